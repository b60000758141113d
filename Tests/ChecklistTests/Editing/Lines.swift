/// Changes to the lines of a Markdown file.
enum Lines {
  /// Without a top-level key of the front matter and what belongs to it.
  static func removing(key: String, from text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix(key + ":") }) else { return text }
    let rest = lines[(first + 1)...]
    let end = rest.firstIndex { !$0.hasPrefix(" ") && !$0.hasPrefix("- ") } ?? lines.endIndex
    lines.removeSubrange(first..<end)
    return lines.joined(separator: "\n")
  }

  /// With one line (counted from 1) changed, or removed if it becomes nil.
  static func changing(_ number: Int, of text: String, _ change: (String) -> String?) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let line = change(lines[number - 1]) { lines[number - 1] = line } else { lines.remove(at: number - 1) }
    return lines.joined(separator: "\n")
  }
}
