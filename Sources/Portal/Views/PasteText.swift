import Assessment
import Diagnostics
import Workspace

/// The exact text that a file needs, in the form that the file has.
struct PasteText: Sendable {
  let assessment: Assessment

  private var checklist: Checklist { assessment.workspace.checklist }

  /// What the row in the RAID log that is to answer a finding lacks for it; nothing where one answers or cannot.
  func cover(_ finding: Finding) -> Snippet {
    if finding.treatment == .covered || finding.treatment == .waived { return Snippet() }
    let answer = finding.answer.flatMap { $0.isOpen ? $0 : nil }
    // What is closed answers nothing any more, itself least of all.
    if answer == nil, let closed = finding.answer, closed.place == finding.place { return Snippet() }
    var columns = answer == nil ? ["covers", "owner", "due"] : []
    let lacking = finding.isOwnDuty ? finding.shortfalls.filter(\.isSeen) : finding.shortfalls
    for column in answer == nil ? [] : lacking.flatMap(\.columns) where !columns.contains(column) {
      columns.append(column)
    }
    if columns.isEmpty { return Snippet() }
    let place =
      answer.map { Message.text("paste-item-of", ["place": $0.place.citation, "item": $0.id]) } ?? Message.text("paste-item")
    let head = "|\(columns.map { " \($0) |" }.joined())\n|\(columns.map { _ in " --- |" }.joined())\n|"
    return Snippet([.text("\(place)\n\(head)")] + columns.flatMap { [.text(" "), value(of: $0, for: finding), .text(" |")] })
  }

  private func value(of column: String, for finding: Finding) -> Snippet.Part {
    switch column {
    case "covers": return .text(finding.coverText)
    case "due":
      let goLive = assessment.workspace.programme.goLive?.day
      return .hint(
        goLive.map { Message.text("paste-or-earlier", ["day": $0.iso]) }
          ?? Message.text("paste-a-date", ["day": assessment.asOf.iso]))
    case "accepted-by": return .hint(Message.text("paste-accepted-by"))
    default:
      let raid = checklist.tables.first { $0.name == "raid" }
      return .hint(raid?.column(column).map(hint) ?? (column == "owner" ? Message.text("paste-person") : column.unkeyed))
    }
  }

  /// What is missing: a table, a column, or a field of the front matter.
  func gap(_ gap: Gap) -> Snippet {
    let head = gap.file.isEmpty ? "" : "# \(gap.file)\n"
    let names = gap.need.split(separator: ".", maxSplits: 1).map(String.init)
    if let table = checklist.tables.first(where: { $0.name == names.first }) {
      guard names.count == 2, let column = table.column(names[1]) else { return Snippet(head) + self.table(table) }
      return Snippet([
        .text("\(head)| \(table.columns.first?.name ?? "id") | \(column.name) |\n| --- | --- |\n| "), .hint(hint(table.columns[0])),
        .text(" | "), .hint(hint(column)), .text(" |"),
      ])
    }
    if let field = checklist.field(missingIn: gap)?.column {
      return Snippet([.text("\(head)---\n\(field.name): "), .hint(hint(field)), .text("\n---")])
    }
    return head.isEmpty ? Snippet() : Snippet(head + gap.need)
  }

  /// The words that a value is chosen from; empty where it is not.
  func choice(_ column: Column) -> String {
    switch column.kind {
    case .flag, .oneOf: hint(column)
    default: ""
    }
  }

  /// A row that names somebody who can give a signature; nothing where rows of evidence name who signs.
  func holder(of signature: SignOffResult) -> Snippet {
    guard let file = signature.fileToName else { return Snippet() }
    let cells = [("role", signature.role), ("subject", signature.subject ?? "")].filter { !$0.1.isEmpty }
    let title = checklist.tables.first { $0.name == "roles" }.map { "## \($0.title)\n\n" } ?? ""
    let head = "\(title)| person |\(cells.map { " \($0.0) |" }.joined())\n| --- |\(cells.map { _ in " --- |" }.joined())"
    return Snippet([
      .text("# \(file)\n\(head)\n| "), .hint(Message.text("paste-person")), .text(" |\(cells.map { " \($0.1) |" }.joined())"),
    ])
  }

  /// A heading with the columns that cannot be left out, and the first of the others.
  func table(_ table: TableSchema) -> Snippet {
    let wanted = table.columns.filter(\.required)
    let others = table.columns.filter { !$0.required }
    let chosen = wanted + others.prefix(max(0, 6 - wanted.count))
    let columns = table.columns.filter { column in chosen.contains { $0.name == column.name } }
    var parts: [Snippet.Part] = [
      .text(
        "## \(table.title)\n\n| \(columns.map(\.name).joined(separator: " | ")) |\n|\(columns.map { _ in " --- |" }.joined())\n|")
    ]
    for column in columns { parts += [.text(" "), .hint(hint(column)), .text(" |")] }
    return Snippet(parts)
  }

  /// A first evidence file of an area: front matter, then its first table.
  func firstFile(_ area: AreaResult) -> Snippet {
    var parts: [Snippet.Part] = [.text("---\ntitle: \(area.area.title)\nauthor: ")]
    parts.append(area.owners.first.map { .text($0) } ?? .hint(Message.text("paste-you")))
    parts += [.text("\nassessed: "), .hint(assessment.asOf.iso)]
    for field in area.area.fields.prefix(8) { parts += [.text("\n\(field.name): "), .hint(hint(field))] }
    parts.append(.text("\n---"))
    let table = area.area.tables.first { $0.files.isEmpty && !$0.isRecords && !$0.isComputed }
    return Snippet(parts) + (table.map { Snippet("\n\n") + self.table($0) } ?? Snippet())
  }

  /// What a value of this kind looks like.
  func hint(_ column: Column) -> String { hint(column.kind, label: column.label.isEmpty ? column.name.unkeyed : column.label) }

  private func hint(_ kind: Column.Kind, label: String) -> String {
    switch kind {
    case .text: label.lowercasedFirst
    case .id: Message.text("paste-id")
    case .flag: Message.text("paste-flag")
    case .integer, .number: Message.text("paste-number")
    case .percent: Message.text("paste-percent")
    case .date: assessment.asOf.iso
    case .datetime: "\(assessment.asOf.iso) 09:00"
    case .period: Message.text("paste-period", ["start": assessment.asOf.iso, "end": assessment.asOf.adding(14).iso])
    case .duration: "2h 30m"
    case .role: Message.text("paste-role")
    case .area: Message.text("paste-area")
    case .oneOf(let words): words.alternatives(atMost: 5)
    case .reference("people"): Message.text("paste-person")
    case .reference(let table): Message.text("paste-row", ["table": table.unkeyed])
    case .list(let kind): hint(kind, label: label) + "; …"
    }
  }
}

extension Checklist {
  /// The table that people write and that lacks a row or a column; nil where something else is missing.
  func table(missingIn gap: Gap) -> TableSchema? {
    tables.first { $0.name == gap.need.prefix { $0 != "." } && !$0.isComputed }
  }

  /// The field of front matter that is not given, and whose it is; nil where something else is missing.
  func field(missingIn gap: Gap) -> (area: Area, column: Column)? {
    let names = gap.need.split(separator: ".", maxSplits: 1).map(String.init)
    if names.count < 2 || tables.contains(where: { $0.name == names[0] }) { return nil }
    return areas.first { $0.prefix == names[0] }.flatMap { area in
      area.fields.first { $0.name == names[1] }.map { (area, $0) }
    }
  }
}
