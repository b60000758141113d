import Diagnostics

/// Reads one template into nodes: tags, lines that tags have to themselves, sections in pairs. Goes on after every mistake.
struct TemplateParser {
  private let source: TemplateSource
  private var nodes: [Node] = []
  private var sections: [(text: String, place: Place)] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Where text that is not yet a node begins.
  private var position = 0

  /// Deeper is a mistake, and keeps rendering within its stack.
  static let deepest = 64

  static func parse(_ file: TemplateFile, at path: String) -> (template: ParsedTemplate, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var bytes = file.bytes
    if String(validating: bytes, as: UTF8.self) == nil {
      diagnostics.append(Diagnostic(.templateEncoding, "`\(path)` is not UTF-8", at: Place(path), help: "save the file as UTF-8"))
      bytes = []
    }
    // A byte order mark would otherwise stand before the document type.
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes.removeFirst(3) }
    var parser = TemplateParser(source: TemplateSource(path: path, bytes: bytes))
    parser.run()
    let template = ParsedTemplate(name: file.name, source: parser.source, nodes: parser.nodes)
    return (template, diagnostics + parser.diagnostics)
  }

  private init(source: TemplateSource) { self.source = source }

  private mutating func run() {
    var search = 0
    while let start = Tag.find([0x7b, 0x7b], in: source.bytes, from: search) {
      guard let tag = Tag(in: source.bytes, at: start) else {
        report(.templateTag, "this tag is never closed", start..<start + 2, help: "end it with `}}`")
        break
      }
      if tag.mayStandAlone, let line = lineOfItsOwn(tag) {
        addText(position..<line.lowerBound)
        add(tag, indentation: line.lowerBound..<tag.range.lowerBound)
        position = line.upperBound
      } else {
        addText(position..<start)
        if source.startsLine(start) { nodes.append(.lineStart) }
        add(tag, indentation: start..<start)
        position = tag.range.upperBound
      }
      search = max(position, tag.range.upperBound)
    }
    addText(position..<source.bytes.count)
    for section in sections.reversed() {
      let help = "add `{{/\(section.text)}}`"
      diagnostics.append(Diagnostic(.templateSection, "section `\(section.text)` is never closed", at: section.place, help: help))
      nodes.append(.close(section.place))
    }
  }

  /// The whole line when nothing but white space stands beside the tag.
  private func lineOfItsOwn(_ tag: Tag) -> Range<Int>? {
    let bytes = source.bytes
    var start = tag.range.lowerBound
    while start > position, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard source.startsLine(start) else { return nil }
    var end = tag.range.upperBound
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == 0x0d { return start..<(end + 1 < bytes.count && bytes[end + 1] == 0x0a ? end + 2 : end + 1) }
    return bytes[end] == 0x0a ? start..<end + 1 : nil
  }

  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, !source.startsLine(end) { end += 1 }
      if source.startsLine(start) { nodes.append(.lineStart) }
      nodes.append(.text(start..<end))
      start = end
    }
  }

  private mutating func add(_ tag: Tag, indentation: Range<Int>) {
    let text = source.text(tag.name)
    let place = source.place(tag.range)
    switch tag.kind {
    case .comment: break
    case .unsupported(let what, let help):
      report(.templateUnsupported, "\(what) is not part of golive's templates", tag.range, help: help)
    case .value: if let reference = reference(text, place) { nodes.append(.value(reference)) }
    case .open: open(text, place, inverted: false)
    case .inverted: open(text, place, inverted: true)
    case .close: close(text, place)
    case .partial:
      if text.isEmpty || text.utf8.contains(where: { !Self.isNameByte($0) && $0 != 0x2f && $0 != 0x2e }) {
        report(.templateName, "`\(text)` is not the name of a partial", tag.range, help: "name a template file, as in `{{> partials/head}}`")
      } else {
        nodes.append(.partial(text, indentation: indentation, place))
      }
    }
  }

  private mutating func open(_ text: String, _ place: Place, inverted: Bool) {
    if sections.count == Self.deepest {
      let help = "move the inner part into a partial"
      diagnostics.append(
        Diagnostic(.templateSection, "sections are nested deeper than \(Self.deepest)", at: place, help: help))
    }
    // A wrong name is an empty place: its section must still be closed by that name.
    let reference = reference(text, place)
    sections.append((text, place))
    nodes.append(.open(reference ?? Reference(keys: [], place: place), inverted: inverted))
  }

  private mutating func close(_ text: String, _ place: Place) {
    guard let index = sections.lastIndex(where: { $0.text == text }) else {
      let open = sections.last.map { "the open section is `\($0.text)`" } ?? "no section is open here"
      diagnostics.append(
        Diagnostic(.templateSection, "`{{/\(text)}}` closes a section that is not open", at: place, help: open))
      return
    }
    for section in sections[(index + 1)...].reversed() {
      let message = "section `\(section.text)` is not closed before `{{/\(text)}}`"
      diagnostics.append(Diagnostic(.templateSection, message, at: section.place, help: "add `{{/\(section.text)}}` before it"))
      nodes.append(.close(place))
    }
    sections.removeLast(sections.count - index)
    nodes.append(.close(place))
  }

  /// Nil, and a diagnostic, for what is not a name.
  private mutating func reference(_ text: String, _ place: Place) -> Reference? {
    if text == "." { return Reference(keys: [], place: place) }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isNameByte) }) {
      return Reference(keys: parts.map { Key(String($0)) }, place: place)
    }
    let help = "names are letters, digits, `-` and `_`, with dots between; `{{.}}` is the value of this turn"
    diagnostics.append(Diagnostic(.templateName, "`\(text)` is not a name", at: place, help: help))
    return nil
  }

  private mutating func report(_ code: Code, _ message: String, _ range: Range<Int>, help: String) {
    diagnostics.append(Diagnostic(code, message, at: source.place(range), help: help))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x2d, 0x5f:
      true
    default: false
    }
  }
}
