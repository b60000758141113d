/// The restaurant with decisions.
extension Kitchen {
  /// A conditional go that has everything; golive recommended no-go.
  package static let decision = """
    ---
    status: accepted
    date: 2026-11-18
    decided: 2026-11-18T09:30:00Z
    outcome: conditional-go
    recommendation: no-go
    gate: G2
    recorded: bob
    decision-makers: [ann, cat, dan]
    consulted: [bob]
    informed: bob
    reason: The bread is baked elsewhere.
    options:
      - Open on the day
      - Open a week later
    votes:
      - {person: ann, vote: for}
      - {person: cat, vote: against, words: "I want to see <bread>."}
      - {person: dan, vote: abstained}
    conditions:
      - {what: The smoke is gone, owner: bob, due: 2026-11-27, closes: R1}
      - {what: Every dish is good, owner: ann, due: 2026-11-20, closes: kit.served}
    ---

    # Open on 7 December

    We open if the smoke is gone.

    ## Smoke

    It comes from the oven.
    """

  package static let decisionPath = "decisions/0001-open-on-the-day.md"

  /// What a record needs at the least.
  package static let proposal = """
    ---
    status: proposed
    date: 2026-12-01
    recommendation: no-go
    recorded: bob
    ---

    # Open at all
    """

  /// The workspace with gates, a RAID log with the open item R1 and the decision.
  package static func decided(_ changes: [String: String?] = [:]) -> Files {
    let own: [String: String?] = [
      decisionPath: decision, "raid.md": raid("| R1 | Smoke | kitchen | open | bob | 2026-11-27 | | | |"),
    ]
    return files(served, gates.merging(own) { $1 }.merging(changes) { $1 })
  }

  /// The same with some text of the decision replaced.
  package static func decided(replacing text: String, with other: String) -> Files {
    decided([decisionPath: decision.replacing(text, with: other)])
  }
}
