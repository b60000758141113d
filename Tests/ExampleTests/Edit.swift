import Assessment
import Documents
import Foundation
import TestSupport
import Workspace

/// One change of the files of the sample programme. An edit that finds nothing to change is a mistake.
struct Edit: Sendable {
  enum Change: Sendable {
    case replace(String, by: String)
    case cells(TableText.Rows, [(column: String, value: String)])
    case removeRows(TableText.Rows)
    case insert(after: TableText.Rows, line: String)
    case addColumn(String, value: String, beside: String)
    case removeFile
    /// A file with these lines of front matter.
    case newFile([String])
    /// A role or a subject.
    case sign(requirement: String, key: String, value: String)
    /// Whoever is asked and has not signed what is there now, in these areas or in all.
    case signAll(areas: [String])
    /// Each obligation that is open.
    case waiveAll
  }

  /// Of a signature or a waiver it is whose.
  let path: String
  let change: Change

  init(_ phrase: Phrase) throws {
    let values = phrase.values
    if phrase.words.hasPrefix("everybody who is asked signs") {
      path = ""
      change = .signAll(areas: values)
      return
    }
    guard let path = values.first else { throw ExampleProblem("an edit without a file") }
    self.path = path
    let colon = phrase.words.range(of: ": ")
    let head = colon.map { String(phrase.words[..<$0.lowerBound]) } ?? phrase.words
    let tail = colon.map { String(phrase.words[$0.upperBound...]) } ?? ""
    let rows: TableText.Rows? =
      switch head {
      case "in _, row _", "in _, after row _": .first(id: values[1])
      case "in _, every row with _ _": .every(column: values[1], value: values[2])
      default: nil
      }
    switch (head, tail) {
    case ("without _", ""): change = .removeFile
    case ("new _ with _" + String(repeating: "; _", count: max(0, values.count - 2)), ""):
      change = .newFile(Array(values.dropFirst()))
    case ("_ waives all that is open", ""): change = .waiveAll
    case ("_ signs _ for _", ""): change = .sign(requirement: values[1], key: "subject", value: values[2])
    case ("_ signs _ as _", ""): change = .sign(requirement: values[1], key: "role", value: values[2])
    case ("in _", "_ becomes _"): change = .replace(values[1], by: values[2])
    case ("in _", "without _"): change = .replace(values[1], by: "")
    case ("in _, beside _", "new column _"): change = .addColumn(values[2], value: "", beside: values[1])
    case ("in _, beside _", "new column _ with _"): change = .addColumn(values[2], value: values[3], beside: values[1])
    case ("in _, after row _", "_"): change = .insert(after: rows!, line: values[2])
    case ("in _, row _", "removed"), ("in _, every row with _ _", "removed"): change = .removeRows(rows!)
    case ("in _, row _", _), ("in _, every row with _ _", _):
      var rest = values.dropFirst(head.count { $0 == "_" })
      change = .cells(
        rows!,
        try tail.components(separatedBy: "; ").map { words in
          switch words {
          case "_ is _": (rest.removeFirst(), rest.removeFirst())
          case "_ is blank": (rest.removeFirst(), "")
          default: throw ExampleProblem("neither `_ is _` nor `_ is blank`: \(words)")
          }
        })
    default: throw ExampleProblem("an edit of no known form: \(phrase.words)")
    }
  }

  func apply(to files: inout Files) async throws {
    if case .signAll(let areas) = change { return try await everybodySigns(in: areas, &files) }
    if case .waiveAll = change { return try await waiveAll(in: &files) }
    if case .newFile(let lines) = change {
      files[path] = "---\n" + lines.joined(separator: "\n") + "\n---\n"
      return
    }
    if case .sign(let requirement, let key, let value) = change {
      return try sign(requirement, [key: value, "signer": path, "signed": "2026-11-23T09:00:00Z"], in: &files)
    }
    guard let text = files[path] else { throw ExampleProblem("the sample has no file \(path)") }
    var table = TableText(text, isCSV: path.hasSuffix(".csv"))
    switch change {
    case .replace(let old, let new):
      guard let range = text.range(of: old) else { throw ExampleProblem("\(path) does not say `\(old)`") }
      files[path] = text.replacingCharacters(in: range, with: new)
    case .cells(let rows, let cells):
      let changed = try table.set(cells, in: rows)
      guard changed else { throw ExampleProblem("\(path): the cells of \(rows) say so already") }
      files[path] = table.text
    case .removeRows(let rows):
      try table.remove(rows)
      files[path] = table.text
    case .insert(let rows, let line):
      try table.insert(line, after: rows)
      files[path] = table.text
    case .addColumn(let column, let value, let beside):
      try table.addColumn(column, value: value, beside: beside)
      files[path] = table.text
    case .removeFile: files[path] = nil
    case .sign, .signAll, .waiveAll, .newFile: break
    }
  }

  private static let day = "2026-11-23"

  private func everybodySigns(in areas: [String], _ files: inout Files) async throws {
    let before = try await assess(files, asOf: Edit.day)
    let digests = await read(files).value.digests
    for area in before.areas where areas.isEmpty || areas.contains(area.area.slug) {
      for asked in area.requirements.flatMap(\.signOffs) where asked.state != .valid {
        guard let signature = Signature(asked, of: before.workspace.programme.name, on: Day(iso: Edit.day)!) else { continue }
        let statement = signature.statement(over: digests)
        files[statement.path] = statement.text
      }
    }
  }

  private func waiveAll(in files: inout Files) async throws {
    let requirements = try await assess(files, asOf: Edit.day).areas.flatMap(\.requirements)
    let open = requirements.filter {
      $0.requirement.level == .mandatory && !$0.isLater && [.notMet, .noEvidence].contains($0.state)
    }
    let rows = open.map { "| \($0.requirement.id) | Accepted for the first days | \(path) | 2026-12-31 |" }
    files["waivers.md", default: ""] += rows.joined(separator: "\n") + "\n"
  }

  /// A signature like one that the sample holds for the requirement, by somebody else or for something else.
  private func sign(_ requirement: String, _ fields: [String: String], in files: inout Files) throws {
    let given = files.keys.filter { $0.hasPrefix("sign-offs/") }.sorted()
    let area = requirement.split(separator: ".")[0]
    let like = given.first { $0.contains("/\(requirement)-") } ?? given.first { $0.contains("/\(area).") }
    guard let like else { throw ExampleProblem("the sample has no signature for \(requirement)") }
    let lines = files[like]!.components(separatedBy: "\n").map { line in
      line.hasPrefix("sign-off: ")
        ? "sign-off: \(requirement)" : fields.first { line.hasPrefix("\($0.key): ") }.map { "\($0.key): \"\($0.value)\"" } ?? line
    }
    let text = lines.joined(separator: "\n")
    files[SignOffFile.path(of: text)] = text
  }
}
