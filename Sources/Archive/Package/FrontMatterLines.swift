/// The lines from the first `---` to the second, both included. Below may stand anything: it is not read.
enum FrontMatterLines {
  static func read(_ bytes: [UInt8], of path: String) throws(Refusal) -> [Line] {
    guard let lines = PlainText.lines(try front(bytes, path)) else {
      throw Refusal(path, "its front matter is not plain text in whole lines")
    }
    guard lines.count > 1, lines[0].isExactly("---"), lines[lines.count - 1].isExactly("---") else {
      throw Refusal(path, "it does not begin with front matter between two lines `---`")
    }
    return lines
  }

  /// As far as the second line, or all there is.
  private static func front(_ bytes: [UInt8], _ path: String) throws(Refusal) -> Line {
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
        throw Refusal(path, "its front matter does not end with a newline")
      }
      let line = rest[..<end]
      rest = rest[(end + 1)...]
      if line.startIndex > 0, line.isExactly("---") { break }
    }
    return bytes[..<rest.startIndex]
  }
}
