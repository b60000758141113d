/// A file that is nothing but lines `key: value`, these keys in this order.
struct KeyedLines {
  private let values: [String: Line]

  /// A key, and what its value must look like.
  struct Rule {
    let key: String
    let isRight: (Line) -> Bool
    /// The only right value, where there is one.
    private let value: String?

    init(_ key: String, _ isRight: @escaping (Line) -> Bool) { (self.key, self.isRight, value) = (key, isRight, nil) }

    /// Only this value.
    init(_ key: String, is value: String) { (self.key, isRight, self.value) = (key, { $0.isExactly(value) }, value) }

    /// Why a line is refused.
    func words(for line: Line) -> String {
      guard let found = line.after(key + ": ") else { return "it has the line “\(line.text)” where `\(key)` belongs" }
      return "its `\(key)` is “\(found.text)”, " + (value.map { "and should be “\($0)”" } ?? "which it cannot be")
    }
  }

  init(_ bytes: [UInt8], of path: String, _ rules: [Rule]) throws(Refusal) {
    guard let lines = PlainText.lines(bytes) else { throw Refusal(path, "it is not plain text in whole lines") }
    guard lines.count == rules.count else { throw Refusal(path, "it should have \(rules.count) lines, and has \(lines.count)") }
    var values: [String: Line] = [:]
    for (line, rule) in zip(lines, rules) {
      guard let value = line.after(rule.key + ": "), rule.isRight(value) else {
        throw Refusal(path, rule.words(for: line))
      }
      values[rule.key] = value
    }
    self.values = values
  }

  subscript(key: String) -> String { (values[key] ?? []).text }
}
