import Diagnostics
import Documents

/// Reads the keys of one object of a snapshot, collecting what is wrong.
struct SnapshotFields {
  private let node: Node
  /// For messages: `the snapshot`, `a row of areas`.
  private let what: String
  private(set) var problems: [Diagnostic] = []

  init(_ node: Node, what: String) {
    self.node = node
    self.what = what
    if node.entries == nil { complain("\(what) is not an object", at: node.place) }
  }

  mutating func complain(
    _ words: String, at place: Place, code: Code = .snapshotValue,
    help: String = "a snapshot is never edited: bring back the file as `golive gate` wrote it"
  ) {
    problems.append(Diagnostic(code, words, at: place, help: help))
  }

  mutating func checkKeys(_ known: [String]) {
    for entry in node.entries ?? [] where !known.contains(where: { $0.sameBytes(as: entry.key) }) {
      complain("\(what) has the unknown key `\(entry.key)`", at: entry.keyPlace)
    }
  }

  mutating func optionalText(_ key: String) -> String? {
    guard let value = node[key] else { return nil }
    guard let text = value.scalar else {
      complain("`\(key)` of \(what) is \(value.kind)", at: value.place)
      return nil
    }
    return text.isEmpty ? nil : text
  }

  mutating func text(_ key: String) -> String {
    let before = problems.count
    if let text = optionalText(key) { return text }
    if problems.count == before, node.entries != nil { complain("\(what) has no `\(key)`", at: node[key]?.place ?? node.place) }
    return ""
  }

  mutating func word(_ key: String, _ accepted: [String]) -> String {
    let text = text(key)
    if !text.isEmpty, !accepted.contains(text) { complain("`\(key)` of \(what) is `\(text)`", at: node[key]?.place ?? node.place) }
    return text
  }

  mutating func day(_ key: String) -> Day {
    let text = text(key)
    if let day = Day(iso: text) { return day }
    if !text.isEmpty { complain("`\(key)` of \(what) is `\(text)`, and no day", at: node[key]?.place ?? node.place) }
    return Day(number: 0)
  }

  /// A day or a minute.
  mutating func optionalMoment(_ key: String) -> Moment? {
    guard let text = optionalText(key) else { return nil }
    if let moment = Moment(iso: text) ?? Day(iso: text).map({ Moment($0) }) { return moment }
    complain("`\(key)` of \(what) is `\(text)`, and no day or minute", at: node[key]?.place ?? node.place)
    return nil
  }

  /// A minute in UTC, as `2026-11-30T15:04Z`.
  mutating func optionalMinute(_ key: String) -> Moment? {
    guard let text = optionalText(key) else { return nil }
    if text.hasSuffix("Z"), let moment = Moment(iso: text.dropLast()) { return moment }
    complain("`\(key)` of \(what) is `\(text)`, and no minute in UTC", at: node[key]?.place ?? node.place)
    return nil
  }

  mutating func items<Item>(_ key: String, _ known: [String], _ read: (inout SnapshotFields) -> Item) -> [Item] {
    guard let list = node[key]?.list else {
      if node.entries != nil { complain("\(what) has no list `\(key)`", at: node[key]?.place ?? node.place) }
      return []
    }
    return list.map { node in
      var fields = SnapshotFields(node, what: "a row of `\(key)`")
      fields.checkKeys(known)
      let item = read(&fields)
      problems += fields.problems
      return item
    }
  }
}
