import Diagnostics
import Workspace

extension FencedQuery {
  /// SQLite's complaint, at its place and with the nearest name that exists.
  func problem(_ words: String, offset: Int?, catalogue: Catalogue) -> Refusal {
    let diagnostic = diagnostic(words, offset: offset, catalogue)
    return Refusal(diagnostic: diagnostic, missing: words.after("no such table: ").map { FencedQuery.bareName($0).lowercased() })
  }

  private func diagnostic(_ words: String, offset: Int?, _ catalogue: Catalogue) -> Diagnostic {
    if let column = words.after("no such column: ") { return unknown(column: column, offset: offset, catalogue) }
    if let table = words.after("no such table: ") { return unknown(table: table, offset: offset, catalogue) }
    if let function = words.after("no such function: ") { return diagnostic(function: function) }
    if let collation = words.after("no such collation sequence: ") {
      return Diagnostic(
        .queryBroken, "there is no collation `\(collation)`", at: place(of: text.name(collation)),
        help: "compare with `lower(…)`, or `COLLATE NOCASE`")
    }
    if words == "interrupted" { return refusal(.endless).diagnostic }
    let place = (words == "incomplete input" ? sql.utf8.count : offset).map { self.place(atByte: $0) } ?? query.place
    return Diagnostic(
      .queryBroken, "broken SQL: \(words.ticked)", at: place, help: "correct the query; SQLite's words are shown as they are")
  }

  private func unknown(column: String, offset: Int?, _ catalogue: Catalogue) -> Diagnostic {
    let name = FencedQuery.bareName(column)
    let named = text.tokens.filter { $0.isName }.compactMap { catalogue[$0.text] }
    let known = (named.isEmpty ? Array(catalogue.relations.values) : named).flatMap(\.columns)
    let token = offset.flatMap { text.token(atByte: $0) }
    // `security-role` is a subtraction to SQLite, and a period has no column of its own name.
    let longer = known.filter { $0.hasPrefix("\(name)_") }.min()
    var help = (longer ?? nearest(to: name, among: Set(known).sorted())).map { "did you mean `\($0)`?" }
    if token?.kind == .quoted, let token, text.tokens.contains(token), sqlByte(token.range.lowerBound) == UInt8(ascii: "\"") {
      help = "a text stands in single quotes: '\(name)'; double quotes are for names" + (help.map { "; \($0)" } ?? "")
    }
    if help == nil, !known.isEmpty { help = "its tables have " + Set(known).sorted().map { "`\($0)`" }.joined(separator: ", ") }
    return Diagnostic(
      .queryName, "there is no column `\(column)`", at: offset.map { place(atByte: $0) } ?? place(of: text.name(name)),
      help: help)
  }

  private func unknown(table: String, offset: Int?, _ catalogue: Catalogue) -> Diagnostic {
    let name = FencedQuery.bareName(table)
    let place = place(of: text.name(name))
    if catalogue.brokenViews.contains(name.lowercased()) {
      return Diagnostic(.queryName, "the view `\(name)` could not be made", at: place, help: "correct the view first")
    }
    let meant = nearest(to: name, among: catalogue.names)
    return Diagnostic(
      .queryName, "there is no table `\(name)`", at: place,
      help: meant.map { "did you mean `\($0)`?" }
        ?? "`golive query --tables` lists those there are; another is declared under `tables`, with `_` for each `-` of its name")
  }

  /// Without the alias or `main.` before it.
  private static func bareName(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }

  private func sqlByte(_ offset: Int) -> UInt8? { sql.utf8.dropFirst(offset).first }
}

extension String {
  fileprivate func after(_ start: String) -> String? { hasPrefix(start) ? String(dropFirst(start.count)) : nil }

  /// SQLite quotes with `"`; the house quotes with back-ticks.
  fileprivate var ticked: String { String(map { $0 == "\"" ? "`" : $0 }) }
}
