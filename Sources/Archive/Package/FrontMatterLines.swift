/// The lines from the first `---` to the second, both included. Below may stand anything: it is not read.
enum FrontMatterLines {
  static func read(_ bytes: [UInt8], of path: String) throws(Refusal) -> [Line] {
    let end = UInt8(ascii: "\n")
    var front: [UInt8] = []
    for (number, line) in bytes.split(separator: end, omittingEmptySubsequences: false).enumerated() {
      let isLast = line.endIndex == bytes.endIndex
      if isLast && line.isEmpty { break }
      front += line
      if isLast { throw Refusal(path, "its front matter does not end with a newline") }
      front.append(end)
      if number > 0, line.isExactly("---") { break }
    }
    guard let lines = PlainText.lines(front) else { throw Refusal(path, "its front matter is not plain text in whole lines") }
    guard lines.count > 1, lines[0].isExactly("---"), lines[lines.count - 1].isExactly("---") else {
      throw Refusal(path, "it does not begin with front matter between two lines `---`")
    }
    return lines
  }
}
