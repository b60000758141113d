import Diagnostics
package import Documents

/// What a new import changes in an older one.
package struct ResultChanges: Sendable {
  package private(set) var added: [String] = []
  package private(set) var gone: [String] = []
  /// `OTC-1: status failed, now passed`
  package private(set) var changed: [String] = []

  /// - Parameter old: the CSV that is there.
  package init(from old: SourceFile, to draft: ResultDraft) {
    let table = CSVReader.read(old).value
    let before = Self.rows(table.head.map(\.text), table.rows.map { $0.cells.map(\.text) }, draft.schema)
    let after = Self.rows(draft.head, draft.rows, draft.schema)
    let known = Dictionary(before.map { (Exact($0.key), $0.cells) }, uniquingKeysWith: { first, _ in first })
    for (key, cells) in after {
      guard let earlier = known[Exact(key)] else {
        added.append(key)
        continue
      }
      let names = draft.head.filter { $0 != ResultDraft.lineColumn }
      let differences = names.compactMap { name in
        let (was, now) = (earlier[name] ?? "", cells[name] ?? "")
        return was.sameBytes(as: now) ? nil : "\(name) was \(was.isEmpty ? "blank" : was), is \(now.isEmpty ? "blank" : now)"
      }
      if !differences.isEmpty { changed.append("\(key): " + differences.joined(separator: "; ")) }
    }
    let kept = Set(after.map { Exact($0.key) })
    gone = before.map(\.key).filter { !kept.contains(Exact($0)) }
  }

  /// By id; where the table has none, a row is what stands in it.
  private static func rows(_ head: [String], _ rows: [[String]], _ schema: TableSchema) -> [(key: String, cells: [String: String])]
  {
    let id = schema.columns.first { $0.kind == .id }?.name
    return rows.map { row in
      let cells = Dictionary(zip(head, row), uniquingKeysWith: { first, _ in first })
      let all = zip(head, row).filter { $0.0 != ResultDraft.lineColumn }.map(\.1).joined(separator: ", ")
      return (id.flatMap { cells[$0] } ?? all, cells)
    }
  }
}
