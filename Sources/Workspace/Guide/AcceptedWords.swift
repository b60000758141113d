extension Column {
  /// What a cell may hold, in words.
  func accepted(in checklist: Checklist) -> String {
    guard case .oneOf(let words) = kind else {
      let synonyms = synonyms.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { "`\($0.key)` for \($0.value)" }
      return kind.accepted(in: checklist) + reach + (synonyms.isEmpty ? "" : "; also " + synonyms.joined(separator: ", "))
    }
    return words.map { word in
      let others = synonyms.filter { $0.value == word }.keys.sorted().map { "`\($0)`" }
      return "`\(word)`" + (others.isEmpty ? "" : " (also \(others.joined(separator: ", ")))")
    }.joined(separator: ", ")
  }
}

extension Column.Kind {
  func accepted(in checklist: Checklist) -> String {
    func title(_ table: String) -> String { checklist.tables.first { $0.name == table }?.title ?? table }
    switch self {
    case .text: return "words"
    case .id: return "a short key, used once"
    case .flag: return "`yes` or `no`"
    case .integer: return "a whole number"
    case .number: return "a number"
    case .percent: return "a share such as `95%`"
    case .date: return "a day"
    case .datetime: return "a day and a time"
    case .period: return "two days or times, `a to b`"
    case .duration: return "a length such as `19h 30m`"
    case .role: return "a role: " + checklist.roles.map { "`\($0.name)`" }.joined(separator: ", ")
    case .area: return "an area: " + checklist.areas.map { "`\($0.slug)`" }.joined(separator: ", ")
    case .oneOf(let words): return words.map { "`\($0)`" }.joined(separator: ", ")
    case .reference(let table): return "a row of *\(title(table))*"
    case .list(.reference(let table)): return "rows of *\(title(table))*, separated with `;`"
    case .list(let element): return element.accepted(in: checklist) + ", several separated with `;`"
    }
  }

  /// A value as people write it; nothing where nothing is given.
  package func written(_ value: Value) -> String {
    switch (self, value) {
    case (_, .null): ""
    case (.datetime, .text(let text)): text.replacing("T", with: " ")
    case (_, .text(let text)): text
    case (.flag, .integer(let number)): number == 1 ? "yes" : "no"
    case (_, .integer(let number)): String(number)
    case (.percent, .number(let number)): (100 * number).plain + "%"
    case (.duration, .number(let hours)): Self.length(minutes: Int((60 * hours).rounded()))
    case (_, .number(let number)): number.plain
    case (_, .list(let items)): items.joined(separator: "; ")
    case (_, .period(let start, let end)): "\(start) to \(end)".replacing("T", with: " ")
    }
  }

  private static func length(minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return hours == 0 ? "\(rest)m" : rest == 0 ? "\(hours)h" : "\(hours)h \(rest)m"
  }
}

extension Double {
  /// Without a fraction where there is none, else with at most two digits of it.
  fileprivate var plain: String {
    let hundredths = (100 * self).rounded()
    return hundredths.remainder(dividingBy: 100) == 0 ? String(Int(hundredths / 100)) : "\(hundredths / 100)"
  }
}
