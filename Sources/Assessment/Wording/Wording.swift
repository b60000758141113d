import Diagnostics
import Workspace

/// Whether a text speaks to the business: the computed table `wording`, which the checklist's queries read.
///
/// A row for every sentence, and one for each technical word, each abbreviation that nobody has explained, and each text that is
/// little more than a link.
struct Wording {
  enum Kind: String { case sentence, technical, acronym, link }

  struct Finding {
    let text: WrittenText
    let term: String
    let kind: Kind
    /// Words of the sentence that the term stands in.
    let sentenceWords: Int
    let place: Place
  }

  /// The table whose column `term` holds what is explained.
  static let glossary = "glossary"
  /// The parameter that lists the words of those who build, separated with `;`.
  static let technicalWords = "technical_words"
  /// A text with a link and no more words than these explains nothing.
  private static let fewWords = 4

  private let explained: Set<Exact>
  private let technical: [[String]]

  init(glossary: TableData?, technicalWords: String) {
    let terms = glossary?.rows.compactMap { row in glossary?[row, "term"].text } ?? []
    explained = Set(terms.flatMap { Words($0).sentences.joined().map { Exact($0.text) } })
    let known = Set(terms.map { Exact($0.lowercased()) })
    technical = technicalWords.lowercased().split(separator: ";").map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty && !known.contains(Exact($0.joined(separator: " "))) }
      .sorted { $0.count > $1.count }
  }

  func findings(in texts: [WrittenText]) -> [Finding] {
    let read = texts.map { ($0, Words($0.text)) }
    var defined = explained
    for (_, words) in read { for sentence in words.sentences { defined.formUnion(Self.defined(in: sentence)) } }
    return read.flatMap { text, words in link(text, words) + words.sentences.flatMap { findings($0, of: text, defined) } }
  }

  private func findings(_ sentence: [Words.Word], of text: WrittenText, _ defined: Set<Exact>) -> [Finding] {
    func finding(_ range: Range<Int>, _ kind: Kind) -> Finding {
      let words = sentence[range]
      let term = words.map(\.text).joined(separator: " ")
      let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
      let length = last.offset + last.length - first.offset
      return Finding(
        text: text, term: term, kind: kind, sentenceWords: sentence.count, place: text.place(at: first.offset, length: length))
    }
    var found = [finding(0..<min(sentence.count, 6), .sentence)]
    let lower = sentence.map { $0.text.lowercased() }
    for start in sentence.indices {
      if let term = technical.first(where: { lower[start...].starts(with: $0) }) {
        found.append(finding(start..<start + term.count, .technical))
      } else if Self.isAcronym(sentence[start].text), !defined.contains(Exact(sentence[start].text)) {
        found.append(finding(start..<start + 1, .acronym))
      }
    }
    return found
  }

  private func link(_ text: WrittenText, _ words: Words) -> [Finding] {
    let count = words.sentences.joined().count
    guard count <= Self.fewWords, text.hasLink || text.text.contains("://") else { return [] }
    return [Finding(text: text, term: String(text.text.prefix(100)), kind: .link, sentenceWords: count, place: text.place)]
  }

  /// `purchase order (PO)` and `PO (purchase order)` explain the abbreviation.
  private static func defined(in sentence: [Words.Word]) -> [Exact] {
    sentence.indices.filter { index in
      isAcronym(sentence[index].text)
        && (sentence[index].isBracketed ? index > 0 : index + 1 < sentence.count && sentence[index + 1].isBracketed)
    }.map { Exact(sentence[$0].text) }
  }

  /// Two to six capitals and digits, of which two at least are capitals. Numbers such as `IV` are none.
  private static func isAcronym(_ word: String) -> Bool {
    let letters = word.unicodeScalars
    guard (2...6).contains(letters.count), letters.allSatisfy({ ("A"..."Z").contains($0) || ("0"..."9").contains($0) }) else {
      return false
    }
    return letters.count(where: { ("A"..."Z").contains($0) }) >= 2 && !letters.allSatisfy { "IVX".unicodeScalars.contains($0) }
  }
}

extension WrittenText {
  /// The place of some words; the whole text where markup or an escape stands before its end.
  fileprivate func place(at offset: Int, length: Int) -> Place {
    guard text.unicodeScalars.count == place.length else { return place }
    return Place(place.path, line: place.line, column: place.column + offset, length: length)
  }
}
