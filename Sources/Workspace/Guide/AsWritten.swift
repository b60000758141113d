extension String {
  /// As a value of front matter that is read as these very words.
  package var asYAML: String {
    let isPlain = utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x20
    }
    if isPlain { return self }
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
