extension Form {
  private static let moment = Shape.matching("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
  /// A record stays as it is: its days do not move with the go-live.
  private static let day = Shape.matching("[0-9]{4}-[0-9]{2}-[0-9]{2}")

  /// In the order in which `golive sign` writes them.
  static let signOff = Form([
    Key("sign-off", .text, "Id of the requirement that is signed", isRequired: true, example: "security.signed"),
    Key("programme", .text, "Name of the programme"),
    Key("area", .value(.area), "The area that asks for the signature", isRequired: true),
    Key("role", .text, "As what it is signed", isRequired: true, example: "sponsor"),
    Key("subject", .text, "The row that is signed, where each has its own signature", example: "OTC"),
    Key("signer", .person, "Who signs: an id of people.md", isRequired: true, example: "henrike-althoff"),
    Key("name", .text, "The signer's name"),
    Key("result", .oneOf(SignOff.Result.allCases.map(\.rawValue)), "The answer", isRequired: true, example: "approved"),
    Key("meaning", .text, "The words that are signed", isRequired: true),
    Key("signed", moment, "When, in UTC", isRequired: true, example: "2026-11-20T15:02:18Z"),
    Key("reference", .text, "Minutes or mail, where it is recorded for somebody else"),
    Key("checklist", .text, "The edition of the checklist that was signed under"),
    Key("people", .text, "The edition of people.md that was signed under"),
    Key("evidence", .list(.matching("sha256:[0-9a-f]{64}  [A-Za-z0-9._/-]+")), "The files that are signed, each with its digest"),
    Key("conditions", .texts, "Items of the RAID log on which it is signed", example: "R-12"),
  ])

  static let vote = Form(
    [
      Key("person", .person, "Who votes: one of the decision-makers", isRequired: true),
      Key("vote", .oneOf(DecisionRecord.Vote.Choice.allCases.map(\.rawValue)), "How", isRequired: true, example: "for"),
      Key("words", .text, "What was said; printed as it stands"),
    ], takesPrivateKeys: true)

  static let condition = Form(
    [
      Key("what", .text, "What must be done", isRequired: true, example: "The last test has passed"),
      Key("owner", .person, "Who sees to it", isRequired: true),
      Key("due", day, "Until when", isRequired: true, example: "2026-12-04"),
      Key("closes", .text, "The RAID item or the requirement that shows that it is kept", isRequired: true, example: "R-64"),
    ], takesPrivateKeys: true)

  /// In the order in which `golive new decision` writes them.
  static let decision = Form(
    [
      Key(
        "status", .oneOf(DecisionRecord.Status.allCases.map(\.rawValue)), "`proposed` until it is decided", isRequired: true,
        example: "proposed"),
      Key("date", day, "The day of the decision, in the programme's zone", isRequired: true, example: "2026-12-02"),
      Key("decided", moment, "The moment, in UTC; once it is accepted", example: "2026-12-02T15:10:00Z"),
      Key(
        "outcome", .oneOf(DecisionRecord.Outcome.allCases.map(\.rawValue)), "What was decided; once it is accepted",
        example: "conditional-go"),
      Key(
        "recommendation", .oneOf(GateSnapshot.recommendations), "What golive recommended then", isRequired: true, example: "no-go"),
      Key("gate", .text, "The gate it rests on", example: "G4"),
      Key("recorded", .person, "Who wrote the record", isRequired: true, example: "gideon-maas"),
      Key("decision-makers", .list(.person), "Who decides; once it is accepted"),
      Key("consulted", .list(.person), "Who was asked"),
      Key("informed", .list(.person), "Who was told"),
      Key("reason", .text, "Why; needed where the outcome is not what golive recommended"),
      Key(
        "supersedes", .matching("[0-9]{4}-[a-z0-9-]+"), "The earlier record that it replaces", example: "0001-seven-december"),
      Key("options", .texts, "What there was to choose from"),
      Key("votes", .items(vote), "How each of the decision-makers voted; once it is accepted"),
      Key("conditions", .items(condition), "On which conditions"),
      Key("title", .text, "Without it, the first heading"),
      Key("id", .text, "The name of the file without its ending"),
      Key("results", .value(.list(.text)), "The rounds of testing whose results lay before those who decided"),
      Key(
        "audience", .oneOf(Audience.marks), "`internal` keeps the record out of what is made for others", example: Audience.withheld
      ),
    ], takesPrivateKeys: true)
}
