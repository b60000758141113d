import Diagnostics
import Documents
import TestSupport
import Workspace

/// Everything that can be taken away from a workspace, once each.
struct Mutations {
  let files: Files
  let workspace: Workspace
  let sheets: [String: [Sheet]]

  init(_ files: Files) async {
    self.files = files
    workspace = await read(files).value
    sheets = Sheet.all(in: files, of: workspace)
  }

  /// Rows that are gone leave references to them, which is a mistake of form.
  private static let dangling: [Code] = [
    .unknownReference, .unknownPerson, .tableFileMissing, .noProgramme, .linkLeadsNowhere, .coversNothing, .decisionReference,
  ]

  var tables: [Mutation] {
    sheets.sorted { $0.key < $1.key }.map { name, sheets in
      Mutation(
        name: "emptying \(name)", changes: sheets.edited(files) { grid, _, _ in grid.rows = [] },
        form: .mayBreak(Mutations.dangling))
    }
  }

  var papers: [Mutation] {
    let paths = files.keys.filter { !$0.hasPrefix("checklist/") }.sorted()
    let folders = Set(
      paths.filter { $0.hasPrefix("evidence/") }.map { $0.split(separator: "/").prefix(2).joined(separator: "/") + "/" })
    let groups = paths.map { [$0] } + folders.sorted().map { folder in paths.filter { $0.hasPrefix(folder) } }
    return groups.map { group in
      Mutation(
        name: "removing \(group.joined(separator: ", "))", changes: Dictionary(uniqueKeysWithValues: group.map { ($0, nil) }),
        form: .mayBreak(Mutations.dangling))
    }
  }

  /// Each column blank.
  var columns: [Mutation] {
    eachColumn { sheets, column, name in
      Mutation(
        name: "blanking \(name)",
        changes: sheets.edited(files) { grid, sheet, _ in
          if let index = sheet.index(of: column) { grid.blank(column: index) }
        }, form: column.required ? .breaks([.columnMissing, .cellMissing]) : .readable, table: sheets[0].schema.name)
    }
  }

  /// Each column that may be blank, blank in every second row.
  var cells: [Mutation] {
    eachColumn { sheets, column, name in
      column.required
        ? nil
        : Mutation(
          name: "blanking every second \(name)",
          changes: sheets.edited(files) { grid, sheet, start in
            if let index = sheet.index(of: column) { grid.blank(column: index) { (start + $0) % 2 == 1 } }
          }, table: sheets[0].schema.name)
    }
  }

  /// Keys that prove nothing: words, and limits of the programme's own, without which the checklist's hold.
  private static let proofless = ["title", "summary", "parameters"]

  /// Without its author nobody declares a table empty; a record such as a gate may need the key.
  private func accepted(_ path: String, _ key: String) -> [Code] {
    var codes = Mutations.dangling
    if key == "author" { codes.append(.noneMisused) }
    let records = workspace.checklist.tables.filter(\.isRecords).flatMap(\.files)
    if records.contains(where: { path.hasPrefix($0.replacing("*.md", with: "")) }) { codes.append(.cellMissing) }
    // What a committee decided is read as a whole or not at all.
    if path.hasPrefix(DecisionRecord.folder) { codes += [.decisionForm, .decisionContradiction] }
    return codes
  }

  /// Each key of front matter: fields, authors, days, declarations that a table is empty.
  var keys: [Mutation] {
    let papers = files.sorted { $0.key < $1.key }.filter { path, _ in
      path.hasSuffix(".md") && !path.hasPrefix("checklist/") && !path.hasPrefix("sign-offs/")
    }
    return papers.flatMap { path, text in
      (MarkdownReader.read(SourceFile(path, text)).value.frontMatter.entries ?? []).filter { !Mutations.proofless.contains($0.key) }
        .map { entry in
          Mutation(
            name: "removing \(path) \(entry.key)", changes: [path: Lines.removing(key: entry.key, from: text)],
            form: .mayBreak(accepted(path, entry.key)))
        }
    }
  }

  /// Each statement that is ticked, unticked and away.
  var ticks: [Mutation] {
    workspace.ticks.flatMap { tick -> [Mutation] in
      guard let text = files[tick.place.path] else { return [] }
      return [
        Mutation(
          name: "unticking \(tick.requirement)",
          changes: [
            tick.place.path: Lines.changing(tick.place.line, of: text) { $0.replacing("[x]", with: "[ ]") }
          ]),
        Mutation(
          name: "removing the tick \(tick.requirement)",
          changes: [
            tick.place.path: Lines.changing(tick.place.line, of: text) { _ in nil }
          ]),
      ]
    }
  }

  /// Each cell of these columns blank, alone: whatever reads the table reads all of its rows, so one may hide what another does.
  func cells(_ columns: [String], of table: String) -> [Mutation] {
    guard let sheets = sheets[table] else { return [] }
    let rows = sheets.reduce(0) { $0 + $1.table.rows.count }
    return columns.compactMap { name in sheets[0].schema.column(name) }.flatMap { column in
      (0..<rows).map { row in
        Mutation(
          name: "blanking \(table).\(column.name) of row \(row + 1)",
          changes: sheets.edited(files) { grid, sheet, start in
            if let index = sheet.index(of: column) { grid.blank(column: index) { start + $0 == row } }
          })
      }
    }
  }

  /// Each row of a table away, where no row of another can refer to it.
  func rows(of table: String) -> [Mutation] {
    guard let sheets = sheets[table] else { return [] }
    return (0..<sheets.reduce(0) { $0 + $1.table.rows.count }).map { row in
      Mutation(
        name: "removing row \(row + 1) of \(table)",
        changes: sheets.edited(files) { grid, _, start in
          if grid.rows.indices.contains(row - start) { grid.rows.remove(at: row - start) }
        })
    }
  }

  private func eachColumn(_ make: ([Sheet], Column, String) -> Mutation?) -> [Mutation] {
    sheets.sorted { $0.key < $1.key }.flatMap { table, sheets in
      sheets[0].schema.columns.filter { column in sheets.contains { $0.index(of: column) != nil } }
        .compactMap { make(sheets, $0, "\(table).\($0.name)") }
    }
  }
}
