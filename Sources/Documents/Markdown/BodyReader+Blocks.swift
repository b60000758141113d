import Diagnostics

extension BodyReader {
  mutating func enterBlock(_ frame: Frame) -> Bool {
    switch frame.kind {
    case .quote: open("<blockquote", frame, then: ">\n")
    case .list: openList(frame)
    case .item: open("<li", frame, then: ">")
    case .task: openTask(frame)
    case .paragraph: openParagraph(frame)
    case .heading: openHeading(frame)
    case .rule: open("<hr", frame, then: " />\n")
    case .codeBlock: writeCode(frame)
    case .htmlBlock: writeHTMLBlock(frame)
    case .table: openTable(frame)
    case .row: openRow(frame)
    case .cell: openCell(frame)
    default: break
    }
    return true
  }

  mutating func leaveBlock(_ frame: Frame) {
    switch frame.kind {
    case .quote: close("</blockquote>\n")
    case .list: close(frame.node.isOrdered ? "</ol>\n" : "</ul>\n")
    case .item, .task: html.put("</li>\n")
    case .paragraph: if frame.hasTags { html.put("</p>\n") }
    case .heading: closeHeading(frame)
    case .table: closeTable(frame)
    case .row: closeRow(frame)
    case .cell: closeCell(frame)
    default: break
    }
  }

  /// A start tag on a new line, with the line as id on top-level blocks, items and rows.
  private mutating func open(_ tag: StaticString, _ frame: Frame, then rest: StaticString) {
    html.line()
    html.put(tag)
    putID(frame)
    html.put(rest)
  }

  private mutating func close(_ tag: StaticString) {
    html.line()
    html.put(tag)
  }

  /// The id of a line, on the first element of that line that has one.
  mutating func putID(_ frame: Frame) {
    guard takeLine(frame) else { return }
    html.put(" id=\"L")
    html.put(frame.line)
    html.put("\"")
  }

  /// True if this element is to bear the id of its line.
  mutating func takeLine(_ frame: Frame) -> Bool {
    let isTopLevel = frames.count == 2
    guard isTopLevel || frame.kind == .item || frame.kind == .task || frame.kind == .row, frame.line > lastLine else {
      return false
    }
    lastLine = frame.line
    return true
  }

  private mutating func openList(_ frame: Frame) {
    if !frame.node.isOrdered { return open("<ul", frame, then: ">\n") }
    html.line()
    html.put("<ol")
    putID(frame)
    if frame.node.listStart != 1 {
      html.put(" start=\"")
      html.put(frame.node.listStart)
      html.put("\"")
    }
    html.put(">\n")
  }

  private mutating func openTask(_ frame: Frame) {
    open("<li", frame, then: " class=\"task\">")
    let ticked = frame.node.isTicked
    html.put(
      ticked
        ? "<input type=\"checkbox\" checked disabled aria-label=\"done\" /> "
        : "<input type=\"checkbox\" disabled aria-label=\"not done\" /> ")
    let first = frame.node.firstChild
    let text = first?.kind == .paragraph ? plainText(of: first) : ""
    let offset = contentStart(of: frame.line, in: frames.dropLast())
    tasks.append(Document.Task(ticked: ticked, text: text, place: place(at: offset, onLine: frame.line)))
  }

  private mutating func openParagraph(_ frame: Frame) {
    enterLeaf(frame)
    let around = frames.suffix(3)
    let isTight = around.count == 3 && around[around.startIndex].kind == .list && around[around.startIndex].node.isTight
    frames[frames.count - 1].hasTags = !isTight
    if !isTight { open("<p", frame, then: ">") }
  }

  private mutating func openHeading(_ frame: Frame) {
    enterLeaf(frame)
    let text = plainText(of: frame.node)
    let offset = contentStart(of: frame.line, in: frames[...])
    let end = max(offset + 1, lines.range(of: frame.line, in: source).upperBound)
    let heading = Document.Heading(
      level: frame.node.headingLevel, text: text, anchor: anchors.next(for: text),
      place: place(at: offset, onLine: frame.line, length: scalars(in: offset..<min(end, source.count), of: source)))
    headings.append(heading)
    if frames.count == 2 {
      if heading.level <= 2 { endSection() }
      openHeadings.removeAll { $0.level >= heading.level }
      openHeadings.append(heading)
    }
    html.line()
    html.put("<h")
    html.put(min(heading.level + 1, 6))
    html.put(" id=\"")
    html.text(heading.anchor)
    html.put("\">")
    if takeLine(frame) {
      html.put("<span id=\"L")
      html.put(frame.line)
      html.put("\"></span>")
    }
  }

  private mutating func closeHeading(_ frame: Frame) {
    html.put("</h")
    html.put(min(frame.node.headingLevel + 1, 6))
    html.put(">\n")
    if frames.count == 1, frame.node.headingLevel == 2, let heading = headings.last { section = (heading.text, html.bytes.count) }
  }

  private mutating func writeCode(_ frame: Frame) {
    open("<pre", frame, then: " tabindex=\"0\"><code")
    let info = frame.node.info
    let word = info.firstIndex { $0 == 0x20 || $0 == 0x09 } ?? info.count
    if word > 0 {
      html.put(" class=\"language-")
      html.text(UnsafeBufferPointer(rebasing: info[..<word]))
      html.put("\"")
    }
    html.put(">")
    html.text(frame.node.literal)
    html.put("</code></pre>\n")
  }

  private mutating func writeHTMLBlock(_ frame: Frame) {
    let offset = contentStart(of: frame.line, in: frames[...])
    refuseHTML(at: place(at: offset, onLine: frame.line))
    open("<pre", frame, then: " class=\"raw\" tabindex=\"0\"><code>")
    html.text(frame.node.literal)
    html.put("</code></pre>\n")
  }

  mutating func refuseHTML(at place: Place) {
    if showsHTML { return }
    findings.add(
      .rawHTML, "a tag or comment of HTML", at: place,
      help: "write Markdown, put it in back-ticks, or set `raw-html: show` in front matter to show it as written")
  }

  /// Links and HTML of this block are looked for in its lines.
  mutating func enterLeaf(_ frame: Frame) {
    let last = max(frame.line, frame.kind == .row ? 0 : frame.node.endLine + linesBefore)
    finder.enter(lines.start(of: frame.line)..<lines.start(of: last + 1), line: frame.line)
  }
}
