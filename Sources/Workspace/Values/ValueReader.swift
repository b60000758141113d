import Diagnostics

/// Reads source text as the type that the schema declares.
struct ValueReader {
  /// Day of go-live, for dates such as `T-14`.
  let goLive: Day?
  let roles: [Checklist.Role]
  /// Slug and title of each area.
  let areas: [(slug: String, title: String)]

  enum Reading: Equatable {
    case value(Value)
    /// What is accepted, and the word that was probably meant.
    case refused(Code, accepted: String, suggestion: String?)

    static func bad(_ accepted: String) -> Reading { .refused(.badValue, accepted: accepted, suggestion: nil) }
  }

  /// Reads a trimmed text; blank is null. References come out as their text and are resolved later.
  func read(_ text: String, as column: Column) -> Reading {
    if text.isEmpty { return .value(.null) }
    let meant = column.synonyms.isEmpty ? nil : column.synonyms[text.lowercased()]
    return read(meant ?? text, as: column.kind)
  }

  private func read(_ text: String, as kind: Column.Kind) -> Reading {
    switch kind {
    case .text, .reference: return .value(.text(text))
    case .id: return readId(text)
    case .flag: return readFlag(text)
    case .integer: return readInteger(text)
    case .number: return Numbers.number(text).map { .value(.number($0)) } ?? .bad("a number such as `4,120`, `84k` or `1.2M`")
    case .percent: return Numbers.ratio(text).map { .value(.number($0)) } ?? .bad("a share such as `95%` or `0.95`")
    case .date: return Dates.day(text, goLive: goLive).map { .value(.text($0.iso)) } ?? .bad(acceptedDates)
    case .datetime:
      return Dates.moment(text, goLive: goLive).map { .value(.text($0.iso)) } ?? .bad("a time such as `2026-12-07 06:00`")
    case .period: return readPeriod(text)
    case .duration: return Dates.hours(text).map { .value(.number($0)) } ?? .bad("a length such as `90m`, `19h 30m` or `2d`")
    case .role: return word(text, among: roles.map { ($0.name, $0.title) })
    case .area: return word(text, among: areas.map { ($0.slug, $0.title) })
    case .oneOf(let words): return word(text, among: words.map { ($0, $0) })
    case .list(let element): return readList(text, of: element)
    }
  }

  private var acceptedDates: String {
    "a date such as `2026-11-23`" + (goLive == nil ? "" : ", or `T-14` or `T+3w` counted from go-live")
  }

  private func readId(_ text: String) -> Reading {
    let refused = text.unicodeScalars.contains { ";|/`".unicodeScalars.contains($0) }
    return refused || text.utf8.count > 80 ? .bad("an id of at most 80 letters, digits, dots, hyphens") : .value(.text(text))
  }

  private func readFlag(_ text: String) -> Reading {
    switch text.lowercased() {
    case "yes", "y", "true", "x": .value(.integer(1))
    case "no", "n", "false", "-": .value(.integer(0))
    default: .bad("`yes` or `no`")
    }
  }

  private func readInteger(_ text: String) -> Reading {
    guard let number = Numbers.number(text), number == number.rounded(), abs(number) < 1e15 else {
      return .bad("a whole number such as `12`, `4,120` or `84k`")
    }
    return .value(.integer(Int(number)))
  }

  private func readPeriod(_ text: String) -> Reading {
    let ends = text.split(separator: " to ", maxSplits: 1).map { String($0).trimmed }
    guard ends.count == 2 else { return .bad("a period such as `2026-10-05 to 2026-10-30`") }
    if let start = Dates.day(ends[0], goLive: goLive), let end = Dates.day(ends[1], goLive: goLive), start <= end {
      return .value(.period(start: start.iso, end: end.iso))
    }
    if let start = Dates.moment(ends[0], goLive: goLive), let end = Dates.moment(ends[1], goLive: goLive), start <= end {
      return .value(.period(start: start.iso, end: end.iso))
    }
    return .bad("a period such as `2026-10-05 to 2026-10-30`, the earlier end first")
  }

  private func readList(_ text: String, of element: Column.Kind) -> Reading {
    var items: [String] = []
    for part in text.split(separator: ";").map({ String($0).trimmed }) where !part.isEmpty {
      switch read(part, as: element) {
      case .value(.text(let text)): items.append(text)
      case .value(.integer(let number)): items.append(String(number))
      case .value: items.append(part)
      case let refused: return refused
      }
    }
    return .value(items.isEmpty ? .null : .list(items))
  }

  private func word(_ text: String, among accepted: [(name: String, title: String)]) -> Reading {
    if let found = accepted.first(where: { $0.name.sameBytes(as: text) }) { return .value(.text(found.name)) }
    let folded = foldedName(text)
    if let found = accepted.first(where: { foldedName($0.name) == folded || foldedName($0.title) == folded }) {
      return .value(.text(found.name))
    }
    return .refused(
      .unknownWord, accepted: accepted.map { "`\($0.name)`" }.joined(separator: ", "),
      suggestion: nearest(to: text, among: accepted.map(\.name)))
  }
}

extension String {
  /// Without spaces and tabs at the ends.
  package var trimmed: String {
    let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !blank($0) }), let last = bytes.lastIndex(where: { !blank($0) }) else { return "" }
    return String(self[first...last])
  }
}
