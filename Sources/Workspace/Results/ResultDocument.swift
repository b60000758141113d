package import Documents

/// The Markdown file that names an import, so that its rows count, and says where they come from.
package struct ResultDocument: Sendable {
  package let stem: String
  /// The name of the file that was imported.
  package let name: String
  /// Under which name it is kept beside; nil if it is too large to be kept.
  package let kept: String?
  package let digest: String
  package let author: String?
  private let results: Results
  private let schema: TableSchema

  package init(
    _ results: Results, _ schema: TableSchema, stem: String, name: String, kept: String?, digest: String, author: String?
  ) {
    (self.results, self.schema, self.stem, self.name, self.kept) = (results, schema, stem, name, kept)
    (self.digest, self.author) = (digest, author)
  }

  /// The folder in which the table's rows may stand; nil where they stand in one file that people write.
  package static func folder(of schema: TableSchema) -> String? {
    if schema.files.isEmpty { return "evidence/\(schema.area)/" }
    return schema.files.first { $0.hasSuffix("/*") }.map { String($0.dropLast()) }
  }

  package static let keptKey = "x-imported-kept"

  /// The keys that tell an import from what people wrote.
  private var keys: [(key: String, value: String)] {
    [
      ("x-imported-from", name.asYAML), (Self.keptKey, kept.map(\.asYAML) ?? "\"no, it is too large\""),
      ("x-imported-digest", digest), ("x-imported-format", results.format.rawValue),
      ("x-imported-counted", results.counted.asYAML),
    ]
  }

  package var text: String {
    var lines = ["---", "title: \("Results of \(name)".asYAML)"]
    if let author { lines.append("author: \(author.asYAML)") }
    lines += keys.map { "\($0.key): \($0.value)" } + ["tables:", "  \(schema.name): \(stem).csv", "---", ""]
    lines += ["# Results of \(Self.escaped(name))", ""]
    lines.append("The rows of [\(Self.escaped("\(stem).csv"))](\(stem).csv) were made by `golive import`.")
    lines.append(
      kept.map { "The file itself is kept as [\(Self.escaped($0))](\($0)); `\(ResultDraft.lineColumn)` is the line in it." }
        ?? "The file itself is too large to be kept here; `\(ResultDraft.lineColumn)` is the line in it.")
    lines.append("")
    if let head = results.report.first {
      lines += [MarkdownTable(head, results.report.dropFirst().map { $0.map(Self.escaped) }).text, ""]
    }
    return lines.joined(separator: "\n")
  }

  /// The text of an earlier import with the keys of this one; nil if it is none. What people wrote into it stays; an author who is given
  /// stands in it where it has no line for one.
  package func renewed(_ earlier: String) -> String? {
    let lines = earlier.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---"),
      lines[..<end].contains(where: { $0.hasPrefix("x-imported-digest:") })
    else { return nil }
    // Each key where it stands: what says the same is not to have other bytes, which somebody may have signed.
    var front = lines[1..<end].map(String.init)
    for (key, value) in keys {
      let line = "\(key): \(value)"
      if let place = front.firstIndex(where: { $0.hasPrefix(key + ":") }) { front[place] = line } else { front.append(line) }
    }
    if let author, !front.contains(where: { $0.hasPrefix("author:") }) { front.append("author: \(author.asYAML)") }
    return (["---"] + front + lines[end...].map(String.init)).joined(separator: "\n")
  }

  /// Signs that Markdown would read as its own are escaped.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>#&~".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
