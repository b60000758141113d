import Diagnostics

/// Walks a body's tree once and writes its HTML, tables, tasks, links and complaints.
struct BodyReader {
  /// Blocks, lists and emphasis that may stand in each other.
  static let maximumDepth = 32
  static let maximumHTML = 16 << 20

  /// A node that has been entered and not left.
  struct Frame {
    let node: MarkdownNode
    let kind: MarkdownNode.Kind
    /// Line of the file.
    let line: Int
    /// A link that was refused is left without an end tag; a paragraph of a tight list has no tags.
    var hasTags = true
  }

  let source: UnsafeBufferPointer<UInt8>
  let lines: Lines
  /// Lines of the file before the body.
  let linesBefore: Int
  let showsHTML: Bool

  var frames: [Frame] = []
  var html = HTMLWriter()
  var finder = Finder()
  var anchors = Anchors()
  var headings: [Document.Heading] = []
  var openHeadings: [Document.Heading] = []
  var tables: [Document.PlacedTable] = []
  var tasks: [Document.Task] = []
  var links: [Document.Link] = []
  var sections: [(heading: String, markup: Range<Int>)] = []
  var findings = Findings()
  /// The level-2 heading that is being read, and where its HTML begins.
  var section: (heading: String, start: Int)?
  /// The table that is being read.
  var table: TableReader?
  var tableLabels: [Exact: Int] = [:]
  /// The last line that became an id: the first element on a line has it.
  var lastLine = 0
  /// The bound that ended the reading.
  private var over: Diagnostic?
  private var isOver = false
  private var columns = ColumnCounter()

  init(_ source: UnsafeBufferPointer<UInt8>, _ lines: Lines, bodyLine: Int, showsHTML: Bool) {
    (self.source, self.lines, self.showsHTML) = (source, lines, showsHTML)
    linesBefore = bodyLine - 1
    html.reserve(source.count * 3 / 2 + 512)
    frames.reserveCapacity(16)
  }

  mutating func read(_ root: MarkdownNode) {
    var node = root
    while !isOver {
      let frame = Frame(node: node, kind: node.kind, line: line(of: node))
      frames.append(frame)
      checkBounds(frame)
      if enter(frame), let child = node.firstChild {
        node = child
        continue
      }
      while let last = frames.popLast() {
        leave(last)
        if last.kind == .document { isOver = true }
        if isOver { break }
        if let next = last.node.next {
          node = next
          break
        }
      }
    }
    endSection()
  }

  /// The library has no line for some nodes: they stand where the node around them stands.
  private func line(of node: MarkdownNode) -> Int {
    let line = node.startLine
    return line > 0 ? line + linesBefore : frames.last?.line ?? linesBefore + 1
  }

  private mutating func checkBounds(_ frame: Frame) {
    if frames.count > Self.maximumDepth, frames.count(where: { $0.kind.nests }) > Self.maximumDepth {
      stop(
        .nestedTooDeep, "nested deeper than \(Self.maximumDepth) levels", frame.line,
        help: "take the inner quotes, lists or emphasis out, or put the text in a code block")
    }
    if html.bytes.count > Self.maximumHTML {
      stop(
        .pageTooLarge, "the page is more than \(Self.maximumHTML >> 20) MiB here", frame.line,
        help: "split the file, or shorten the link definitions that it uses most")
    }
  }

  private mutating func stop(_ code: Code, _ message: String, _ line: Int, help: String) {
    if isOver { return }
    isOver = true
    over = Diagnostic(code, message, at: Place(lines.path, line: line, column: 1), help: help)
  }

  /// Writes what comes before the children; false if they are not to be read.
  private mutating func enter(_ frame: Frame) -> Bool {
    if frame.kind.isInline { return enterInline(frame) }
    return enterBlock(frame)
  }

  private mutating func leave(_ frame: Frame) {
    if frame.kind.isInline { leaveInline(frame) } else { leaveBlock(frame) }
  }

  var diagnostics: [Diagnostic] { findings.diagnostics + (over.map { [$0] } ?? []) }

  mutating func place(at offset: Int, onLine line: Int, length: Int = 1) -> Place {
    Place(lines.path, line: line, column: columns.column(of: offset, lineStart: lines.start(of: line), source), length: length)
  }

  mutating func place(at offset: Int, length: Int) -> Place { place(at: offset, onLine: lines.line(at: offset), length: length) }

  mutating func endSection() {
    guard let open = section else { return }
    sections.append((open.heading, open.start..<html.bytes.count))
    section = nil
  }
}

extension MarkdownNode.Kind {
  var isInline: Bool { rawValue >= MarkdownNode.Kind.text.rawValue }

  /// What counts as a level of nesting.
  var nests: Bool {
    switch self {
    case .quote, .list, .emphasis, .strong, .strike, .link, .image: true
    default: false
    }
  }
}
