import Diagnostics

/// Reads one Markdown file.
package enum MarkdownReader {
  static let maximumBytes = 1 << 20

  package static func read(_ file: SourceFile) -> Parsed<Document> {
    if let tooLarge = tooLarge(file) { return Parsed(Document(file.path), [tooLarge]) }
    return file.bytes.withUnsafeBufferPointer { read($0, Lines(file.path, $0)) }
  }

  private static func read(_ source: UnsafeBufferPointer<UInt8>, _ lines: Lines) -> Parsed<Document> {
    let characters = Characters.check(source, lines)
    if characters.unreadable { return Parsed(Document(lines.path), characters.diagnostics) }
    let front = FrontMatterReader.read(source, lines, refused: characters.diagnostics)
    var diagnostics = characters.diagnostics + front.diagnostics
    let showsHTML = showsHTML(front.value.node, &diagnostics)
    let bounds = Bounds.check(source, lines, from: front.value.bodyLine)
    if !bounds.isEmpty { return Parsed(Document(lines.path, front.value.node), diagnostics + bounds) }

    let body = UnsafeBufferPointer(rebasing: source[front.value.bodyStart...])
    let read = CommonMark.read(body) { root in
      var reader = BodyReader(source, lines, bodyLine: front.value.bodyLine, showsHTML: showsHTML)
      reader.read(root)
      return reader
    }
    guard let read else {
      diagnostics.append(
        Diagnostic(
          .expandsTooMuch, "the text needs more than \(CommonMark.maximumMemory >> 20) MiB to be read",
          at: Place(lines.path, line: front.value.bodyLine, column: 1), help: "split the file, or shorten its link definitions"))
      return Parsed(Document(lines.path, front.value.node), diagnostics)
    }
    return Parsed(Document(lines.path, front.value.node, read), diagnostics + read.diagnostics)
  }

  static func tooLarge(_ file: SourceFile) -> Diagnostic? {
    if file.bytes.count <= maximumBytes { return nil }
    return Diagnostic(
      .fileTooLarge, "a file of \(file.bytes.count) bytes, \(maximumBytes) are accepted", at: Place(file.path),
      help: "move long tables to a CSV file, or split the file")
  }

  private static func showsHTML(_ front: Node, _ diagnostics: inout [Diagnostic]) -> Bool {
    guard let choice = front["raw-html"] else { return false }
    if let word = choice.scalar, word.sameBytes(as: "show") { return true }
    diagnostics.append(
      Diagnostic(.rawHTMLChoice, "`raw-html` is not `show`", at: choice.place, help: "write `raw-html: show`, or delete the key"))
    return false
  }
}

extension Document {
  /// What is left of a file whose body cannot be read.
  convenience init(_ path: String, _ front: Node? = nil) {
    self.init(
      path: path, frontMatter: front ?? Node(.map([]), at: Place(path, line: 1, column: 1)), headings: [], tables: [], tasks: [],
      links: [], markup: [], sectionRanges: [])
  }

  convenience init(_ path: String, _ front: Node, _ body: BodyReader) {
    // What has grown has room left; a copy has none.
    let markup = body.html.bytes.withUnsafeBufferPointer { Array($0) }
    self.init(
      path: path, frontMatter: front, headings: body.headings, tables: body.tables, tasks: body.tasks, links: body.links,
      markup: markup, sectionRanges: body.sections)
  }
}
