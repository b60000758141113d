import Templates

/// Which names the records of a template have, and what they hold: learned from pages that were made.
struct RecordShape: Sendable {
  private enum Kind: Int, Sendable, Comparable {
    case flag, text, html, list, record

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  private var kinds: Set<Kind> = []
  private var isEverFalse = false
  private(set) var fields: [String: RecordShape] = [:]

  mutating func add(_ record: Record) {
    for name in record.names { fields[name, default: RecordShape()].add(record[Key(name)]) }
  }

  mutating func add(_ other: RecordShape) {
    kinds.formUnion(other.kinds)
    isEverFalse = isEverFalse || other.isEverFalse
    for (name, shape) in other.fields { fields[name, default: RecordShape()].add(shape) }
  }

  private mutating func add(_ value: Value?) {
    switch value {
    case .text?: kinds.insert(.text)
    case .html?: kinds.insert(.html)
    case .flag(let flag)?:
      kinds.insert(.flag)
      isEverFalse = isEverFalse || !flag
    case .list(let values)?:
      kinds.insert(.list)
      for case .record(let record) in values { add(record) }
    case .records(let records)?:
      kinds.insert(.list)
      for record in records { add(record) }
    case .shared(let shared)?:
      kinds.insert(.list)
      for record in shared.records { add(record) }
    case .record(let record)?:
      kinds.insert(.record)
      add(record)
    case nil: break
    }
  }

  /// `text, or nothing`
  var words: String {
    let named = kinds.filter { $0 != .flag }.sorted().map { kind in
      switch kind {
      case .flag, .text: "text"
      case .html: "markup that is safe"
      case .list: "a list"
      case .record: "a record"
      }
    }
    if named.isEmpty { return "yes or no" }
    return named.joined(separator: " or ") + (kinds.contains(.flag) ? ", or nothing" : "")
  }

  /// Every name with its way from the top, in order.
  func rows(under path: String = "", without left: Set<String> = []) -> [(name: String, words: String)] {
    fields.sorted { $0.key < $1.key }.filter { !left.contains($0.key) }.flatMap { name, shape in
      [(path + name, shape.words)] + shape.rows(under: "\(path)\(name).")
    }
  }
}
