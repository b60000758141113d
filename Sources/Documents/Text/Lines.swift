import Diagnostics

/// Where the lines of a file begin, to turn byte offsets into places and back. LF, CRLF and CR end lines.
package struct Lines: Sendable {
  package let path: String
  /// Offset of the first byte of each line; never empty.
  private(set) var starts: [Int32] = [0]
  private let end: Int

  init(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.path = path
    end = bytes.count
    starts.reserveCapacity(bytes.count / 32 + 2)
    // Nearly every file has line feeds only.
    if bytes.next(0x0D, from: 0) == bytes.count { addLineFeeds(of: bytes) } else { addLineEnds(of: bytes) }
  }

  private mutating func addLineFeeds(of bytes: UnsafeBufferPointer<UInt8>) {
    var offset = bytes.next(0x0A, from: 0)
    while offset < bytes.count {
      starts.append(Int32(offset + 1))
      offset = bytes.next(0x0A, from: offset + 1)
    }
  }

  private mutating func addLineEnds(of bytes: UnsafeBufferPointer<UInt8>) {
    for (offset, byte) in bytes.enumerated() {
      let next = offset + 1
      let endsLine = byte == 0x0A || byte == 0x0D && (next == bytes.count || bytes[next] != 0x0A)
      if endsLine { starts.append(Int32(next)) }
    }
  }

  package init(_ file: SourceFile) {
    self = file.bytes.withUnsafeBufferPointer { Lines(file.path, $0) }
  }

  package var count: Int { starts.count }

  /// Offset of the first byte of a 1-based line; the end of the file for lines after the last.
  func start(of line: Int) -> Int { line < 1 ? 0 : line <= starts.count ? Int(starts[line - 1]) : end }

  /// The bytes of a 1-based line without its line end.
  func range(of line: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let from = start(of: line)
    var to = start(of: line + 1)
    while to > from, bytes[to - 1] == 0x0A || bytes[to - 1] == 0x0D { to -= 1 }
    return from..<to
  }

  /// The 1-based line that holds an offset.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of the bytes from an offset on; columns count Unicode scalars.
  func place(at offset: Int, length: Int = 1, in bytes: UnsafeBufferPointer<UInt8>) -> Place {
    place(at: offset, onLine: line(at: offset), length: length, in: bytes)
  }

  func place(at offset: Int, onLine line: Int, length: Int = 1, in bytes: UnsafeBufferPointer<UInt8>) -> Place {
    Place(path, line: line, column: scalars(in: start(of: line)..<offset, of: bytes) + 1, length: length)
  }
}

/// The number of Unicode scalars in a range of valid UTF-8.
func scalars(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  for offset in range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
  return count
}
