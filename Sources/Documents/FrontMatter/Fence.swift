import Diagnostics

/// The two lines of `---` around front matter.
struct Fence {
  /// The YAML between the lines; empty if there is no front matter.
  var yaml: Range<Int> = 0..<0
  var bodyLine = 1
  var diagnostics: [Diagnostic] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: Lines) {
    let opening = Self.firstFilledLine(bytes, lines)
    guard opening > 0, Self.isFence(bytes, lines.range(of: opening, in: bytes)) else { return }
    if opening > 1 {
      diagnostics.append(
        Diagnostic(
          .frontMatterFence, "front matter begins after a blank line", at: Place(lines.path, line: opening, column: 1, length: 3),
          help: "make `---` the first line of the file"))
    }
    checkExact(opening, bytes, lines)
    var closing = opening + 1
    while closing <= lines.count, !Self.isFence(bytes, lines.range(of: closing, in: bytes)) { closing += 1 }
    if closing > lines.count {
      diagnostics.append(
        Diagnostic(
          .frontMatterUnclosed, "front matter is not closed", at: Place(lines.path, line: opening, column: 1, length: 3),
          help: "write a line `---` after the last key"))
      bodyLine = lines.count + 1
      return
    }
    checkExact(closing, bytes, lines)
    yaml = lines.start(of: opening + 1)..<lines.start(of: closing)
    bodyLine = closing + 1
  }

  private mutating func checkExact(_ line: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ lines: Lines) {
    guard lines.range(of: line, in: bytes).count > 3 else { return }
    diagnostics.append(
      Diagnostic(
        .frontMatterFence, "blanks after `---`", at: Place(lines.path, line: line, column: 4), help: "delete the blanks"))
  }

  private static func firstFilledLine(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: Lines) -> Int {
    guard let filled = bytes.firstIndex(where: { !isBlank($0) && $0 != 0x0A && $0 != 0x0D }) else { return 0 }
    return lines.line(at: filled)
  }

  /// Three dashes, and nothing else but blanks.
  private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= 3, bytes[line.lowerBound] == 0x2D else { return false }
    return line.allSatisfy { $0 < line.lowerBound + 3 ? bytes[$0] == 0x2D : isBlank(bytes[$0]) }
  }
}

/// A space or a tab.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
