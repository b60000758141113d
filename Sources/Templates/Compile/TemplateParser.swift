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
    if let place = Place(ofInvalidUTF8In: bytes, path) {
      diagnostics.append(Diagnostic(.templateEncoding, "`\(path)` is not UTF-8", at: place, help: "save the file as UTF-8"))
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
    while let start = Tag.find(Tag.opening, in: source.bytes, from: search) {
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
    let end = source.bytes.count
    closeSections(downTo: 0, before: "the end of the template", at: source.place(end..<end))
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
    case .value where text == "t":
      report(.templateName, "`t` names no words", tag.range, help: "write `{{t name}}`, with a name of the language's file")
    case .value where text.hasPrefix("t "): nodes.append(.words(text.dropFirst(2).trimmingPrefix { $0 == " " }.description, place))
    case .value: if let reference = reference(text, place) { nodes.append(.value(reference)) }
    case .open: open(text, place, inverted: false)
    case .inverted: open(text, place, inverted: true)
    case .close: close(text, place)
    case .partial:
      if text.isEmpty || text.utf8.contains(where: { !Self.isNameByte($0) && $0 != 0x2f && $0 != 0x2e }) {
        let help = "name a template by its path without `.html`, as in `{{> partials/head}}`"
        report(.templateName, "`\(text)` is not the name of a partial", tag.range, help: help)
      } else {
        nodes.append(.partial(text, indentation: indentation, place))
      }
    }
  }

  private mutating func open(_ text: String, _ place: Place, inverted: Bool) {
    // A wrong name is an empty place: its section must still be closed by that name.
    let reference = reference(text, place) ?? Reference(keys: [], place: place)
    sections.append((text, place))
    if sections.count == Self.deepest + 1 {
      let message = "sections are nested deeper than \(Self.deepest)"
      diagnostics.append(Diagnostic(.templateSection, message, at: place, help: "move the inner part into a partial"))
    }
    if sections.count <= Self.deepest { nodes.append(.open(reference, inverted: inverted)) }
  }

  private mutating func close(_ text: String, _ place: Place) {
    guard let index = sections.lastIndex(where: { $0.text == text }) else {
      let open = sections.last.map { "the open section is `\($0.text)`" } ?? "no section is open here"
      let message = "`{{/\(text)}}` closes a section that is not open"
      return diagnostics.append(Diagnostic(.templateSection, message, at: place, help: open))
    }
    closeSections(downTo: index + 1, before: "`{{/\(text)}}`", at: place)
    endSection(place)
  }

  /// Closes what the author did not.
  private mutating func closeSections(downTo index: Int, before end: String, at place: Place) {
    while sections.count > index, let (text, start) = sections.last {
      let message = "section `\(text)` is not closed before \(end)"
      diagnostics.append(Diagnostic(.templateSection, message, at: start, help: "add `{{/\(text)}}`"))
      endSection(place)
    }
  }

  private mutating func endSection(_ place: Place) {
    // Those that are too deep were not opened.
    if sections.count <= Self.deepest { nodes.append(.close(place)) }
    sections.removeLast()
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
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte < 0x80
    default: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
  }
}
