import Diagnostics
import Documents

/// A field with its place.
typealias FieldValue = (value: Value, at: Place)

/// Reads the declared fields in the front matter of a file, and complains about every other key.
struct FrontMatterFields {
  /// Keys that every file of evidence may have.
  static let common = Form.evidence.names

  private let rows: RowReader
  private let fields: [Exact: Column]
  private let accepted: [String]

  /// - Parameter alsoAccepted: keys that others read.
  init(_ rows: RowReader, fields: [Column], alsoAccepted: [String]) {
    self.rows = rows
    self.fields = Dictionary(fields.map { (Exact($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    accepted = fields.map(\.name) + FrontMatterFields.common + alsoAccepted
  }

  func read(_ document: Document, into problems: inout [Diagnostic]) -> [String: FieldValue] {
    var found: [String: FieldValue] = [:]
    for entry in document.frontMatter.entries ?? [] where !entry.key.hasPrefix("x-") {
      if let column = fields[Exact(entry.key)] {
        if let text = text(of: entry.value, for: column, into: &problems) {
          let value = rows.value(text, of: column, what: "`\(entry.key)`", at: entry.value.place, into: &problems)
          found[entry.key] = (value, entry.value.place)
        }
      } else if !accepted.contains(where: { $0.sameBytes(as: entry.key) }) {
        let suggestion = didYouMean(entry.key, among: accepted)
        problems.append(
          Diagnostic(
            .unknownKey, "unknown key `\(entry.key)`", at: entry.keyPlace,
            help: suggestion + "accepted: " + accepted.joined(separator: ", ")
              + ", and `x-` for keys of your own"))
      }
    }
    return found
  }

  /// Lists may be written as a YAML list or separated with `;`.
  private func text(of node: Node, for column: Column, into problems: inout [Diagnostic]) -> String? {
    if let text = node.scalar { return text.trimmed }
    if case .list = column.kind, let items = node.list, items.allSatisfy({ $0.scalar != nil }) {
      return items.compactMap(\.scalar).joined(separator: "; ")
    }
    problems.append(
      Diagnostic(.wrongShape, "`\(column.name)` is \(node.kind)", at: node.place, help: "accepted: \(column.accepted)"))
    return nil
  }
}
