import Templates

// How heavy things are on a page: what a page shows in full ends where it would take too long to load.

/// So many bytes.
struct Budget: Sendable {
  private var left: Int

  init(_ bytes: Int) { left = bytes }

  /// Whether this fits, too; what comes after something that did not fit fits no more.
  mutating func takes(_ bytes: Int) -> Bool {
    left -= left < 0 ? 0 : bytes
    return left >= 0
  }
}

extension Record {
  /// Bytes of its words; the markup around them is the template's.
  var weight: Int { fields.map(\.1.weight).reduce(0, +) }

  /// Of some of its fields.
  func weight(of keys: [Key]) -> Int { keys.compactMap { self[$0]?.weight }.reduce(0, +) }
}

extension Field {
  fileprivate var weight: Int {
    switch self {
    case .text(let text): text.markupSize
    case .html(let html): html.bytes.count
    case .list(let values): values.map(\.weight).reduce(0, +)
    case .records(let records): records.map(\.weight).reduce(0, +)
    case .record(let record): record.weight
    case .flag, .shared: 0
    }
  }
}

extension String {
  /// Bytes of it as markup.
  var markupSize: Int {
    let escaped = Set("<>&\"'".utf8)
    return utf8.count + 5 * utf8.count(where: escaped.contains)
  }
}
