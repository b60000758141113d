/// What is wrong with the markup in words of a language where a template puts them: told to whoever translates, who may not see the template.
struct WordsFault {
  let message: String
  let help: String

  private init(_ message: String, _ help: String) {
    self.message = message
    self.help = help
  }

  /// Nil where the words fit.
  ///
  /// - Parameter scanner: where they begin.
  static func find(in message: TemplateWords.Message, named name: String, at scanner: HTMLScanner) -> WordsFault? {
    // What is put in is escaped: any letter stands for it.
    let text = message.parts.map { if case .text(let text) = $0 { text } else { "x" } }.joined()
    switch scanner.place.position {
    case .doubleQuoted, .singleQuoted:
      return inAttribute(text, name, quote: scanner.place.position == .doubleQuoted ? "\"" : "'")
    case .content where scanner.place.element == .ordinary: if let fault = WordsTags(text).fault(in: name) { return fault }
    default: break
    }
    return elsewhere(text, name, scanner)
  }

  private static func inAttribute(_ text: String, _ name: String, quote: Character) -> WordsFault? {
    if text.contains(quote) {
      let accepted = quote == "\"" ? "write `”` or `&quot;`" : "write `’` or `&#39;`"
      return WordsFault("a quotation mark ends the attribute in which `\(name)` stands", accepted)
    }
    guard let tag = WordsTags(text).first else { return nil }
    return WordsFault("`\(tag)` stands in an attribute, where `\(name)` is shown letter by letter", "write it without markup")
  }

  private static func elsewhere(_ text: String, _ name: String, _ start: HTMLScanner) -> WordsFault? {
    var scanner = start
    for byte in text.utf8 { _ = scanner.step(byte) }
    _ = scanner.boundary()
    let (begin, end) = (start.place, scanner.place)
    guard begin.joined(with: end) == nil else { return nil }
    return WordsFault(
      "what `\(name)` says begins in \(begin.words) and ends in \(end.words)", "close what it opens, and open what it closes")
  }

  static func unclosed(_ tag: String, closing name: String, in id: String) -> WordsFault {
    WordsFault("`\(tag)` is not closed in `\(id)`", "write `</\(name)>` where it ends")
  }

  static func unopened(_ tag: String, opening name: String, in id: String) -> WordsFault {
    WordsFault("`\(tag)` closes nothing in `\(id)`", "write `<\(name)>` before it, or remove it")
  }

  static func endless(_ name: String, in id: String) -> WordsFault {
    WordsFault(
      "the tag `\(name)` does not end in `\(id)`",
      "end it with `>`, and what is quoted in it with a quotation mark; the letter is `&lt;`")
  }
}
