/// Paths of a workspace as a pipeline knows them: from the folder in which it runs.
struct RepositoryPath: Sendable {
  private let prefix: String

  /// `.`, `./content/` and `content` are written in many ways; a folder above stays as it is.
  init(workspace: String) {
    let parts = workspace.split(separator: "/").filter { $0 != "." }
    prefix = (workspace.hasPrefix("/") ? "/" : "") + parts.map { $0 + "/" }.joined()
  }

  /// Paths from the root stay as they are; of what lies at no file it is the workspace.
  func of(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    if path.isEmpty { return prefix.isEmpty ? "." : prefix.count == 1 ? prefix : String(prefix.dropLast()) }
    return prefix + path
  }
}

extension String {
  /// As part of a URI: what is not safe everywhere is written in `%` and two digits.
  var percentEncoded: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Without what a log or an XML reader would act on or refuse: control characters but line ends and tabs.
  var withoutControls: String {
    func isControl(_ value: UInt32) -> Bool {
      value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D || (0x7F...0x9F).contains(value) || value == 0xFFFE
        || value == 0xFFFF
    }
    // Bytes tell most texts apart, in a tenth of the time: those with which such a character can begin.
    guard utf8.contains(where: { isControl(UInt32($0)) && $0 < 0x80 || $0 == 0xC2 || $0 == 0xEF }),
      unicodeScalars.contains(where: { isControl($0.value) })
    else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(isControl(scalar.value) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  /// Each of these characters of ASCII in other words; one pass, so that nothing is written twice in other words.
  func escaping(_ words: KeyValuePairs<Unicode.Scalar, String>) -> String {
    let words = words.map { (byte: UInt8(ascii: $0.key), word: $0.value) }
    guard utf8.contains(where: { byte in words.contains { $0.byte == byte } }) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 16)
    for byte in utf8 {
      if let word = words.first(where: { $0.byte == byte })?.word { bytes += word.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
