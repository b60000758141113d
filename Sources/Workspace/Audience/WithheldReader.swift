import Diagnostics
import Documents

/// Finds what is marked `internal`: in front matter, and in tables that have a column for it.
struct WithheldReader {
  let files: [ReadFile]
  /// Those of results: what of them is a row, nobody can cut out of the file.
  let results: Set<Exact>

  func read(_ tables: [String: TableData], into problems: inout [Diagnostic]) -> Withheld {
    var withheld = Withheld()
    for file in files {
      guard let front = file.document?.frontMatter, front[Audience.key] != nil || front[Audience.parts] != nil else { continue }
      if Self.mayBeWithheld(file.path) {
        read(file, front, &withheld, into: &problems)
      } else if !Self.hasOwnKeys(file.path) {
        let key = front[Audience.key] != nil ? Audience.key : Audience.parts
        problems.append(
          Diagnostic(
            .audienceMark, "`\(key)` stands in `\(file.path)`, which is always shown", at: front[key]?.place ?? front.place,
            help: "remove it; what can be withheld: files of evidence, the RAID log, records of decisions and gates"))
      }
    }
    for table in tables.values { addRows(of: table, &withheld, into: &problems) }
    return withheld
  }

  private static func mayBeWithheld(_ path: String) -> Bool {
    path == "raid.md" || ["evidence/", "raid/", DecisionRecord.folder, GateSnapshot.folder].contains { path.hasPrefix($0) }
  }

  /// Their readers know every key that they may have.
  private static func hasOwnKeys(_ path: String) -> Bool {
    path.hasPrefix(Checklist.folder) || path.hasPrefix(SignOffReader.folder) || path == Branding.path
  }

  private func read(_ file: ReadFile, _ front: Node, _ withheld: inout Withheld, into problems: inout [Diagnostic]) {
    if let mark = front[Audience.key] {
      if mark.scalar == Audience.withheld {
        withheld.add(file: file.path)
        for table in front["tables"]?.entries ?? [] {
          if let path = path(table.value.scalar ?? "", beside: file) { withheld.add(file: path) }
        }
      } else if mark.scalar != Audience.all {
        problems.append(
          Diagnostic(
            .audienceMark, "`\(Audience.key)` is \(mark.scalar.map { "`\($0)`" } ?? mark.kind)", at: mark.place,
            help: didYouMean(mark.scalar ?? "", among: Audience.marks) + "accepted: " + Audience.marks.joined(separator: ", ")))
      }
    }
    guard let names = front[Audience.parts] else { return }
    let items = names.scalar.map { $0.isEmpty ? [] : [names] } ?? names.list ?? []
    if items.isEmpty || !items.allSatisfy({ $0.scalar != nil }) {
      problems.append(
        Diagnostic(
          .audienceMark, "`\(Audience.parts)` is no list of names", at: names.place,
          help: "write the headings of tables or the names of files beside this one: `\(Audience.parts): [Costs, contract.pdf]`"))
    }
    for item in items { add(item, of: file, &withheld, into: &problems) }
  }

  /// The tables under a heading, or a file beside this one.
  private func add(_ item: Node, of file: ReadFile, _ withheld: inout Withheld, into problems: inout [Diagnostic]) {
    guard let name = item.scalar else { return }
    let tables = file.document?.tables ?? []
    let named = tables.filter { $0.headings.contains { foldedName($0.text) == foldedName(name) } }
    for placed in named {
      let first = placed.table.place.line
      let last = placed.table.rows.last?.place.line ?? first + 1
      withheld.add(Withheld.Part(lines: first...max(first + 1, last), isTable: true), of: file.path)
    }
    if !named.isEmpty { return }
    if let path = path(name, beside: file) { return withheld.add(file: path) }
    var known: [String] = []
    for heading in tables.compactMap(\.headings.last?.text) where !known.contains(heading) { known.append(heading) }
    known += files.map(\.path).filter { Self.folder(of: $0) == Self.folder(of: file.path) && $0 != file.path }.map(\.lastPathName)
    problems.append(
      Diagnostic(
        .audienceMark, "`\(name)` is neither a heading over a table of this file nor a file beside it", at: item.place,
        help: didYouMean(name, among: known)
          + (known.isEmpty ? "this file has no table" : "it may be: " + known.prefix(12).joined(separator: ", "))))
  }

  private func path(_ name: String, beside file: ReadFile) -> String? {
    let path = Self.folder(of: file.path) + name
    return files.contains { $0.path.sameBytes(as: path) } ? path : nil
  }

  private static func folder(of path: String) -> String { String(path.dropLast(path.lastPathName.count)) }

  private func addRows(of table: TableData, _ withheld: inout Withheld, into problems: inout [Diagnostic]) {
    guard !table.schema.isComputed, table.index(of: Audience.key) != nil else { return }
    let marked = table.rows.filter { table[$0, Audience.key].text == Audience.withheld }
    for (path, rows) in Dictionary(grouping: marked, by: { Exact($0.at.path) }) {
      if results.contains(path) {
        problems += rows.map { row in
          Diagnostic(
            .audienceMark, "a row of results is `\(Audience.withheld)`, and their file is shown as a whole or not at all",
            at: row.at,
            help:
              "name the file under `\(Audience.parts)` in the front matter that names it as a table, or `golive import` it: rows of "
              + "the CSV can be withheld")
        }
        continue
      }
      // A record of a CSV file may have several lines.
      let starts = files.first { $0.path.sameBytes(as: path.text) }?.table?.rows.map(\.place.line) ?? []
      for row in rows {
        let first = row.at.line
        let next = starts.isEmpty ? first + 1 : starts.first { $0 > first } ?? Int(Int32.max)
        withheld.add(Withheld.Part(lines: first...next - 1, isTable: false), of: path.text)
      }
    }
  }
}
