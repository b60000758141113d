import Assessment
import Workspace

/// Words of the programme that a page explains where it first uses them: they lead to their line in the glossary.
struct Glossary: Sendable {
  private struct Entry: Sendable {
    /// Lower case, word by word.
    let words: [String]
    let row: Int
  }

  /// By first word, the longest first.
  private let entries: [String: [Entry]]
  private let targets: [Target]

  static let table = "glossary"
  static let column = "linked-from"

  /// - Parameter target: the page and line of a row; nil where the site has none.
  init(_ workspace: Workspace, target: (Row) -> Target?) {
    var entries: [String: [Entry]] = [:]
    var targets: [Target] = []
    if let data = workspace.tables[Self.table], let column = data.index(of: Self.column) {
      for row in data.rows {
        guard case .list(let phrases) = row.values[column], let target = target(row) else { continue }
        for phrase in phrases {
          let words = phrase.lowercased().split(separator: " ").map(String.init)
          if let first = words.first { entries[first, default: []].append(Entry(words: words, row: targets.count)) }
        }
        targets.append(target)
      }
    }
    self.entries = entries.mapValues { entries in
      entries.enumerated().sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }.map(\.element)
    }
    self.targets = targets
  }

  /// For one page, whose phrases are given in the order in which they are read.
  struct Page {
    fileprivate let glossary: Glossary
    fileprivate var seen: Set<Int> = []

    mutating func callAsFunction(_ phrase: Phrase) -> Phrase {
      if glossary.entries.isEmpty { return phrase }
      return Phrase(
        phrase.runs.flatMap { run in
          if case .text(let text) = run { explained(text) } else { [run] }
        })
    }

    private mutating func explained(_ text: String) -> [Phrase.Run] {
      var runs: [Phrase.Run] = []
      var copied = text.startIndex
      let words = Self.words(of: text)
      for (index, word) in words.enumerated() {
        // A word within what is linked already is told with it.
        guard word.startIndex >= copied, let entries = glossary.entries[word.lowercased()] else { continue }
        for entry in entries where !seen.contains(entry.row) {
          guard let last = end(of: entry, in: words[index...]) else { continue }
          // Between its words there is nothing but a space each.
          let phrase = text[word.startIndex..<last]
          guard phrase.lowercased() == entry.words.joined(separator: " ") else { continue }
          seen.insert(entry.row)
          if copied < word.startIndex { runs.append(.text(String(text[copied..<word.startIndex]))) }
          runs.append(.link(String(phrase), glossary.targets[entry.row], isCode: false))
          copied = last
          break
        }
      }
      if copied < text.endIndex { runs.append(.text(String(text[copied...]))) }
      return runs
    }

    private static func words(of text: String) -> [Substring] {
      // Of bytes the same words are found, in a tenth of the time.
      if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.split { !isOfWord($0) }.map { Substring($0) } }
      return text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-")...UInt8(ascii: "9"):
        byte != UInt8(ascii: ".")
      default: false
      }
    }

    private func end(of entry: Entry, in words: ArraySlice<Substring>) -> String.Index? {
      guard words.count >= entry.words.count, zip(words, entry.words).allSatisfy({ $0.lowercased() == $1 }) else { return nil }
      return words[words.startIndex + entry.words.count - 1].endIndex
    }
  }

  func page() -> Page { Page(glossary: self) }
}
