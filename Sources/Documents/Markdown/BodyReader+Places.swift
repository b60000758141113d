import Diagnostics

extension BodyReader {
  /// Where the text of a block begins on a line: behind the signs of the quotes and items around it.
  func contentStart(of line: Int, in frames: ArraySlice<Frame>) -> Int {
    let range = lines.range(of: line, in: source)
    var offset = range.lowerBound
    let skipBlanks = { (offset: inout Int) in
      while offset < range.upperBound, isBlank(source[offset]) { offset += 1 }
    }
    for frame in frames {
      switch frame.kind {
      case .quote:
        skipBlanks(&offset)
        if offset < range.upperBound, source[offset] == UInt8(ascii: ">") { offset += 1 }
      case .item, .task:
        skipBlanks(&offset)
        if frame.line == line { offset = markerEnd(offset, range) }
      default: break
      }
    }
    skipBlanks(&offset)
    return offset
  }

  /// Behind `-`, `*`, `+`, `1.` or `1)`.
  private func markerEnd(_ offset: Int, _ range: Range<Int>) -> Int {
    var end = offset
    while end < range.upperBound, isDigit(source[end]) { end += 1 }
    return min(end + 1, range.upperBound)
  }

  /// The cells' part of a line of a table.
  func rowRange(of line: Int) -> Range<Int> {
    let end = lines.range(of: line, in: source).upperBound
    return min(contentStart(of: line, in: frames[...]), end)..<end
  }
}
