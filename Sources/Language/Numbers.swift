/// How numbers are written.
struct NumberWords: Sendable {
  /// From nothing on.
  let spelled: [String]
  let groups: String
  let decimals: String

  init(_ messages: [String: Pattern]) {
    spelled = messages.words("numbers")
    groups = messages.plain("number-groups")
    decimals = messages.plain("number-decimals")
  }
}

extension Language {
  /// `four`, `12`, `1,240`; `no` for nothing.
  package func spelled(_ number: Int) -> String {
    numbers.spelled.indices.contains(number) ? numbers.spelled[number] : grouped(number)
  }

  /// `1,240`
  package func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: numbers.groups)
  }

  /// One decimal at most, as hours are written.
  package func decimal(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "0" }
    let tenths = Int((abs(number) * 10).rounded())
    let sign = number < 0 && tenths > 0 ? "-" : ""
    return sign + (tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10)\(numbers.decimals)\(tenths % 10)")
  }
}

extension [String: Pattern] {
  /// A message without anything passed in.
  func plain(_ id: String) -> String {
    guard let pattern = self[id] else { return "" }
    return pattern.parts.map { part in
      if case .text(let text) = part { text } else { "" }
    }.joined()
  }

  /// A message that is a list with commas.
  func words(_ id: String) -> [String] {
    plain(id).split(separator: ",").map { word in
      var word = word.drop { $0 == " " }
      while word.last == " " { word.removeLast() }
      return String(word)
    }
  }
}
