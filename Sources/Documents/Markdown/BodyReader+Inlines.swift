import Diagnostics

extension BodyReader {
  mutating func enterInline(_ frame: Frame) -> Bool {
    switch frame.kind {
    case .text: html.text(frame.node.literal)
    case .softBreak: html.put("\n")
    case .lineBreak: html.put("<br />\n")
    case .code:
      html.put("<code>")
      html.text(frame.node.literal)
      html.put("</code>")
    case .html: writeInlineHTML(frame)
    case .emphasis: html.put("<em>")
    case .strong: html.put("<strong>")
    case .strike: html.put("<del>")
    case .link: openLink(frame)
    case .image:
      writeImage(frame)
      return false
    default: break
    }
    return true
  }

  mutating func leaveInline(_ frame: Frame) {
    switch frame.kind {
    case .emphasis: html.put("</em>")
    case .strong: html.put("</strong>")
    case .strike: html.put("</del>")
    case .link: if frame.hasTags { html.put("</a>") }
    default: break
    }
  }

  private mutating func writeInlineHTML(_ frame: Frame) {
    let literal = frame.node.literal
    let firstLine = literal.prefix { $0 != 0x0A && $0 != 0x0D }
    if let offset = finder.find(UnsafeBufferPointer(rebasing: firstLine), in: source) {
      refuseHTML(at: place(at: offset, length: scalars(in: 0..<firstLine.count, of: literal)))
    } else {
      refuseHTML(at: finder.fallback(lines, source))
    }
    html.text(literal)
  }

  private mutating func openLink(_ frame: Frame) {
    let target = LinkTarget(frame.node.url, in: lines.path, isImage: false)
    guard accept(target, frame, isImage: false) else {
      frames[frames.count - 1].hasTags = false
      return
    }
    html.put("<a href=\"")
    html.address(target.address)
    putTitle(frame.node.title)
    html.put("\">")
  }

  private mutating func writeImage(_ frame: Frame) {
    let target = LinkTarget(frame.node.url, in: lines.path, isImage: true)
    let words = plainText(of: frame.node)
    guard accept(target, frame, isImage: true) else { return html.text(words) }
    html.put("<img src=\"")
    html.address(target.address)
    html.put("\" alt=\"")
    html.text(words)
    putTitle(frame.node.title)
    html.put("\" />")
  }

  private mutating func putTitle(_ title: UnsafeBufferPointer<UInt8>) {
    if title.isEmpty { return }
    html.put("\" title=\"")
    html.text(title)
  }

  /// Lists an accepted link and complains about others, which are then shown as text.
  private mutating func accept(_ target: LinkTarget, _ frame: Frame, isImage: Bool) -> Bool {
    let place = place(ofLink: frame)
    var file: String?
    switch target.verdict {
    case .refused(let code, let message, let help):
      findings.add(code, message, at: place, help: help)
      return false
    case .file(let path): file = path
    case .web: break
    }
    links.append(
      Document.Link(
        destination: String(decoding: target.destination, as: UTF8.self), place: place, target: file, fragment: target.fragment,
        isImage: isImage))
    return true
  }

  /// Where the address stands, or the words of the link if the address is written elsewhere.
  private mutating func place(ofLink frame: Frame) -> Place {
    let url = frame.node.url
    if let offset = finder.find(url, in: source) {
      return self.place(at: offset, length: scalars(in: 0..<url.count, of: url))
    }
    if let words = frame.node.firstChild, words.kind == .text, let offset = finder.find(words.literal, in: source) {
      return self.place(at: offset, length: scalars(in: 0..<words.literal.count, of: words.literal))
    }
    return finder.fallback(lines, source)
  }

  /// The words of a node without its markup; line ends become blanks.
  func plainText(of root: MarkdownNode?) -> String {
    guard let root, let first = root.firstChild else { return "" }
    // Most headings and cells are one text.
    if first.kind == .text, first.next == nil { return String(decoding: first.literal, as: UTF8.self) }
    var bytes: [UInt8] = []
    var node = first
    var depth = 1
    while depth > 0 {
      switch node.kind {
      case .text, .code, .html: bytes.append(contentsOf: node.literal)
      case .softBreak, .lineBreak: bytes.append(0x20)
      default: break
      }
      if let child = node.firstChild {
        (node, depth) = (child, depth + 1)
        continue
      }
      while depth > 0 {
        if let next = node.next {
          node = next
          break
        }
        depth -= 1
        if depth > 0, let parent = node.parent { node = parent }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
