import CLibYAML
import Diagnostics

/// Places and complaints: libyaml's marks count characters from 0, inside the YAML.
extension YAMLTree {
  func place(_ event: yaml_event_t) -> Place {
    let (start, end) = (event.start_mark, event.end_mark)
    return place(start, length: start.line == end.line && end.column > start.column ? Int(end.column - start.column) : 1)
  }

  func place(_ mark: yaml_mark_t, length: Int = 1) -> Place {
    Place(lines.path, line: Int(mark.line) + firstLine, column: Int(mark.column) + 1, length: length)
  }

  mutating func report(_ code: Code, _ message: String, _ event: yaml_event_t, help: String) {
    diagnostics.append(Diagnostic(code, message, at: place(event), help: help))
  }

  mutating func refuseProperties(anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, _ event: yaml_event_t) {
    if anchor != nil {
      report(.yamlAnchor, "an anchor (`&name`)", event, help: "delete it, or put the value in quotes if the `&` belongs to it")
    }
    if tag != nil {
      report(.yamlTag, "a tag (`!name`)", event, help: "delete it, or put the value in quotes if the `!` belongs to it")
    }
  }

  /// A scalar with the place of its text.
  func node(_ text: String, _ event: yaml_event_t) -> Node {
    let place = place(event)
    switch event.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      let content = Place(place.path, line: place.line, column: place.column + 1, length: max(1, place.length - 2))
      return Node(.scalar(text), at: place, contentPlace: content)
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
      let indicator = Place(place.path, line: place.line, column: place.column)
      let content = Place(place.path, line: place.line + 1, column: indent(of: text, below: place.line) + 1)
      return Node(
        .scalar(text), at: indicator, contentPlace: content, keepsLines: event.data.scalar.style == YAML_LITERAL_SCALAR_STYLE)
    default: return Node(.scalar(text), at: place)
    }
  }

  /// Blanks that the block scalar's lines have in the file and not in the text.
  private func indent(of text: String, below line: Int) -> Int {
    var (skipped, kept) = (0, 0)
    for byte in text.utf8 {
      if byte == 0x0A { (skipped, kept) = (skipped + 1, 0) } else if byte == 0x20 { kept += 1 } else { break }
    }
    let first = lines.range(of: line + 1 + skipped, in: bytes)
    return max(0, first.prefix { bytes[$0] == 0x20 }.count - kept)
  }

  mutating func reportSyntax(_ parser: yaml_parser_t) {
    // A directive is told by what follows it.
    let start = lines.start(of: firstLine)
    if start < bytes.count, bytes[start] == UInt8(ascii: "%") {
      diagnostics.append(
        Diagnostic(
          .secondDocument, "a directive in front matter", at: lines.place(at: start, in: bytes),
          help: "delete the line; front matter is one list of keys"))
      return
    }
    let hasKeyContext = parser.context.map { String(cString: $0) == "while scanning a simple key" } ?? false
    let mark = hasKeyContext ? parser.context_mark : parser.problem_mark
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
    let at = place(mark)
    let offset = offset(of: mark)
    if offset < bytes.count, bytes[offset] == 0x09 {
      diagnostics.append(Diagnostic(.tabInFrontMatter, "a tab in front matter", at: at, help: "indent with spaces"))
    } else {
      diagnostics.append(
        Diagnostic(
          .frontMatterSyntax, "front matter cannot be read: \(problem)", at: at,
          help: "write `key: value`; put a value in quotes if it holds `: ` or ` #` or begins with a sign such as `[ { * & ! % @`"))
    }
  }

  mutating func reportSign(at offset: Int) {
    let isComment = bytes[offset] == UInt8(ascii: "#")
    diagnostics.append(
      Diagnostic(
        .frontMatterSyntax,
        "front matter cannot be read: \(isComment ? "`#` with no blank before it" : "`?` right before a value")",
        at: lines.place(at: offset, in: bytes),
        help: isComment
          ? "write a blank before a comment; put the whole value in quotes if the `#` belongs to it"
          : "put the value in quotes if the `?` belongs to it, or delete it"))
  }

  /// The byte of a mark.
  func offset(of mark: yaml_mark_t) -> Int {
    let line = lines.range(of: Int(mark.line) + firstLine, in: bytes)
    var (offset, left) = (line.lowerBound, Int(mark.column))
    while offset < line.upperBound, left > 0 {
      offset += 1
      while offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }
}
