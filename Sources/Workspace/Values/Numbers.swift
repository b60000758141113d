/// Numbers as people write them.
enum Numbers {
  /// `12`, `-3.5`, `4,120`, `84k`, `1.2M`.
  static func number(_ text: String) -> Double? {
    var digits = text
    var factor = 1.0
    if let suffix = digits.last, let scale = ["k": 1e3, "K": 1e3, "M": 1e6][String(suffix)] {
      factor = scale
      digits.removeLast()
    }
    guard let plain = withoutSeparators(digits), let value = Double(plain), value.isFinite else { return nil }
    return value * factor
  }

  /// `95%` or `0.95`: a share between 0 and 10 (a tenfold overrun is still readable).
  static func ratio(_ text: String) -> Double? {
    if text.hasSuffix("%") { return number(String(text.dropLast()).trimmed).map { $0 / 100 } }
    return number(text).flatMap { (0...1).contains($0) ? $0 : nil }
  }

  /// Thousands are separated by single commas; the decimal sign is a point.
  private static func withoutSeparators(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E || $0 == 0x2D }
    guard isPlain, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    guard text.utf8.contains(0x2C) else { return text }
    let whole = text.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    let first = groups[0].drop { $0 == "-" }
    guard (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return groups.joined() + text.dropFirst(whole.count)
  }
}
