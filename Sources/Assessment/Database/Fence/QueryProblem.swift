import Diagnostics
import Workspace

/// What the fence itself has against a query.
enum QueryProblem {
  case tooLarge
  case refused(Witness.Refused, words: String)
  case second(SQLText.Token)
  case parameter(SQLText.Token, bound: Bindings)
  case format(SQLText.Token)
  case endless
  case memory
  case tooManyRows(Int)
}

extension FencedQuery {
  func refusal(_ problem: QueryProblem) -> Refusal { Refusal(diagnostic: diagnostic(problem)) }

  private func diagnostic(_ problem: QueryProblem) -> Diagnostic {
    let place = query.place
    switch problem {
    case .tooLarge:
      return Diagnostic(
        .queryTooLarge, "the query is too large", at: place,
        help:
          "keep it under \(Fence.maximumSQL / 1024) KiB, and let no chain of views or `WITH` names read the one before more than once"
      )
    case .refused(let refused, let words): return diagnostic(refused, words)
    case .second(let token):
      return Diagnostic(
        .querySeveral, "the text goes on after the end of the query", at: self.place(of: token),
        help: "write one SELECT; delete the `;` and what follows")
    case .parameter(let token, let bound): return diagnostic(unknown: token, bound)
    case .format(let call):
      return Diagnostic(
        .queryFunction, "`\(call.text)` may make a text of any length here", at: self.place(of: call),
        help: "write its format as a text in the query, with widths below 1,000 and without `*`")
    case .endless:
      return Diagnostic(
        .queryEndless, "the query does not end within its limit of steps", at: place,
        help: "give a recursion a bound, join tables on ids or references, and ask for `index: true` on other columns it compares")
    case .memory:
      return Diagnostic(
        .queryTooMuch, "the query needs more than \(Meter.maximumBytes >> 20) MiB", at: place,
        help: "select fewer rows and columns, and give a recursion a bound")
    case .tooManyRows(let maximum):
      return Diagnostic(
        .queryTooMuch, "the query returns more than \(maximum) rows", at: place, help: "join tables on their ids, or group the rows"
      )
    }
  }

  private func diagnostic(_ refused: Witness.Refused, _ words: String) -> Diagnostic {
    switch refused {
    case .tooLarge: return diagnostic(.tooLarge)
    case .function(let name): return diagnostic(function: name)
    case .table(let name):
      return Diagnostic(
        .queryRefused, "the query reads `\(name)`, which is no table of the checklist", at: place(of: text.name(name)),
        help: "read the declared tables and views")
    case .action(let name):
      // A table that SQLite would make for the query, such as `pragma_table_info`.
      let made = "vtable constructor failed: "
      if words.hasPrefix(made) { return diagnostic(.table(String(words.dropFirst(made.count))), "") }
      let tables = text.tokens.filter { $0.isName && $0.text.hasSystemName }
      if let table = tables.first { return diagnostic(.table(table.text), "") }
      let verb = name.split(separator: " ").first.flatMap { text.name(String($0)) }
      return Diagnostic(
        .queryRefused, "a query may only read: \(name) is refused", at: place(of: verb),
        help: "write a SELECT over the declared tables and views")
    }
  }

  func diagnostic(function name: String) -> Diagnostic {
    let clock: Set<String> = [
      "date", "time", "datetime", "julianday", "unixepoch", "strftime", "current_date", "current_time", "current_timestamp",
    ]
    let help: String
    if clock.contains(name.lowercased()) {
      help = "use `:as_of` for the day of judgement, and `days(a, b)`, `plus_days(d, n)` or `hours(a, b)`"
    } else if let meant = nearest(to: name, among: Allowed.functions.sorted()) {
      help = "did you mean `\(meant)`? the functions that a query may call are listed in docs/checklist.md"
    } else {
      help = "the functions that a query may call are listed in docs/checklist.md"
    }
    return Diagnostic(
      .queryFunction, "the function `\(name)` is not on the list", at: place(of: text.call(name)), help: help)
  }

  private func diagnostic(unknown token: SQLText.Token, _ bound: Bindings) -> Diagnostic {
    let names = bound.values.keys.sorted()
    let meant = nearest(to: String(token.text.dropFirst()), among: names).map { "did you mean `:\($0)`? " } ?? ""
    let list = names.map { "`:\($0)`" }.joined(separator: ", ")
    return Diagnostic(.queryParameter, "`\(token.text)` is not bound", at: place(of: token), help: "\(meant)bound are \(list)")
  }
}
