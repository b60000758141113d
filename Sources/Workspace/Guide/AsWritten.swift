extension String {
  /// As a value of front matter that is read as these very words, by golive and by others.
  package var asYAML: String {
    let isPlain = utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x20
    }
    let isWords = utf8.first.map { ($0 | 0x20) >= 0x61 } ?? false
    let isOther = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(lowercased())
    if isPlain, isWords, !isOther, utf8.last != 0x20 { return self }
    return "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// As words of a page: signs that Markdown would read as its own are escaped.
  package var asMarkdown: String {
    var text = ""
    for scalar in unicodeScalars {
      if "\\`*_[]<>#|&".unicodeScalars.contains(scalar) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
