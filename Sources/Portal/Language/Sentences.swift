/// How words become sentences.
extension String {
  /// First letter large, a full stop at the end.
  var sentence: String {
    let text = capitalised
    // What is quoted may end with its own.
    guard let end = text.unquotedEnd else { return "" }
    return ".?!:。？！：".contains(end) ? text : text + Message.text("full-stop")
  }

  /// Up to the first full stop before a space.
  var firstSentence: String { ranges(of: ". ").first.map { String(self[..<$0.lowerBound]) + "." } ?? self }

  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// Without the full stop, to stand inside another sentence or a heading.
  var clause: String { hasSuffix(".") ? String(dropLast()) : self }

  /// At a word's end, with an ellipsis, for titles.
  func shortened(to limit: Int) -> String {
    var room = limit
    var end = startIndex
    while end < endIndex {
      room -= self[end].columns
      if room < 0 { break }
      end = index(after: end)
    }
    guard end < endIndex else { return self }
    // The last that fits makes room for the ellipsis.
    let head = self[..<end].dropLast(1)
    let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return cut + "…"
  }

  /// In lines at words' ends; what does not fit in the last line ends with an ellipsis.
  func wrapped(to limit: Int, lines most: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + word.count < limit || lines.count == most {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { $0.shortened(to: max(4, limit)) }
  }

  /// A key such as `process-owner` as words.
  var unkeyed: String { String(map { $0 == "-" || $0 == "_" ? " " : $0 }) }
}

extension Character {
  /// Signs of Chinese, Japanese and Korean are as wide as two letters.
  fileprivate var columns: Int {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0x20000...0x3FFFD: 2
    default: 1
    }
  }
}

extension String {
  /// What a message lists with commas.
  var listedWords: [String] {
    split(separator: ",").map { part in
      let word = part.drop { $0 == " " }
      return String(word.last == " " ? word.dropLast() : word)
    }
  }
}

extension Phrase {
  /// One behind another; what is empty is passed over.
  static func sentences(_ phrases: [Phrase]) -> Phrase {
    .joined(phrases.filter { !$0.isEmpty }, Message.text("sentences-between"))
  }

  /// First letter large.
  var capitalised: Phrase {
    guard case .text(let text)? = runs.first else { return self }
    return Phrase([.text(text.capitalised)] + runs.dropFirst())
  }

  /// With a full stop at the end.
  var stopped: Phrase { self + Phrase(Message.text("full-stop")) }

  /// `a, b, c`
  static func inRow(_ phrases: [Phrase]) -> Phrase { .joined(phrases, Message.text("list-between")) }

  /// `a, b and c`
  static func listed(_ phrases: [Phrase]) -> Phrase {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? Phrase() }
    return inRow(phrases.dropLast()) + Phrase(Message.text("list-last")) + last
  }

  /// `a; b; c`
  static func inClauses(_ phrases: [Phrase]) -> Phrase { .joined(phrases, Message.text("list-clauses")) }
}

extension [String] {
  /// One behind another; what is empty is passed over.
  var inSentences: String { filter { !$0.isEmpty }.joined(separator: Message.text("sentences-between")) }

  /// `a, b, c`
  var inRow: String { joined(separator: Message.text("list-between")) }

  /// `a, b and c`
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: Message.text("list-between")) + Message.text("list-last") + last
  }

  /// `a, b and four more`
  func listed(atMost limit: Int) -> String { upTo(limit).listed }

  /// `a, b or c`
  func alternatives(atMost limit: Int) -> String {
    let all = upTo(limit)
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    return all.dropLast().inRow + Message.text("list-or") + last
  }

  private func upTo(_ limit: Int) -> [String] {
    let shown = unfolded(limit)
    return count <= shown ? self : prefix(shown) + [Message.text("list-more", ["count": count - shown])]
  }
}

extension Collection {
  /// How many of a list are shown: never all but one, for `and one more` takes as much room as the one.
  func unfolded(_ limit: Int) -> Int { count - 1 == limit ? count : Swift.min(limit, count) }
}
