import Diagnostics
import Workspace

/// A query on its way through the fence: the author's SQL, golive's words around it, and the way back from a byte to a line.
struct FencedQuery {
  /// What the author wrote.
  let query: Query
  /// As SQLite sees it.
  let sql: String
  /// Read anew each time: nobody asks but when a query is prepared, or wrong.
  var text: SQLText { SQLText(sql) }
  private let lead: Int

  init(_ query: Query) {
    self.query = query
    (sql, lead) = (query.sql, 0)
  }

  /// A condition, as the query of the rows of `table` for which it holds. Its end of line closes a comment.
  init(condition: Query, over table: String) {
    let before = "SELECT rowid FROM \(table.quotedName) WHERE ("
    query = condition
    sql = "\(before)\(condition.sql)\n)"
    lead = before.utf8.count
  }

  /// The query's first line if there is no such token, or golive wrote it.
  func place(of token: SQLText.Token?) -> Place {
    guard let token else { return query.place }
    let start = token.range.lowerBound - lead
    guard start >= 0, start < query.sql.utf8.count else { return query.place }
    return query.place(atByte: start, length: token.text.unicodeScalars.count + (token.kind == .quoted ? 2 : 0))
  }

  func place(atByte offset: Int) -> Place {
    if let token = text.token(atByte: offset) { return place(of: token) }
    return offset < lead ? query.place : query.place(atByte: min(offset - lead, query.sql.utf8.count))
  }

  /// What can be said before SQLite sees the text.
  func check(_ text: SQLText, bound: Bindings) throws(Refusal) {
    if sql.utf8.count > Fence.maximumSQL { throw refusal(.tooLarge) }
    guard let first = text.tokens.first else {
      throw Refusal(
        diagnostic: Diagnostic(
          .queryBroken, "the query is empty", at: query.place, help: "write a SELECT, or leave the query out"))
    }
    let verb = first.text.lowercased()
    if first.kind == .word, Allowed.refusedVerbs.contains(verb) {
      throw refusal(.refused(.action(verb.uppercased()), words: ""))
    }
    if let call = FormatCalls(sql: sql, text: text).wide { throw refusal(.format(call)) }
    for token in text.tokens where token.kind == .parameter {
      let name = String(token.text.dropFirst())
      guard token.text.hasPrefix(":"), bound.values[name] != nil else { throw refusal(.parameter(token, bound: bound)) }
    }
  }
}
