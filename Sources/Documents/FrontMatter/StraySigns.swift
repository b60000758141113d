import CLibYAML

/// Finds two signs that libyaml passes over although YAML does not: what they belong to would be lost without a word.
///
/// It reads `"A"#1` as `A` and a comment, and `[?x]` as the key `x`.
struct StraySigns {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The walk through the file. libyaml's marks count characters, and events come in order.
  private var offset: Int
  private var characters = 0

  /// Nil if there is nothing to look for.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, length: Int) {
    guard bytes[start..<start + length].contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }) else { return nil }
    (self.bytes, offset) = (bytes, start)
  }

  /// Where such a sign stands between the event before and this one, or at the beginning of this one.
  mutating func sign(at event: yaml_event_t) -> Int? {
    let end = offset
    walk(to: event.start_mark)
    let start = offset
    walk(to: event.end_mark)
    if let sign = comment(in: end..<start) { return sign }
    guard event.type == YAML_SCALAR_EVENT else { return nil }
    switch event.data.scalar.style {
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: return comment(in: start..<lineEnd(from: start))
    default: return offset > start && start > 0 && bytes[start - 1] == UInt8(ascii: "?") ? start - 1 : nil
    }
  }

  private mutating func walk(to mark: yaml_mark_t) {
    while characters < mark.index, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      characters += 1
    }
  }

  /// A comment with no blank before it.
  private func comment(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while let sign = bytes[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "#")) {
      if sign > 0, !isBlank(bytes[sign - 1]), !isLineEnd(bytes[sign - 1]) { return sign }
      offset = min(lineEnd(from: sign), range.upperBound)
    }
    return nil
  }

  private func lineEnd(from offset: Int) -> Int { bytes[offset...].firstIndex(where: isLineEnd) ?? bytes.count }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
