import Diagnostics
import Documents

/// Reads the keys of a decision record, or of one entry of its lists, collecting what is wrong.
struct DecisionFields {
  let node: Node
  /// For messages: `the record`, `a vote`.
  let what: String
  /// Where complaints about missing keys stand.
  let place: Place
  private(set) var problems: [Diagnostic] = []

  init(_ node: Node, what: String, at place: Place? = nil) {
    (self.node, self.what, self.place) = (node, what, place ?? node.place)
  }

  mutating func complain(
    _ words: String, at place: Place, help: String, code: Code = .decisionForm, severity: Diagnostic.Severity = .error
  ) {
    problems.append(Diagnostic(code, words, at: place, help: help, severity: severity))
  }

  /// Where a key's value stands, or what holds it.
  func place(of key: String) -> Place { node[key]?.place ?? place }

  mutating func checkKeys(_ known: [String]) {
    for entry in node.entries ?? [] where !entry.key.hasPrefix("x-") && !known.contains(where: { $0.sameBytes(as: entry.key) }) {
      complain(
        "unknown key `\(entry.key)` in \(what)", at: entry.keyPlace,
        help: didYouMean(entry.key, among: known) + "accepted: " + known.joined(separator: ", "))
    }
  }

  /// Nil where the key is missing or blank.
  mutating func text(_ key: String) -> String? {
    guard let value = node[key] else { return nil }
    guard let text = value.scalar else {
      complain("`\(key)` of \(what) is \(value.kind)", at: value.place, help: "write one value")
      return nil
    }
    return text.trimmed.isEmpty ? nil : text.trimmed
  }

  mutating func required(_ key: String, _ example: String) -> String? {
    let before = problems.count
    if let text = text(key) { return text }
    if problems.count == before {
      complain("\(what) has no `\(key)`", at: place(of: key), help: "write for instance `\(key): \(example)`")
    }
    return nil
  }

  /// One of a few words; complains about any other.
  mutating func word(_ key: String, _ accepted: [String], _ text: String?) -> String? {
    guard let text else { return nil }
    if accepted.contains(text) { return text }
    complain(
      "`\(key)` of \(what) is `\(text)`", at: place(of: key),
      help: didYouMean(text, among: accepted) + "accepted: " + accepted.joined(separator: ", "))
    return nil
  }

  /// A whole day: one that is counted from go-live would move with it, and a record stays as it is.
  mutating func day(_ key: String) -> Day? {
    guard let text = required(key, "2026-11-27") else { return nil }
    if let day = Day(iso: text) { return day }
    complain("`\(key)` of \(what) is `\(text)`, and no day", at: place(of: key), help: "write a day such as `2026-11-27`")
    return nil
  }

  /// A list of texts; one text is a list of one.
  mutating func texts(_ key: String) -> [Node] {
    guard let value = node[key] else { return [] }
    if let text = value.scalar { return text.trimmed.isEmpty ? [] : [value] }
    if let items = value.list, items.allSatisfy({ $0.scalar.map { !$0.trimmed.isEmpty } ?? false }) { return items }
    complain("`\(key)` of \(what) is no list of words", at: value.place, help: "write a list such as `[a, b]`")
    return []
  }

  /// The entries of a list, each read by itself.
  mutating func items<Item>(_ key: String, each name: String, _ known: [String], _ read: (inout DecisionFields) -> Item?) -> [Item]
  {
    guard let value = node[key], value.scalar != "" else { return [] }
    guard let list = value.list else {
      complain(
        "`\(key)` of \(what) is \(value.kind)", at: value.place,
        help: "write a list, each entry with " + known.joined(separator: ", "))
      return []
    }
    return list.compactMap { entry in
      var fields = DecisionFields(entry, what: name)
      if entry.entries == nil {
        complain("\(name) is \(entry.kind)", at: entry.place, help: "write its keys: " + known.joined(separator: ", "))
        return nil
      }
      fields.checkKeys(known)
      let item = read(&fields)
      problems += fields.problems
      return item
    }
  }
}
