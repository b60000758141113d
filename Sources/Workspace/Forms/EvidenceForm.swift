extension Form {
  /// What every file of evidence may say of itself.
  static let evidence = Form(
    [
      Key("title", .text, "Its name in the portal; without it, the first heading", example: "Report on acceptance testing"),
      Key("author", .person, "Who answers for it: an id of people.md", example: "marta-dudek"),
      Key("assessed", .date, "The day on which it was last looked at", example: "2026-11-20"),
      Key("summary", .text, "One sentence for the reader in a hurry"),
      Key("status", .text, "What the author claims; printed beside what golive computes, and never used"),
      Key("none", .texts, "Tables that are empty on purpose; needs an author"),
      Key("tables", .entries(.text), "Files beside this one that hold rows of tables: `test-cases: cases.csv`"),
      Key("raw-html", .oneOf(["show"]), "HTML in the text is shown as it was written", example: "show"),
      Key(
        "audience", .oneOf(Audience.marks), "`internal` keeps the file out of what is made for others", example: Audience.withheld),
      Key("internal", .texts, "Headings of tables, and files beside this one, that are kept out of what is made for others"),
    ], takesPrivateKeys: true)

  /// Of `programme.md`, beside what the checklist declares.
  static let programme = Form(
    [
      Key("parameters", .entries(.text), "Limits of the checklist that this programme sets otherwise"),
      Key("waiver-roles", .list(.value(.role)), "Whose holders may accept a waiver", example: "sponsor"),
      Key(
        "least-assurance", .entries(.oneOf(Assurance.allCases.map(\.rawValue))),
        "How a role has to sign at least: `sponsor: ssh-signature`"),
      Key("live-since", .date, "The day on which it went live; before that, leave the key out", example: "2026-12-07"),
    ], takesPrivateKeys: true)

  static let branding = Form(
    [
      Key("name", .text, "At the head of each page, instead of the programme's name", example: "Harbour group"),
      Key("language", .text, "Of golive's own words", example: "en-GB"),
      Key("logo", .text, "A PNG or an SVG in the workspace", example: "branding/logo.svg"),
      Key("accent", .matching("#[0-9A-Fa-f]{6}"), "The colour of links, in quotes", example: "#7A1F3D"),
      Key("accent-dark", .matching("#[0-9A-Fa-f]{6}"), "The same on a dark page", example: "#F0A0B8"),
      Key("confidentiality", .text, "At the head of each page and at the foot of each sheet", example: "confidential"),
      Key("paper", .oneOf(Branding.Paper.allCases.map(\.rawValue)), "The sheet on which pages are printed", example: "a4"),
      Key("public", .oneOf(["yes", "no"]), "`yes` lets search engines list the pages", example: "no"),
    ], takesPrivateKeys: true)
}
