import Diagnostics

/// Where a link goes, decided on our own list: the library lets `feed:`, `jar:`, `blob:` and `//host` through.
struct LinkTarget {
  enum Verdict {
    case web
    /// Path relative to the workspace.
    case file(String)
    case refused(Code, message: String, help: String)
  }

  /// The destination as a browser reads it: no blanks around it, no line ends inside.
  let destination: [UInt8]
  let fragment: String?
  let verdict: Verdict
  /// What stands in `href`: links to Markdown files lead to their pages.
  let address: [UInt8]

  /// No address that people write is longer.
  static let maximumBytes = 2_000

  init(_ url: UnsafeBufferPointer<UInt8>, in file: String, isImage: Bool) {
    if url.count > Self.maximumBytes {
      (destination, address, fragment) = ([], [], nil)
      verdict = .refused(
        .linkTooLong, message: "an address of \(url.count) bytes, \(Self.maximumBytes) are accepted",
        help: "put what it carries in a file beside this one and link to that")
      return
    }
    let destination = Self.trimmed(url)
    let hash = destination.firstIndex(of: UInt8(ascii: "#")) ?? destination.endIndex
    let query = destination[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
    let path = destination[..<query]
    self.destination = destination
    fragment = hash < destination.endIndex ? String(decoding: destination[(hash + 1)...], as: UTF8.self) : nil
    verdict =
      Self.refusal(of: destination) ?? Self.scheme(of: destination).map { Self.web($0, destination, isImage: isImage) }
      ?? Self.file(path, in: file)
    if case .file = verdict, !isImage, path.count > 3, path.suffix(3).elementsEqual(".md".utf8) {
      address = Array(path.dropLast(2)) + Array("html".utf8) + Array(destination[query...])
    } else {
      address = destination
    }
  }

  /// As WHATWG does: blanks and control characters off both ends, tabs and line ends out of the middle.
  private static func trimmed(_ url: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var (from, to) = (0, url.count)
    while from < to, url[from] <= 0x20 { from += 1 }
    while to > from, url[to - 1] <= 0x20 { to -= 1 }
    let rest = url[from..<to]
    return rest.contains { $0 < 0x20 } ? rest.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D } : Array(rest)
  }

  private static func refusal(of destination: [UInt8]) -> Verdict? {
    guard let first = destination.first else {
      return .refused(.linkEmpty, message: "a link without an address", help: "write the address between the round brackets")
    }
    let isSlash = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
    if destination.count > 1, isSlash(first), isSlash(destination[1]) {
      return .refused(
        .linkHost, message: "`\(text(destination))` leads to another host", help: "write the whole address: `https://host/page`")
    }
    if destination.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
      return .refused(
        .linkCharacters, message: "`\(text(destination))` holds a backslash or a control character",
        help: "write folders with `/` and a space as `%20`")
    }
    if first == UInt8(ascii: "/") {
      return .refused(
        .linkAbsolute, message: "`\(text(destination))` begins with a slash",
        help: "write the way from this file, such as `../raid.md`")
    }
    return nil
  }

  /// The scheme in small letters, if there is one.
  private static func scheme(of destination: [UInt8]) -> String? {
    guard let first = destination.first, isLetter(first), let colon = destination.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let word = destination[..<colon]
    let fits = word.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    return fits ? String(decoding: word.map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self) : nil
  }

  private static func web(_ scheme: String, _ destination: [UInt8], isImage: Bool) -> Verdict {
    if isImage {
      return .refused(
        .imageSource, message: "the image `\(text(destination))` is not a file of the workspace",
        help: "copy the image beside this file and name it: `![words](name.png)`")
    }
    let rest = destination.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "mailto", "tel": return .web
    case "http", "https":
      if rest.starts(with: "//".utf8), rest.count > 2 { return .web }
      return .refused(
        .linkHost, message: "`\(text(destination))` names no host", help: "write the whole address: `https://host/page`")
    default:
      return .refused(
        .linkScheme, message: "a link with `\(scheme):`",
        help: "accepted are `https:`, `http:`, `mailto:`, `tel:` and files of the workspace")
    }
  }

  /// Walks the way from the file's folder; `%2e` is a dot to browsers.
  private static func file(_ path: ArraySlice<UInt8>, in file: String) -> Verdict {
    if path.isEmpty { return .file(file) }
    var way = Way(toFolderOf: file)
    let parts = path.split(separator: slash, omittingEmptySubsequences: false)
    if parts.dropLast().contains(where: \.isEmpty) {
      return .refused(
        .linkCharacters, message: "`\(text(Array(path)))` has two slashes in a row", help: "write one slash between two names")
    }
    for part in parts.map(decoded) {
      if part.elementsEqual(".".utf8) { continue }
      // A slash here was escaped: to browsers it is a part of the name, and no file has such a name.
      if part.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") || $0 == slash }) {
        return .refused(
          .linkCharacters, message: "`\(text(Array(path)))` holds an escaped slash, backslash or control character",
          help: "write folders with `/`, and rename a file with such a character in its name")
      }
      if !part.elementsEqual("..".utf8) {
        way.enter(part)
      } else if !way.leave() {
        return .refused(
          .linkEscapes, message: "`\(text(Array(path)))` leaves the workspace",
          help: "copy the file into the workspace and link to it")
      }
    }
    return .file(String(decoding: way.bytes, as: UTF8.self))
  }

  /// `%20` and the like as bytes.
  private static func decoded(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if !part.contains(UInt8(ascii: "%")) { return part }
    var out: [UInt8] = []
    var offset = part.startIndex
    while offset < part.endIndex {
      if part[offset] == UInt8(ascii: "%"), offset + 2 < part.endIndex,
        let byte = UInt8(String(decoding: part[offset + 1...offset + 2], as: UTF8.self), radix: 16)
      {
        out.append(byte)
        offset += 3
      } else {
        out.append(part[offset])
        offset += 1
      }
    }
    return out[...]
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes.prefix(200), as: UTF8.self) }
}

/// The names of folders on the way to a file, as one path.
private struct Way {
  private(set) var bytes: [UInt8]
  private var depth: Int

  init(toFolderOf file: String) {
    bytes = Array(file.utf8)
    depth = bytes.count { $0 == slash }
    bytes.removeLast(bytes.count - (bytes.lastIndex(of: slash) ?? 0))
  }

  mutating func enter(_ name: ArraySlice<UInt8>) {
    if depth > 0 { bytes.append(slash) }
    bytes += name
    depth += 1
  }

  /// False at the top.
  mutating func leave() -> Bool {
    if depth == 0 { return false }
    bytes.removeLast(bytes.count - (depth == 1 ? 0 : bytes.lastIndex(of: slash) ?? 0))
    depth -= 1
    return true
  }
}

private let slash = UInt8(ascii: "/")

func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
