/// The name of a field: its text and a mark of its bytes, so that a lookup compares one word for each field it passes.
package struct Key: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String
  let mark: UInt64

  package init(_ text: String) {
    self.text = text
    // FNV-1a: short names, no table, the same on every machine.
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    self.mark = mark
  }

  package init(stringLiteral text: String) { self.init(text) }

  /// The text is compared too: two names may share a mark, and one would be printed as the other.
  @inline(__always)
  package static func == (left: Key, right: Key) -> Bool { left.mark == right.mark && left.text == right.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(mark) }
}
