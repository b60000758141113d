extension Form {
  /// An area, one file of `checklist/`.
  static let area = Form([
    Key("area", .matching("[a-z][a-z0-9-]*"), "Folder of its evidence, and its page", isRequired: true, example: "security"),
    Key("prefix", .matching("[a-z][a-z0-9-]*"), "With what its requirements' ids begin", isRequired: true, example: "security"),
    Key("title", .text, "As the portal shows it", isRequired: true, example: "Security review"),
    Key("question", .text, "What it answers for the business", example: "Is the solution safe to open?"),
    Key("order", .whole, "Its place among the areas", example: "5"),
    Key("owner-role", .value(.role), "The role whose holder owns it"),
    Key("mitigation-needs", .texts, "Columns that a RAID item must have filled to cover a finding here", example: "owner"),
    Key("roles", .entries(.form(role)), "Roles that people may hold; only in the file of what all areas share"),
    Key("parameters", .entries(.form(parameter)), "Limits that queries name, and that a programme may set otherwise"),
    Key("fields", .entries(.form(column)), "Keys that the front matter of its evidence may have"),
    Key("tables", .entries(.form(table)), "Tables that its evidence may hold"),
    Key("views", .entries(.query), "Queries that others read like tables"),
    Key("requirements", .items(requirement), "What must be true"),
    Key("figures", .items(figure), "Tables and pictures of its page"),
  ])

  static let role = Form([
    Key("title", .text, "As people know it", example: "Process owner"),
    Key("side", .oneOf(["business", "delivery", "it", "provider"]), "Whose side it is on", isRequired: true, example: "business"),
  ])

  static let parameter = Form([
    Key("type", .text, "Type of its value, as of a column", example: "integer"),
    Key("default", .text, "Its value where the programme sets none", isRequired: true),
    Key("big-bang", .text, "The stricter value of a go-live all at once"),
    Key("label", .text, "What it limits, in words"),
  ])

  /// Of a table, or a field.
  static let column = Form([
    Key("type", .oneOf(ColumnReader.types), "How a cell is read; without it, as text", example: "date"),
    Key("to", .text, "The table that a `ref`, or each of a `list`, names a row of", example: "people"),
    Key("of", .oneOf(ColumnReader.plainTypes), "Type of each value of a `list`"),
    Key("one-of", .texts, "The words that a cell may hold", example: "passed"),
    Key("required", .truth, "A row cannot be read without it"),
    Key("synonyms", .entries(.text), "Other words, each with the accepted word that it means"),
    Key("also", .texts, "Other headings of the column"),
    Key("label", .text, "Its name for people"),
    Key("help", .text, "What to write in it"),
    Key("index", .truth, "Queries look rows up by it"),
    Key("wording", .truth, "Its words are for the business, and are looked at"),
    Key("range", .matching("[^ ]+ to [^ ]+"), "The least and the greatest number", example: "1 to 5"),
  ])

  static let graph = Form([
    Key("after", .text, "The column that names the rows to wait for", isRequired: true),
    Key("duration", .texts, "Columns that say how long a row takes; the first that is filled counts", isRequired: true),
    Key("start", .text, "The column with a moment before which a row does not begin"),
    Key("where", .query, "The condition that picks the rows"),
  ])

  static let table = Form([
    Key("title", .text, "The heading under which its rows stand", example: "Test cases"),
    Key("help", .text, "What its rows are", example: "What people tried, one row for each case."),
    Key("columns", .entries(.form(column)), "What a row says", isRequired: true),
    Key("may-be-none", .truth, "It may be declared empty on purpose"),
    Key("synonyms", .either(.texts, .entries(.entries(.text))), "Other headings, each with the columns that it sets"),
    Key("graphs", .entries(.form(graph)), "When each row can begin and must end"),
    Key("files", .texts, "Where its rows stand, if not in the evidence of the area", example: "raid.md"),
    Key("records", .truth, "Each file is one row, read from its front matter"),
    Key("computed", .truth, "golive fills it"),
    Key("acts", .truth, "It records what happened: empty means that nothing did"),
  ])

  static let figure = Form(figureKeys)

  private static let figureKeys = [
    Key("title", .text, "As the page shows it", isRequired: true),
    Key("sentence", .query, "One cell: the sentence above it"),
    Key("table", .query, "The rows of a table"),
    Key("picture", .oneOf(PictureKind.all.map(\.name)), "The kind of picture", example: "result-bars"),
    Key("rows", .query, "The rows that the picture shows"),
  ]

  /// A page about a topic, one file of `checklist/pages/`.
  static let page = Form([
    Key("page", .matching("[a-z][a-z0-9-]*"), "Its address", isRequired: true, example: "support"),
    Key("title", .text, "Its name in the navigation", isRequired: true, example: "Support and hypercare"),
    Key("question", .text, "What it answers", example: "Whom do I call on the first day?"),
    Key("order", .whole, "Its place in the navigation", example: "7"),
    Key("navigation", .oneOf(["main", "foot"]), "At the top of every page, or at its foot", example: "foot"),
    Key("areas", .list(.value(.area)), "The verdicts that it shows"),
    Key("headline", .query, "One cell: the sentence at its head"),
    Key("deck", .query, "One cell: the sentences below it"),
    Key("facts", .items(fact), "Short answers beside the headline"),
    Key("sections", .items(section), "What stands on it"),
  ])

  static let fact = Form([
    Key("label", .text, "What it is about", isRequired: true), Key("value", .query, "One cell: the answer", isRequired: true),
  ])

  /// A figure of its own, one of an area, or the signatures of an area.
  static let section = Form(
    figureKeys.map { $0.name == "title" ? Key("title", .text, "As the page shows it") : $0 } + [
      Key("from", .text, "A figure of an area, instead of one of its own", example: "security/Points by owner"),
      Key("signatures", .value(.area), "The area whose signatures it shows, instead of a figure"),
      Key("width", .whole, "How many of twelve columns it takes", example: "6"),
      Key("empty", .text, "The sentence where there are no rows"),
    ])
}
