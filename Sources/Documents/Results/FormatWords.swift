/// Names and words of the formats, and what tables may call the same.
enum FormatWords {
  /// The names under which tables may have a column of a tracker or of a list of tasks, the best first; blank ones are places left free.
  static func names(of head: String, in format: ResultFormat) -> [String] {
    let plain = head.lowercased().trimmingSuffix { ":? ".contains($0) }
    let known: [String: [String]] =
      switch format {
      case .jira:
        [
          "issue key": ["id", "key"], "summary": ["title", "name"], "issue type": ["type", "kind"],
          "assignee": ["owner", "tester"],
          "due date": ["due"], "created": ["opened"], "resolved": ["closed"],
        ]
      case .azure:
        [
          "test case id": ["id"], "work item id": ["id"], "title": ["name"], "test case title": ["title", "name"],
          "outcome": ["status", "result"], "state": ["", "status"], "work item type": ["type", "kind"],
          "assigned to": ["owner", "tester"], "run by": ["tester"], "date completed": ["date"], "due date": ["due"],
          "created date": ["opened"], "closed date": ["closed"],
        ]
      default:
        [
          "done": ["status", "state"], "task": ["name", "title"], "what": ["title", "name"], "#": ["id"], "no": ["id"],
          "nr": ["id"],
          "no.": ["id"], "nr.": ["id"],
        ]
      }
    return (plain == head.lowercased() ? [] : [plain]) + (known[plain] ?? [])
  }

  /// What may be written for a word that a table does not accept, the nearest first. None of them says more than the word does.
  package static let others: [String: [String]] = {
    var others: [String: [String]] = ["error": ["failed"], "skipped": ["not-run"], "skip": ["not-run"]]
    for word in ["inconclusive", "aborted", "timeout"] { others[word] = ["failed"] }
    for word in ["active", "none", "not executed", "notexecuted", "unspecified", "ready", "paused", "in progress"] {
      others[word] = ["not-run", "in-progress"]
    }
    for word in ["to do", "todo", "backlog", "selected for development", "proposed"] { others[word] = ["open", "not-run"] }
    others["in progress"] = ["in-progress", "open", "not-run"]
    others["in review"] = ["in-progress", "open"]
    for (number, word) in [(1, "critical"), (2, "high"), (3, "medium"), (4, "low")] {
      others["\(number) - \(word)"] = ["\(number)"]
    }
    for word in ["[x]", "☑", "✓", "✔", "✅", "x", "yes"] { others[word] = ["yes", "done", "completed", "closed"] }
    for word in ["[ ]", "[]", "☐", "no"] { others[word] = ["no", "open", "not-started", "planned", "not-run"] }
    return others
  }()
}

extension Results {
  /// See `FormatWords.others`.
  package static func wordsInstead(of word: String) -> [String] { FormatWords.others[word.lowercased()] ?? [] }
}

extension String {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return text
  }
}
