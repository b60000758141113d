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
  private var letters: MessageLetters
  private(set) var messages: [(id: String, pattern: Pattern)] = []
  /// Of messages that cannot be read: they are not missing.
  private(set) var broken: Set<String> = []
  /// Names with letters that names do not have.
  private(set) var misnamed: [(name: String, place: Place)] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Deeper is a mistake, and keeps reading within its stack.
  private static let deepest = 4

  init(_ text: String, path: String) { letters = MessageLetters(text, path: path) }

  mutating func read() {
    while let first = letters.peek {
      switch first {
      case "\n": letters.advance()
      case "#": letters.skipLine()
      case "a"..."z", "A"..."Z", "_": message()
      default:
        report(
          "a line begins with `\(first)`",
          help: "a message is `name = text`; text that goes on is indented; a comment begins with `#`")
        letters.skipLine()
      }
    }
  }

  private mutating func message() {
    let place = letters.here
    let id = letters.word { Self.isOfName($0) || $0 == "_" }
    letters.skipBlanks()
    guard letters.peek == "=" else {
      report("`\(id)` has no text", help: "write `\(id) = text`; text that goes on in another line is indented")
      return letters.skipEntry()
    }
    letters.advance()
    if id.isMisnamed {
      misnamed.append((id, Place(place.path, line: place.line, column: place.column, length: id.count)))
      broken.insert(id.asName)
    }
    let found = diagnostics.count
    let parts = pattern(depth: 0)
    if diagnostics.count > found {
      broken.insert(id)
      return letters.skipEntry()
    }
    if id.isMisnamed { return }
    let pattern = Pattern(parts: parts, place: Place(place.path, line: place.line, column: place.column, length: id.count))
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
    letters.skipBlanks()
    while let scalar = letters.peek {
      switch scalar {
      case "\n":
        guard let next = letters.nextOfEntry(), !(depth > 0 && "[*}".unicodeScalars.contains(next)) else {
          trimEnd(&text)
          flush(&parts, &text)
          return parts
        }
        letters.advance()
        letters.skipBlanks()
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
      case "$": dollar(&text)
      default:
        text.unicodeScalars.append(scalar)
        letters.advance()
      }
    }
    trimEnd(&text)
    flush(&parts, &text)
    return parts
  }

  /// A name outside of braces would be shown as it is.
  private mutating func dollar(_ text: inout String) {
    let place = letters.here
    let name = variable()
    if name.unicodeScalars.first?.properties.isAlphabetic == true {
      report(
        "`$\(name)` stands outside of braces",
        at: Place(place.path, line: place.line, column: place.column, length: name.count + 1),
        help: "write `{ $\(name) }`; for the letter write `{ \"$\" }`")
    }
    text += "$" + name
  }

  private func trimEnd(_ text: inout String) {
    while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
  }

  /// From `{` to `}`.
  private mutating func placeable(depth: Int) -> Pattern.Part? {
    let (start, found) = (letters, diagnostics.count)
    letters.advance()
    letters.skipSpace()
    var part: Pattern.Part?
    if letters.peek == "\"" {
      part = string().map(Pattern.Part.text)
    } else if letters.peek == "$" {
      let name = variable()
      letters.skipSpace()
      if letters.begins(with: "->") {
        letters.advance(2)
        part = depth < Self.deepest ? variants(of: name, depth: depth + 1) : nil
      } else {
        part = .value(name)
      }
    } else {
      let function = letters.word { "A"..."Z" ~= $0 }
      if function == "SPELLED", letters.peek == "(" {
        letters.advance()
        letters.skipSpace()
        if letters.peek == "$" { part = .spelled(variable()) }
        letters.skipSpace()
        if letters.peek == ")" { letters.advance() } else { part = nil }
      }
    }
    letters.skipSpace()
    guard let part, letters.peek == "}" else {
      // The rest of the file is read all the same, and a mistake inside has been told.
      letters = start
      if diagnostics.count > found { return nil }
      report(
        "what begins with `{` is not understood", at: start.here,
        help: "accepted: `{ $name }`, `{ SPELLED($name) }`, `{ \"text\" }`, `{ $name -> [one] … *[other] … }`")
      return nil
    }
    letters.advance()
    return part
  }

  private mutating func variants(of name: String, depth: Int) -> Pattern.Part? {
    var variants: [Pattern.Variant] = []
    let found = diagnostics.count
    while true {
      letters.skipSpace()
      let isDefault = letters.peek == "*"
      if isDefault { letters.advance() }
      guard letters.peek == "[" else { break }
      letters.advance()
      letters.skipBlanks()
      let place = letters.here
      let key = letters.word { $0 != "]" && $0 != "\n" && $0 != " " }
      letters.skipBlanks()
      if variants.contains(where: { $0.key == key }) {
        report(
          "`[\(key)]` stands twice among these forms",
          at: Place(place.path, line: place.line, column: place.column, length: key.count),
          help: "keep one of them")
      }
      guard letters.peek == "]" else { return nil }
      letters.advance()
      let parts = pattern(depth: depth)
      variants.append(Pattern.Variant(key: key, isDefault: isDefault, pattern: Pattern(parts: parts, place: place)))
    }
    if diagnostics.count > found { return nil }
    let defaults = variants.count { $0.isDefault }
    if defaults == 1 { return .variants(name, variants) }
    report(
      "of these variants \(defaults == 0 ? "none" : "more than one") is for all else", help: "mark one with a star: `*[other]`")
    return nil
  }

  private mutating func variable() -> String {
    letters.advance()
    return letters.word(Self.isOfName)
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": true
    default: false
    }
  }

  private mutating func string() -> String? {
    letters.advance()
    var text = ""
    while let scalar = letters.peek, scalar != "\n" {
      let place = letters.here
      letters.advance()
      if scalar == "\"" { return text }
      guard scalar == "\\" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      guard let next = letters.peek else { return nil }
      letters.advance()
      if next == "u" {
        let digits = letters.next(4)
        guard let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16), let scalar = Unicode.Scalar(value) else {
          return nil
        }
        if let refusal = RefusedCharacter(of: scalar) {
          report("an escape: \(refusal.message(byte: 0, scalar))", at: place, help: refusal.help)
          return nil
        }
        letters.advance(4)
        text.unicodeScalars.append(scalar)
      } else {
        text.unicodeScalars.append(next)
      }
    }
    return nil
  }

  private mutating func report(_ message: String, at place: Place? = nil, help: String) {
    diagnostics.append(Diagnostic(.language, message, at: place ?? letters.here, help: help))
  }
}
