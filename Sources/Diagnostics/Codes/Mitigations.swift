extension Code {
  /// GL3xx: mitigations and waivers.
  package static let mitigations: [Code] = [coversNothing, waivesNothing, coverFallsShort, waiverFallsShort]

  package static let coversNothing = Code(
    "GL301", "`covers` names no requirement",
    """
    A RAID item says in `covers` which finding it answers: `requirement/subject`, as every open finding prints it, or a bare \
    requirement. This one names a requirement that the checklist does not have, so it would answer nothing.
    """)
  package static let waivesNothing = Code(
    "GL302", "Waiver of no requirement",
    "The waiver names a requirement that the checklist does not have. Correct the id; `golive explain --list` shows them all.")
  package static let coverFallsShort = Code(
    "GL303", "Mitigation that does not count",
    """
    A RAID item covers a finding only while it is open, has owner, due date and every other field that the area asks for, is not \
    overdue, and is due by go-live or carries an accepted workaround. An item that covers a whole requirement also needs \
    `accepted-by`: somebody of the business side or with the right to waive, who does not own it.
    """)
  package static let waiverFallsShort = Code(
    "GL304", "Waiver without effect",
    """
    A waiver needs a reason, an end that has not passed, and an accepter who holds one of the roles that may waive and did not write \
    the evidence. Until then the requirement is judged as if the waiver were not there.
    """)
}
