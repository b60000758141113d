import Diagnostics
import Templates

/// Something that a reader may look for: a page, or what stands at a place of one.
struct SearchEntry: Sendable {
  /// Relative to the site, as `search.html` writes it.
  let address: String
  let title: String
  /// `Risk, Cutover`
  let kind: String
  /// A sentence that is shown below.
  let summary: String
  /// By which it is found too, and which are not shown.
  let words: [String]

  /// Of the words of its title.
  let weight: UInt32

  /// Of a title; and of one that is a name, which others may have in theirs.
  static let title: UInt32 = 4
  static let name: UInt32 = 8
  /// Letters of a summary.
  static let longestSummary = 160

  init(_ target: Target, _ title: String, kind: String, summary: String, words: [String] = [], weight: UInt32 = title) {
    self.weight = weight
    address = target.href(from: SearchPage.page)
    self.title = title
    self.kind = kind
    self.summary = summary.utf8.count > Self.longestSummary ? summary.shortened(to: Self.longestSummary) : summary
    self.words = words
  }

  /// A page, by what its head says of it.
  init(_ page: String, _ record: Record, kind: String, words: [String] = [], weight: UInt32 = title) {
    func head(_ key: Key) -> String { if case .text(let text) = record[key] { text } else { "" } }
    let (title, description) = (head("title"), head("description"))
    // Some descriptions begin with the title, which stands above.
    let isRepeated = description.beginsWithBytes(of: title)
    let rest = description.utf8.dropFirst(isRepeated ? title.utf8.count : 0).drop { " .:".utf8.contains($0) }
    self.init(Target(page), title, kind: kind, summary: String(Substring(rest)), words: words + [head("crumb")], weight: weight)
  }
}
