import Diagnostics

/// The file in a stage that lists what may be in it: written before the files are, so that whatever a crash leaves can be told apart
/// and deleted.
struct StageList {
  static let name = ".golive-stage"

  let paths: [String]

  init(_ paths: [String]) { self.paths = paths }

  /// A last line without its end was never acted upon; lines that golive cannot have written are left alone.
  init(reading bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    paths = lines.map { String(decoding: $0, as: UTF8.self) }.filter(SitePath.isSafe)
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for path in paths {
      bytes += path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
