import Diagnostics

/// One file of a template folder, given as bytes.
package struct TemplateFile: Sendable {
  /// Relative to the template folder, with `/`: `pages/overview.html`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// How templates and pages call it: the path without `.html`.
  package var name: String { path.hasSuffix(".html") ? String(path.dropLast(5)) : path }
}

/// The bytes of a template and where its lines start. LF, CRLF and CR end lines.
struct TemplateSource {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]
  /// Scalars before every 64th byte: a file may be one long line.
  private let scalarCounts: [Int]
  /// Where all of it stands, if its own places mean nothing.
  private let whole: Place?

  /// - Parameter place: of all that is in it; nil for a file of its own.
  init(path: String, bytes: [UInt8], at place: Place? = nil) {
    self.path = path
    whole = place
    self.bytes = bytes
    var starts = [0]
    var counts: [Int] = []
    var count = 0
    for index in bytes.indices {
      if index % 64 == 0 { counts.append(count) }
      if Self.isScalarStart(bytes[index]) { count += 1 }
      if Self.isLineEnd(bytes, index) { starts.append(index + 1) }
    }
    lineStarts = starts
    scalarCounts = counts
  }

  /// True when a line begins at this offset.
  func startsLine(_ offset: Int) -> Bool { offset == 0 || Self.isLineEnd(bytes, offset - 1) }

  func place(_ range: Range<Int>) -> Place {
    if let whole { return whole }
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= range.lowerBound { low = middle } else { high = middle }
    }
    let column = scalars(lineStarts[low]..<range.lowerBound) + 1
    // A comment over several lines is underlined on its first.
    let end = low + 1 < lineStarts.count ? min(range.upperBound, lineStarts[low + 1]) : range.upperBound
    return Place(path, line: low + 1, column: column, length: max(1, scalars(range.lowerBound..<end)))
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func scalars(_ range: Range<Int>) -> Int { scalars(before: range.upperBound) - scalars(before: range.lowerBound) }

  private func scalars(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    let block = (offset - 1) / 64
    var count = scalarCounts[block]
    for index in (block * 64)..<offset where Self.isScalarStart(bytes[index]) { count += 1 }
    return count
  }

  private static func isScalarStart(_ byte: UInt8) -> Bool { byte & 0xc0 != 0x80 }

  /// The last byte of LF, CRLF or CR.
  private static func isLineEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0x0a || bytes[index] == 0x0d && (index + 1 == bytes.count || bytes[index + 1] != 0x0a)
  }
}
