import Templates

// How views become what templates place. Nothing is decided here.

typealias Field = Templates.Value

extension Phrase {
  /// Empty phrases are false in a section.
  func field(on page: String) -> Field { .html(html(on: page)) }
}

extension Status {
  var record: Record { ["mark": .text(mark.rawValue), "word": .text(word)] }
}

extension String {
  /// Longer words than this do not fit on a telephone.
  private static let longestWord = 30

  /// Words to type. A browser would end a line behind any hyphen, and `--` and `as` would be read as two words; an option and what
  /// it is given stay together.
  var command: SafeHTML {
    SafeHTML(trusted: Array(split(separator: "\n", omittingEmptySubsequences: false).map(Self.command).joined(separator: [0x0A])))
  }

  /// One line.
  private static func command(_ line: Substring) -> [UInt8] {
    var parts: [String] = []
    var isOption = false
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if isOption, !word.hasPrefix("-"), let option = parts.last, option.count + word.count < longestWord {
        parts[parts.count - 1] = "\(option) \(word)"
      } else {
        parts.append(String(word))
      }
      isOption = word.hasPrefix("--")
    }
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      let isWhole = part.contains("-") && part.count <= longestWord
      if isWhole { bytes += "<span class=\"w\">".utf8 }
      bytes.appendEscaped(part)
      if isWhole { bytes += "</span>".utf8 }
    }
    return bytes
  }
}

extension Drawing {
  var field: Field { .html(html) }
}

extension Fact {
  func record(on page: String) -> Record { ["term": .text(term), "words": words.field(on: page)] }
}

extension Target {
  func field(on page: String) -> Field { .text(href(from: page)) }
}

extension Collection {
  func field(_ record: (Element) -> Record) -> Field { .records(map(record)) }
}

extension Int {
  /// A cell of a table of counts: blank for none.
  var cell: Field { self == 0 ? "" : .text(grouped) }
}

extension String {
  var html: Field { .html(SafeHTML(trusted: self)) }
}
