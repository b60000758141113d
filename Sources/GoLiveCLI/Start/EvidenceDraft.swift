import Workspace

/// A file of evidence as it begins: everything that is asked, and nothing that counts as an answer.
struct EvidenceDraft {
  let area: Area
  /// Of the file, without `.md`.
  let name: String
  let title: String
  /// People id.
  var author: String? = nil
  /// The table that it is for; nil: everything that the area asks.
  var only: TableSchema? = nil
  /// Whether it says what must be true, as the first file of an area does.
  var isOverview = false

  /// The first file of an area; the portal names it where statements are missing.
  static func overview(of area: Area) -> EvidenceDraft {
    EvidenceDraft(area: area, name: area.slug, title: area.title, isOverview: true)
  }

  var path: String { "evidence/\(area.slug)/\(name).md" }

  var text: String {
    let body = introduction + (isOverview ? asked : []) + tables.flatMap { TableOutline.all(of: $0) }.flatMap { $0.lines() }
    return (front + body + (isOverview ? statements + signatures : [])).joined(separator: "\n")
  }

  private var tables: [TableSchema] { only.map { [$0] } ?? area.tables.filter { $0.files.isEmpty && !$0.isComputed } }

  /// The part across areas has its fields in programme.md.
  private var fields: [Column] { only != nil || area.slug == Checklist.acrossAreas ? [] : area.fields }

  private var front: [String] {
    ["---", "title: \(title.asYAML)", "author:" + (author.map { " \($0.asYAML)" } ?? ""), "assessed:   # the day of the last look"]
      + fields.map(FieldLine.blank) + ["---", "", "# \(title.asMarkdown)", ""]
  }

  private var introduction: [String] {
    if isOverview {
      let question = area.question.isEmpty ? [] : [area.question.asMarkdown, ""]
      return question + [
        "Nothing on this page counts as long as nobody fills it in. Begin with its lines at the very top, between the two `---`: "
          + "the author, an id of `people.md`, and what else is asked there. Then write rows below the heads of the tables; a row "
          + "counts as soon as it is there. Long tables may stand in files beside this one, in Markdown or CSV. Delete the words of "
          + "this page as you answer them.", "",
      ]
    }
    let rows = tables.isEmpty ? "" : " A row below the head of a table counts as soon as it is there."
    return ["What was done, and what came of it, in a few sentences.\(rows)", ""]
  }

  private var asked: [String] {
    func list(_ heading: String, _ level: Requirement.Level) -> [String] {
      let asks = area.requirements.filter { $0.level == level && !$0.isGuidance && !$0.isRisk }.map { "- \($0.ask.asMarkdown)" }
      return asks.isEmpty ? [] : ["## \(heading)", ""] + asks + [""]
    }
    return list("What must be true", .mandatory) + list("What should be true", .recommended)
  }

  /// In a box: a statement that is not ticked says that it is not true.
  private var statements: [String] {
    let lines = area.requirements.compactMap { requirement in
      requirement.attest.map { "- [ ] \(requirement.id): \($0.words)" }
    }
    if lines.isEmpty { return [] }
    return [
      "## Statements", "",
      "Copy a line out of the box when it is true, put an `x` between its brackets, and say why. It counts once those who answer for "
        + "it have signed.", "", "```markdown",
    ] + lines + ["```", ""]
  }

  private var signatures: [String] {
    let lines = area.requirements.flatMap { requirement in
      requirement.signOffs.map { demand in
        "- `\(demand.role)`, for `\(requirement.id)`: \(demand.meaning.asMarkdown)"
      }
    }
    if lines.isEmpty { return [] }
    return ["## Who signs", "", "Each signs what is written here, when it is complete, with `golive sign`.", ""] + lines + [""]
  }
}

/// A key of front matter that waits for its value, with what it is for.
enum FieldLine {
  static func blank(_ field: Column) -> String {
    let words = field.help.isEmpty ? field.label : field.help
    let accepted = field.kind == .text ? "" : "; " + field.accepted
    return "\(field.name):   # \(words)\(accepted)".replacing("\n", with: " ")
  }
}
