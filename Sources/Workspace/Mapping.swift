import Diagnostics
import Documents

/// Reads the keys of a front matter mapping, collecting what is wrong.
struct Mapping {
  let node: Node
  /// What the mapping describes, for messages: `requirement`.
  let what: String

  var place: Place { node.place }

  /// Complains about keys that are not known here.
  func checkKeys(_ known: [String], code: Code = .checklistKey, into problems: inout [Diagnostic]) {
    for entry in node.entries ?? [] where !known.contains(where: { $0.sameBytes(as: entry.key) }) {
      let suggestion = didYouMean(entry.key, among: known)
      problems.append(
        Diagnostic(
          code, "unknown key `\(entry.key)` in \(what)", at: entry.keyPlace,
          help: suggestion + "accepted: " + known.joined(separator: ", ")))
    }
  }

  func text(_ key: String, into problems: inout [Diagnostic]) -> String? {
    guard let value = node[key] else { return nil }
    guard let text = value.scalar else {
      problems.append(wrong(key, value, wanted: "one value"))
      return nil
    }
    return text.isEmpty ? nil : text
  }

  func required(_ key: String, into problems: inout [Diagnostic]) -> String {
    if let text = text(key, into: &problems) { return text }
    if node[key]?.scalar != nil || node[key] == nil {
      problems.append(Diagnostic(.checklistMissing, "\(what) has no `\(key)`", at: place, help: "add `\(key)`"))
    }
    return ""
  }

  /// A list of texts; one text is a list of one.
  func texts(_ key: String, into problems: inout [Diagnostic]) -> [Node] {
    guard let value = node[key] else { return [] }
    if let text = value.scalar { return text.isEmpty ? [] : [value] }
    guard let items = value.list, items.allSatisfy({ $0.scalar != nil }) else {
      problems.append(wrong(key, value, wanted: "a list such as `[a, b]`"))
      return []
    }
    return items
  }

  func whole(_ key: String, into problems: inout [Diagnostic]) -> Int? {
    guard let text = text(key, into: &problems) else { return nil }
    if let number = Int(text) { return number }
    problems.append(
      Diagnostic(.checklistWord, "`\(key)` of \(what) is `\(text)`", at: node[key]?.place ?? place, help: "write a whole number"))
    return nil
  }

  func flag(_ key: String, into problems: inout [Diagnostic]) -> Bool {
    word(key, ["true", "false"], into: &problems) == "true"
  }

  /// One of a few words; complains and gives nil otherwise.
  func word(_ key: String, _ accepted: [String], into problems: inout [Diagnostic]) -> String? {
    guard let text = text(key, into: &problems) else { return nil }
    if accepted.contains(text) { return text }
    let suggestion = didYouMean(text, among: accepted)
    problems.append(
      Diagnostic(
        .checklistWord, "`\(key)` of \(what) is `\(text)`", at: node[key]?.place ?? place,
        help: suggestion + "accepted: " + accepted.joined(separator: ", ")))
    return nil
  }

  /// Entries of a mapping under a key, in the order written.
  func entries(_ key: String, into problems: inout [Diagnostic]) -> [Node.Entry] {
    guard let value = node[key] else { return [] }
    if let entries = value.entries { return entries }
    if value.scalar != "" { problems.append(wrong(key, value, wanted: "a mapping of names")) }
    return []
  }

  /// The mappings of a list under a key.
  func items(_ key: String, into problems: inout [Diagnostic]) -> [Node] {
    guard let value = node[key] else { return [] }
    if let items = value.list { return items }
    if value.scalar != "" { problems.append(wrong(key, value, wanted: "a list")) }
    return []
  }

  func query(_ key: String, into problems: inout [Diagnostic]) -> Query? {
    text(key, into: &problems).map { Query(sql: $0, place: node[key]?.contentPlace ?? place) }
  }

  private func wrong(_ key: String, _ value: Node, wanted: String) -> Diagnostic {
    Diagnostic(.checklistKind, "`\(key)` of \(what) is \(value.kind)", at: value.place, help: "write \(wanted)")
  }
}
