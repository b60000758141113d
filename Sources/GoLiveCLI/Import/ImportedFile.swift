import Diagnostics
import Documents
import Glibc
import Workspace

/// A file of results that somebody names on the command line, read once, part by part, for logs of load tests may be of any size.
struct ImportedFile {
  /// From the root, so that messages mean the same from every folder.
  let path: String
  let results: Parsed<Results?>
  let digest: String
  /// Nil if it is too large to be kept in the workspace.
  let bytes: [UInt8]?

  /// What a workspace keeps of a file that is no table.
  static let largestKept = ReadLimits().bytes
  private static let part = 1 << 20

  init(_ location: String, format: ResultFormat?) throws(SystemError) {
    path = Self.whole(location)
    let file = Descriptor(try checked("open", location) { open(location, O_RDONLY | O_CLOEXEC | O_NOCTTY) })
    var reader = ResultsReader(path: path, format: format)
    var digest = RunningDigest()
    var kept: [UInt8]? = []
    while true {
      let part = try Self.next(of: file, location)
      if part.isEmpty { break }
      digest.add(part)
      reader.read(part)
      kept?.append(contentsOf: part)
      if let count = kept?.count, count > Self.largestKept { kept = nil }
    }
    (results, self.digest, bytes) = (reader.finish(), digest.text, kept)
  }

  private static func next(of file: borrowing Descriptor, _ location: String) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let number = file.number
    let bytes = [UInt8](unsafeUninitializedCapacity: part) { buffer, count in
      do throws(SystemError) {
        count = try checked("read", location) { Glibc.read(number, buffer.baseAddress, buffer.count) }
      } catch { failure = error }
    }
    if let failure { throw failure }
    return bytes
  }

  private static func whole(_ location: String) -> String {
    guard !location.hasPrefix("/"), let here = getcwd(nil, 0) else { return location }
    defer { free(here) }
    return String(cString: here) + "/" + location
  }

  var source: SourceFile { SourceFile(path: path, bytes: bytes ?? []) }

  /// Its name as the workspace accepts names.
  var name: String { Self.accepted(path.lastPathName) }

  /// As it is kept: what ends in `.csv` or `.md` would be read as evidence itself.
  var keptName: String {
    let ending = name.lowercased()
    return ending.hasSuffix(".csv") || ending.hasSuffix(".md") ? name + ".txt" : name
  }

  /// The name without its ending.
  var stem: String { String(name.prefix { $0 != "." }) }

  private static func accepted(_ name: String) -> String {
    let plain = String(name.unicodeScalars.map { FileName.isPlain(String($0)) || $0 == "." ? Character($0) : "-" })
    let start = plain.drop { !FileName.isAccepted(String($0)) }
    return start.isEmpty ? "results" : String(start.prefix(100))
  }
}
