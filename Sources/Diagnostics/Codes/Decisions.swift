extension Code {
  /// GL505 to GL509, and GL511: records of decisions.
  package static let decisions: [Code] = [
    decisionReference, decisionContradiction, decisionOrder, decisionThere, decisionForm, decisionAhead,
  ]

  package static let decisionReference = Code(
    "GL505", "Decision record that names what is not there",
    """
    People are named by their id in `people.md`, a gate by its id, an earlier decision by the name of its file without `.md`, and what \
    closes a condition by the id of a RAID item or of a requirement of the checklist. This name is none of them, so nobody could later \
    say whether the condition was met or who voted. Correct the id. A record that is sealed keeps its words, also when what they name was \
    removed later: that is a warning, and stops nothing. Bring it back if it went by mistake; otherwise leave the record, and write \
    what is to be corrected as a new one. An older record that this one replaces never goes: put it back.
    """)
  package static let decisionContradiction = Code(
    "GL506", "Decision record that contradicts itself",
    """
    What the record says in one place does not go with what it says in another: an outcome other than the recommendation needs a reason, \
    a conditional go needs conditions, only decision-makers vote and each of them once, the date is the day on which it was decided, and \
    the recommendation is the one that the snapshot of its gate has. Two things are warnings, for they may have been so: a condition \
    that was due before the decision, and an outcome that nobody voted for. Compare it with the minutes, and write what was decided.
    """)
  package static let decisionAhead = Code(
    "GL511", "Decision dated after the day of judgement",
    """
    The record says that this was decided, on a day that is still to come on the day of judgement, so no page shows it and no older \
    decision counts as replaced by it. If the day is mistyped, correct it; whoever looks back with `--as-of` may ignore this.
    """)
  package static let decisionOrder = Code(
    "GL507", "Decisions that replace each other wrongly",
    """
    A newer decision names the one that it replaces under `supersedes`. Two that replace the same one leave open which of them holds; one \
    that replaces a later one, or decisions that replace each other in a circle, cannot have been taken so. Correct `supersedes`, or \
    the date; where both were decided, let a new record replace the one that no longer holds.
    """)
  package static let decisionThere = Code(
    "GL508", "Decision record that is there already",
    """
    The workspace has a record of these words, and golive never writes over what people wrote. Go on with that record, or begin one with \
    other words.
    """)
  package static let decisionForm = Code(
    "GL509", "Decision record that does not keep its form",
    """
    A record `decisions/0003-words-with-hyphens.md` has fixed keys in its front matter: a key that is unknown, a key that is missing, or \
    a value of another kind cannot be read as what a committee decided. `status` is `proposed` or `accepted`; that a record was \
    superseded is computed from the newer one and never written. `docs/decisions.md` has every key with an example.
    """)
}
