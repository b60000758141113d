/// The words of a text, with where they stand, sentence by sentence.
struct Words {
  struct Word {
    /// Without the signs around it.
    let text: String
    /// Unicode scalars before it in the text, and in it.
    let offset: Int
    let length: Int
    /// It stands in brackets.
    let isBracketed: Bool
  }

  private(set) var sentences: [[Word]] = []
  private var sentence: [Word] = []

  init(_ text: String) {
    var word = String.UnicodeScalarView()
    var start = 0
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar.properties.isWhitespace {
        add(word, at: start)
        word = String.UnicodeScalarView()
        start = offset + 1
      } else {
        word.append(scalar)
      }
    }
    add(word, at: start)
    end()
  }

  private mutating func add(_ written: String.UnicodeScalarView, at start: Int) {
    guard let first = written.firstIndex(where: Self.isInner), let last = written.lastIndex(where: Self.isInner) else { return }
    let inner = written[first...last]
    let before = written[..<first]
    sentence.append(
      Word(
        text: String(inner), offset: start + before.count, length: inner.count, isBracketed: before.contains("(")))
    let after = written[written.index(after: last)...]
    // A dot after one letter, or after letters with dots between them, is an abbreviation's: `e.g.`, `z.B.`
    let isShort = inner.split(separator: ".").allSatisfy { $0.count == 1 && $0.first?.properties.isAlphabetic == true }
    if after.contains(where: { $0 == "!" || $0 == "?" || $0 == "." && !isShort }) { end() }
  }

  private mutating func end() {
    if !sentence.isEmpty { sentences.append(sentence) }
    sentence = []
  }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "+"
  }
}
