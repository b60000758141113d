extension Form {
  /// One entry of `requirements`.
  static let requirement = Form([
    Key("id", .text, "The area's prefix, a dot and a word", isRequired: true, example: "security.settled"),
    Key(
      "level", .oneOf(Requirement.Level.allCases.map(\.rawValue)), "How much hangs on it", isRequired: true, example: "mandatory"),
    Key("kind", .oneOf(["requirement", "risk"]), "`risk` where it is an indicator and no obligation"),
    Key("ask", .text, "What must be true, in a sentence", isRequired: true, example: "Every point of this area is settled."),
    Key("headline", .text, "What it means for the go-live when it is not met, in a short sentence"),
    Key("rule", .text, "What counts as a finding, for people who read no SQL"),
    Key("stage", .oneOf(Requirement.Stage.allCases.map(\.rawValue)), "When it begins to count", example: "cutover"),
    Key("due", .date, "Until this day missing evidence is not due", example: "T-14"),
    Key("needs", .texts, "Tables, columns and fields that must be there before it can be met", example: "test-cases.status"),
    Key("when", .query, "One cell: 0 if it does not apply"),
    Key("otherwise", .text, "The sentence where it does not apply"),
    Key("breach", .query, "The rows that break it: `subject`, `found`, `at`"),
    Key("intolerable", .query, "The `subject`s that somebody must see to; without it, all"),
    Key("shows", .query, "One cell: what was found, in a sentence"),
    Key("fix", .text, "What to do about it"),
    Key("attest", .form(attest), "A person says that it is true, with a tick in the evidence"),
    Key("sign-off", .either(.form(demand), .items(demand)), "Who has to sign"),
    Key("rolls-up", .texts, "Requirements of which the worst decides"),
    Key("guidance", .truth, "It is only read"),
    Key("source", .texts, "Where the demand comes from"),
  ])

  static let attest = Form([
    Key("words", .text, "What is ticked", isRequired: true),
    Key("by", .text, "The requirement whose signatures vouch for it", example: "security.signed"),
  ])

  static let demand = Form([
    Key("role", .text, "As what it is signed", isRequired: true, example: "process-owner"),
    Key("subject", .text, "Of what"),
    Key("each", .query, "A signature for each row: `signer`, `subject`, `at`"),
    Key("meaning", .text, "The words that are signed", isRequired: true),
    Key("covers", .texts, "The files that are signed, if not the whole evidence of the area"),
    Key("quorum", .matching("all|any|[1-9][0-9]*"), "How many of the holders of the role have to sign", example: "all"),
    Key("valid-days", .whole, "For how many days a signature counts", example: "30"),
  ])
}
