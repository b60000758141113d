import Diagnostics

/// Reads a file of messages: a strict part of Fluent (projectfluent.org), which translators' tools know. Goes on after every mistake.
///
///     # What stands before a message says what it is for.
///     verdict-ready = Ready for { $day }
///     areas-open = { $count ->
///         [one] One area is
///        *[other] { SPELLED($count) } areas are
///     } not ready.
struct CatalogueReader {
  private let path: String
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private(set) var messages: [(id: String, pattern: Pattern)] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Deeper is a mistake, and keeps reading within its stack.
  private static let deepest = 4

  init(_ text: String, path: String) {
    self.path = path
    scalars = Array(text.replacing("\r\n", with: "\n").unicodeScalars)
  }

  mutating func read() {
    while position < scalars.count {
      switch scalars[position] {
      case "\n": advance()
      case "#": skipLine()
      case "a"..."z": message()
      default:
        report(
          "a line begins with `\(scalars[position])`",
          help: "a message is `name = text`; text that goes on is indented; a comment begins with `#`")
        skipLine()
      }
    }
  }

  private mutating func message() {
    let place = here()
    let id = word { "a"..."z" ~= $0 || "0"..."9" ~= $0 || $0 == "-" }
    skipBlanks()
    guard peek == "=" else {
      report("`\(id)` has no text", help: "write `\(id) = text`")
      return skipEntry()
    }
    advance()
    let found = diagnostics.count
    let parts = pattern(depth: 0)
    if diagnostics.count > found { return skipEntry() }
    let pattern = Pattern(parts: parts, place: Place(path, line: place.line, column: place.column, length: id.count))
    if parts.isEmpty {
      diagnostics.append(Diagnostic(.language, "`\(id)` has no text", at: pattern.place, help: "for none write `{ \"\" }`"))
    }
    messages.append((id, pattern))
  }

  /// Up to the end of the entry, or of the variant when one is read.
  private mutating func pattern(depth: Int) -> [Pattern.Part] {
    var parts: [Pattern.Part] = []
    var text = ""
    func flush(_ parts: inout [Pattern.Part], _ text: inout String) {
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
    }
    skipBlanks()
    while let scalar = peek {
      switch scalar {
      case "\n":
        guard let next = nextOfEntry(), !(depth > 0 && "[*}".unicodeScalars.contains(next)) else {
          trimEnd(&text)
          flush(&parts, &text)
          return parts
        }
        advance()
        skipBlanks()
        if !(parts.isEmpty && text.isEmpty) { text += "\n" }
      case "{":
        flush(&parts, &text)
        guard let part = placeable(depth: depth) else { return [] }
        parts.append(part)
      case "}":
        if depth > 0 {
          trimEnd(&text)
          flush(&parts, &text)
          return parts
        }
        report("`}` without `{`", help: "for the letter write `{ \"}\" }`")
        return []
      default:
        text.unicodeScalars.append(scalar)
        advance()
      }
    }
    trimEnd(&text)
    flush(&parts, &text)
    return parts
  }

  private func trimEnd(_ text: inout String) {
    while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
  }

  /// From `{` to `}`.
  private mutating func placeable(depth: Int) -> Pattern.Part? {
    let start = here()
    advance()
    skipSpace()
    var part: Pattern.Part?
    if peek == "\"" {
      part = string().map(Pattern.Part.text)
    } else if peek == "$" {
      let name = variable()
      skipSpace()
      if peek == "-", position + 1 < scalars.count, scalars[position + 1] == ">" {
        advance(2)
        part = depth < Self.deepest ? variants(of: name, depth: depth + 1) : nil
      } else {
        part = .value(name)
      }
    } else {
      let function = word { "A"..."Z" ~= $0 }
      if function == "SPELLED", peek == "(" {
        advance()
        skipSpace()
        if peek == "$" { part = .spelled(variable()) }
        skipSpace()
        if peek == ")" { advance() } else { part = nil }
      }
    }
    skipSpace()
    guard let part, peek == "}" else {
      report(
        "what begins with `{` is not understood", at: start,
        help: "accepted: `{ $name }`, `{ SPELLED($name) }`, `{ \"text\" }`, `{ $name -> [one] … *[other] … }`")
      return nil
    }
    advance()
    return part
  }

  private mutating func variants(of name: String, depth: Int) -> Pattern.Part? {
    var variants: [Pattern.Variant] = []
    while true {
      skipSpace()
      let isDefault = peek == "*"
      if isDefault { advance() }
      guard peek == "[" else { break }
      advance()
      skipBlanks()
      let place = here()
      let key = word { $0 != "]" && $0 != "\n" && $0 != " " }
      skipBlanks()
      guard peek == "]" else { return nil }
      advance()
      let parts = pattern(depth: depth)
      variants.append(Pattern.Variant(key: key, isDefault: isDefault, pattern: Pattern(parts: parts, place: place)))
    }
    let defaults = variants.count { $0.isDefault }
    if defaults == 1 { return .variants(name, variants) }
    report(
      "of these variants \(defaults == 0 ? "none" : "more than one") is for all else", help: "mark one with a star: `*[other]`")
    return nil
  }

  private mutating func variable() -> String {
    advance()
    return word { "a"..."z" ~= $0 || "A"..."Z" ~= $0 || "0"..."9" ~= $0 || $0 == "-" }
  }

  private mutating func string() -> String? {
    advance()
    var text = ""
    while let scalar = peek, scalar != "\n" {
      advance()
      if scalar == "\"" { return text }
      guard scalar == "\\" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      guard let next = peek else { return nil }
      advance()
      if next == "u" {
        let digits = scalars[position...].prefix(4)
        guard let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16), let scalar = Unicode.Scalar(value) else {
          return nil
        }
        advance(4)
        text.unicodeScalars.append(scalar)
      } else {
        text.unicodeScalars.append(next)
      }
    }
    return nil
  }
}

extension CatalogueReader {
  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < scalars.count {
      if scalars[position] == "\n" { (line, lineStart) = (line + 1, position + 1) }
      position += 1
    }
  }

  private mutating func word(_ isPart: (Unicode.Scalar) -> Bool) -> String {
    var word = ""
    while let scalar = peek, isPart(scalar) {
      word.unicodeScalars.append(scalar)
      advance()
    }
    return word
  }

  private mutating func skipBlanks() { while peek == " " { advance() } }
  private mutating func skipSpace() { while peek == " " || peek == "\n" { advance() } }
  private mutating func skipLine() {
    while let scalar = peek, scalar != "\n" { advance() }
    advance()
  }

  /// To the next line that begins something.
  private mutating func skipEntry() {
    repeat { skipLine() } while peek == " " || peek == "}"
  }

  /// At the end of a line: the first letter of the next line if that goes on with this entry.
  private func nextOfEntry() -> Unicode.Scalar? {
    var next = position + 1
    guard next < scalars.count, scalars[next] == " " || scalars[next] == "}" else { return nil }
    while next < scalars.count, scalars[next] == " " { next += 1 }
    return next < scalars.count && scalars[next] != "\n" ? scalars[next] : nil
  }

  private func here() -> Place { Place(path, line: line, column: position - lineStart + 1, length: 1) }

  private mutating func report(_ message: String, at place: Place? = nil, help: String) {
    diagnostics.append(Diagnostic(.language, message, at: place ?? here(), help: help))
  }
}
