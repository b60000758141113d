import Diagnostics
import Documents

/// A field with its place.
typealias FieldValue = (value: Value, at: Place)

/// Reads the declared fields in the front matter of a file, and complains about every other key.
struct FrontMatterFields {
  /// Keys that every file of evidence may have.
  static let common = ["title", "author", "assessed", "summary", "status", "none", "tables", "raw-html"]

  let rows: RowReader

  func read(_ document: Document, fields: [Column], alsoAccepted: [String], into problems: inout [Diagnostic]) -> [String:
    FieldValue]
  {
    let accepted = fields.map(\.name) + FrontMatterFields.common + alsoAccepted
    var found: [String: FieldValue] = [:]
    for entry in document.frontMatter.entries ?? [] where !entry.key.hasPrefix("x-") {
      if let column = fields.first(where: { $0.name.sameBytes(as: entry.key) }) {
        if let text = text(of: entry.value, for: column, into: &problems) {
          let value = rows.value(text, of: column, what: "`\(entry.key)`", at: entry.value.place, into: &problems)
          found[entry.key] = (value, entry.value.place)
        }
      } else if !accepted.contains(where: { $0.sameBytes(as: entry.key) }) {
        let suggestion = nearest(to: entry.key, among: accepted)
        problems.append(
          Diagnostic(
            .unknownKey, "unknown key `\(entry.key)`", at: entry.keyPlace,
            help: (suggestion.map { "did you mean `\($0)`? " } ?? "") + "accepted: " + accepted.joined(separator: ", ")
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
      Diagnostic(.wrongShape, "`\(column.name)` is \(node.kind)", at: node.place, help: "accepted: \(column.kind.accepted)"))
    return nil
  }
}
