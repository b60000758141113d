import Documents
import Workspace

/// A new workspace as files: the checklist, and whatever it asks people for, empty.
struct WorkspaceDraft {
  let answers: Answers
  let checklist: Checklist
  /// With their paths in the workspace.
  let checklistFiles: [SourceFile]

  static let ignorePath = ".gitignore"

  /// In the order in which they are written: what depends on the answers comes last, so that a run that was broken off can be repeated
  /// with other answers as long as possible.
  var files: [SourceFile] {
    let own = homes.filter { $0 == SignOff.peoplePath || $0 == Self.programmePath }
    return [SourceFile(Self.ignorePath, ".golive/\nsite/\n")] + checklistFiles
      + checklist.areas.map(EvidenceDraft.overview).map { SourceFile($0.path, $0.text) }
      + (homes.filter { !own.contains($0) } + own).map { SourceFile($0, text(of: $0)) }
  }

  private static let programmePath = "programme.md"

  /// The files in which tables of all areas stand, in the checklist's order; those that are begun one by one are not among them.
  private var homes: [String] {
    var homes = [Self.programmePath]
    for table in checklist.tables where !table.isComputed && !table.isRecords {
      guard let home = table.files.first, !home.contains("*"), home.hasSuffix(".md"), !homes.contains(home) else { continue }
      homes.append(home)
    }
    return homes
  }

  private func text(of home: String) -> String {
    let tables = checklist.tables.filter { $0.files.first == home && !$0.isComputed && !$0.isRecords }
    var lines = home == Self.programmePath ? programme : heading(of: home, tables)
    for table in tables {
      // What several headings have in common is said once.
      for (index, outline) in TableOutline.all(of: table).enumerated() {
        var outline = outline
        if table.name == "people" { outline.rows = person }
        if table.name == "roles" { outline.words = RoleList(checklist: checklist).lines }
        lines += outline.lines(isExplained: index == 0)
      }
    }
    return lines.joined(separator: "\n")
  }

  private var person: [[String: String]] {
    answers.person.map { [["id": PersonId.of($0), "name": $0.trimmingBlanks, "side": answers.side ?? ""]] } ?? []
  }

  private func heading(of home: String, _ tables: [TableSchema]) -> [String] {
    let stem = home.split(separator: "/").last?.dropLast(3) ?? ""
    let title = tables.count == 1 ? tables[0].title : stem.prefix(1).uppercased() + stem.dropFirst()
    return ["---", "title: \(title.asYAML)", "---", "", "# \(title.asMarkdown)", ""]
  }

  private var programme: [String] {
    let given = ["name": answers.name.trimmingBlanks.asYAML, "go-live": answers.goLive, "time-zone": answers.timeZone.asYAML]
    let fields = checklist.areas.first { $0.slug == Checklist.acrossAreas }?.fields ?? []
    let lines = fields.map { field in
      (given[field.name] ?? nil).map { "\(field.name): \($0)" } ?? FieldLine.blank(field)
    }
    return ["---"] + lines + [
      "---", "", "# \(answers.name.trimmingBlanks.asMarkdown)", "",
      "Nobody has written yet what this programme is about. This is the place, in `programme.md`: what changes, for whom and why now, on "
        + "a page that everybody understands.", "",
    ]
  }
}
