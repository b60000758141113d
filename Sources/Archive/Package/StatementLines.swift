/// Reads the front matter of a sign-off line by line: every key, every order and every value that nobody may write is refused.
struct StatementLines {
  private let path: String
  private var rest: ArraySlice<Line>

  init(_ bytes: [UInt8], of path: String) throws(Refusal) {
    self.path = path
    rest = try FrontMatterLines.read(bytes, of: path).dropFirst().dropLast()
  }

  /// The value of the next line, which must have this key.
  mutating func value(_ key: String, _ isRight: (Line) -> Bool = Forms.isValue) throws(Refusal) -> String {
    guard let line = rest.first, let value = line.after(key + ": "), isRight(value) else { throw refusal(key) }
    rest = rest.dropFirst()
    return Forms.unquoted(value).text
  }

  /// The same for a key that may be missing.
  mutating func optionalValue(_ key: String) throws(Refusal) -> String? {
    guard let line = rest.first, line.starts(with: "\(key):".utf8) else { return nil }
    return try value(key)
  }

  /// A line `key:` and the items below it, one at least.
  mutating func items(_ key: String, _ isRight: (Line) -> Bool) throws(Refusal) -> [String] {
    guard let line = rest.first, line.isExactly(key + ":") else { throw refusal(key) }
    rest = rest.dropFirst()
    var items: [String] = []
    while let item = rest.first?.after("- "), isRight(item) {
      items.append(item.text)
      rest = rest.dropFirst()
    }
    if items.isEmpty { throw refusal(key) }
    return items
  }

  var isAtEnd: Bool { rest.isEmpty }

  func refusal(_ key: String) -> Refusal {
    let found = rest.first.map { "the line “\($0.text)”" } ?? "nothing"
    return Refusal(path, "a sign-off has there a right `\(key)`, and this has \(found)")
  }
}
