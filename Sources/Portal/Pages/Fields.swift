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
  /// Letters; longer words do not fit on a telephone.
  private static let longestWord = 30

  /// Whether a word is wider than a column of several should be.
  var hasLongWord: Bool { utf8.split(separator: UInt8(ascii: " ")).contains { Substring($0).width > 16 } }

  /// Words to type. A browser would end a line behind any hyphen, and `--` and `as` would be read as two words; an option and what
  /// it is given stay together.
  var command: SafeHTML {
    let lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return SafeHTML(trusted: Array(lines.map(Self.command).joined(separator: [UInt8(ascii: "\n")])))
  }

  /// One line. Split as bytes: characters would be put together first, which takes ten times as long.
  private static func command(_ line: Substring.UTF8View) -> [UInt8] {
    var parts: [Substring] = []
    var isOption = false
    for word in line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      if isOption, word.first != UInt8(ascii: "-"), let option = parts.last, option.width + Substring(word).width < longestWord {
        // They stand beside each other.
        parts[parts.count - 1] = Substring(line[option.startIndex..<word.endIndex])
      } else {
        parts.append(Substring(word))
      }
      isOption = word.starts(with: "--".utf8)
    }
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      let isWhole = part.utf8.contains(UInt8(ascii: "-")) && part.width <= longestWord
      if isWhole { bytes += "<span class=\"w\">".utf8 }
      bytes.appendEscaped(String(part))
      if isWhole { bytes += "</span>".utf8 }
    }
    return bytes
  }
}

extension Substring {
  /// Letters, near enough: to put accents together takes ten times as long.
  fileprivate var width: Int { unicodeScalars.count }
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
