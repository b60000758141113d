/// JSON with the order of its fields kept: the same value gives the same bytes.
indirect enum JSON {
  case null
  case string(String)
  case number(Int)
  /// Finite.
  case decimal(Double)
  case flag(Bool)
  case array([JSON])
  case object([(String, JSON)])
  /// An object on one line.
  case row([(String, JSON)])

  static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
  static func optional(_ number: Int?) -> JSON { number.map(JSON.number) ?? .null }

  /// Indented by two spaces, with a line end.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes, depth: 0)
    bytes.append(0x0A)
    return bytes
  }

  private func write(into bytes: inout [UInt8], depth: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .string(let text): JSON.write(text, into: &bytes)
    case .number(let number): bytes += String(number).utf8
    case .decimal(let number): bytes += (Int(exactly: number).map(String.init) ?? String(number)).utf8
    case .array(let items):
      JSON.block("[", "]", items.count, depth, into: &bytes) { items[$0].write(into: &$1, depth: depth + 1) }
    case .object(let fields):
      JSON.block("{", "}", fields.count, depth, into: &bytes) { index, bytes in
        JSON.write(fields[index].0, into: &bytes)
        bytes += ": ".utf8
        fields[index].1.write(into: &bytes, depth: depth + 1)
      }
    case .row(let fields):
      bytes += "{".utf8
      for (index, field) in fields.enumerated() {
        bytes += (index == 0 ? "" : ", ").utf8
        JSON.write(field.0, into: &bytes)
        bytes += ": ".utf8
        field.1.write(into: &bytes, depth: depth)
      }
      bytes += "}".utf8
    }
  }

  private static func block(
    _ open: String, _ close: String, _ count: Int, _ depth: Int, into bytes: inout [UInt8], _ item: (Int, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    for index in 0..<count {
      bytes += index == 0 ? "\n".utf8 : ",\n".utf8
      bytes += repeatElement(0x20, count: 2 * (depth + 1))
      item(index, &bytes)
    }
    if count > 0 {
      bytes.append(0x0A)
      bytes += repeatElement(0x20, count: 2 * depth)
    }
    bytes += close.utf8
  }

  /// A text in quotes.
  static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      // `<` and the line separators, so that the file is also safe inside a script.
      case "\u{0}"..<"\u{20}", "<", "\u{2028}", "\u{2029}", "\u{7F}":
        let hex = String(scalar.value, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - hex.count))\(hex)".utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(0x22)
  }
}
