import Diagnostics

/// What the beginning of a file says of its kind.
struct ResultBeginning: Equatable {
  enum Notation: Equatable {
    case xml(root: String)
    case json
    case markdown
    /// The cells of the first record, and where it begins.
    case delimited(Delimited)
  }

  let notation: Notation

  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String) {
    var offset = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    while offset < bytes.count, isBlank(bytes[offset]) || bytes[offset] == 0x0A || bytes[offset] == 0x0D { offset += 1 }
    let first = offset < bytes.count ? bytes[offset] : 0
    if first == UInt8(ascii: "<") {
      notation = .xml(root: Self.root(bytes, from: offset))
    } else if first == UInt8(ascii: "{") {
      notation = .json
    } else if path.lowercased().hasSuffix(".md") || Self.hasDelimiterRow(bytes, from: offset) {
      notation = .markdown
    } else {
      notation = .delimited(Delimited(bytes))
    }
  }

  /// The name of the first element; empty if there is none.
  private static func root(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
    var offset = start
    while offset + 1 < bytes.count {
      if bytes.has("<!--", at: offset) {
        while offset < bytes.count, !bytes.has("-->", at: offset) { offset += 1 }
      } else if bytes[offset] == UInt8(ascii: "<"), bytes[offset + 1] != UInt8(ascii: "?"), bytes[offset + 1] != UInt8(ascii: "!") {
        let name = bytes[(offset + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return String(decoding: name.prefix(80), as: UTF8.self)
      }
      offset += 1
    }
    return ""
  }

  /// A line such as `| --- | :-: |`: no other file of results has one.
  private static func hasDelimiterRow(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    bytes[start...].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
      line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
        && line.allSatisfy { "|-: \t".utf8.contains($0) }
    }
  }
}
