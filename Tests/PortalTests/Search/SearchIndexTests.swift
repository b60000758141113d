import Foundation
import Testing

@testable import Portal
@testable import Workspace

/// The index as the search page reads it.
struct ReadIndex: Decodable {
  let v: Int
  let s: String
  let d: [[String]]
  let t: [String: [Int]]

  init(_ script: [UInt8]) throws {
    let text = String(decoding: script, as: UTF8.self)
    let start = "window.GOLIVE_INDEX="
    try #require(text.hasPrefix(start) && text.hasSuffix(";\n"))
    self = try JSONDecoder().decode(ReadIndex.self, from: Data(text.dropFirst(start.count).dropLast(2).utf8))
  }

  /// Weights of a word by the title of the entry.
  func weights(_ word: String) -> [String: [Int]] {
    let pairs = t[word] ?? []
    let found = stride(from: 0, to: pairs.count, by: 2).map { (d[pairs[$0]][1], pairs[$0 + 1]) }
    return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
  }
}

struct SearchIndexTests {
  private static func entry(_ title: String, summary: String = "", words: [String] = []) -> SearchEntry {
    SearchEntry(Target("\(title.anchored).html"), title, kind: "Page", summary: summary, words: words)
  }

  private static func file(_ name: String, _ html: String, title: String? = nil, summary: String? = nil) -> SearchFile {
    let path = "evidence/a/\(name).md"
    let file = Fixture.markdown(path, area: "a", title: title ?? name, html: html, summary: summary)
    return SearchFile(page: FilePage(file, ("evidence/a/\(name).html", path), citations: []), area: "Area A")
  }

  private func index(_ entries: [SearchEntry], _ files: [SearchFile] = [], mostBytes: Int = 500_000) throws -> (
    SearchIndex, ReadIndex
  ) {
    let index = SearchIndex(entries, files, common: "the of", mostBytes: mostBytes)
    return (index, try ReadIndex(index.script))
  }

  @Test func anEntryHasItsAddressTitleKindAndSentence() throws {
    let (index, read) = try index(
      [Self.entry("Cutover", summary: "It fits the window.")],
      [Self.file("plan", "<p>x</p>", title: "The plan", summary: "of the move")])
    #expect(read.v == 1)
    #expect(read.s == "the of")
    #expect(
      read.d == [
        ["cutover.html", "Cutover", "Page", "It fits the window."],
        ["evidence/a/plan.html", "The plan", "Evidence, Area A", "Of the move."],
      ])
    #expect(index.kept == 2)
    #expect(index.all == 2)
  }

  @Test func aTitleWeighsMoreThanASummaryAndThatMoreThanNothing() throws {
    let entries = [Self.entry("Cutover"), Self.entry("Plan", summary: "the cutover", words: ["window"])]
    let (_, read) = try index(entries)
    #expect(read.weights("cutover") == ["Cutover": [4], "Plan": [1]])
    #expect(read.weights("window") == ["Plan": [1]])
  }

  @Test func commonWordsAndSingleLettersAreLeftOut() throws {
    let (_, read) = try index([Self.entry("The A of R-7", summary: "x 9 the")])
    #expect(read.t.keys.sorted() == ["r7"])
  }

  @Test(arguments: [
    (String(repeating: "x", count: 41), String(repeating: "x", count: 40)),
    ("x" + String(repeating: "ö", count: 30), "x" + String(repeating: "ö", count: 19)),
  ])
  func aLongWordOfATitleIsFoundByItsBeginning(_ word: String, _ found: String) throws {
    let (_, read) = try index([Self.entry(word)])
    #expect(read.t.keys.sorted() == [found])
  }

  @Test func filesAreFoundByWhatTheySay() throws {
    let (index, read) = try index([], [Self.file("plan", #"<h2 id="L3">Way back</h2><p>Stamwerk&amp;co</p>"#)])
    #expect(read.weights("stamwerk") == ["plan": [1]])
    #expect(read.weights("l3") == [:])
    #expect(read.weights("amp") == [:])
    #expect((index.texts, index.read) == (1, 1))
  }

  @Test func aTableIsFoundByTheRowsThatItsPageShows() throws {
    let rows = (0..<400).map { ["case\($0)", "Ann"] }
    let file = Fixture.csv("evidence/a/cases.csv", area: "a", head: ["Number", "Tester"], rows: rows)
    let page = FilePage(file, ("evidence/a/cases.csv.html", file.path), citations: [])
    let (_, read) = try index([], [SearchFile(page: page, area: nil)])
    #expect(read.t["tester"] == [0, 2])
    #expect(read.t["case199"] == [0, 1])
    #expect(read.t["case200"] == nil)
    #expect(read.d[0][2] == "Evidence")
  }

  @Test func keysAndDigestsAreNoWords() throws {
    let digest = String(repeating: "0f", count: 32)
    let (_, read) = try index([], [Self.file("plan", "<p>\(digest) seen</p>")])
    #expect(read.t.keys.sorted() == ["md", "plan", "seen"])
  }

  @Test func ofALongFileTheFirstWordsAreRead() throws {
    let words = (0..<2_000).map { "w\($0)x" }.joined(separator: " ")
    let (_, read) = try index([], [Self.file("long", "<p>\(words)</p>")])
    #expect(read.t["w\(SearchFile.mostWords - 1)x"] != nil)
    #expect(read.t["w\(SearchFile.mostWords)x"] == nil)
  }

  @Test(arguments: ["<img src=x onerror=alert(1)>", "</script><script>", "\"],\\", "a\u{2028}b\u{2029}c\n\u{1}\u{7F}"])
  func whatIsWrittenStaysText(_ hostile: String) throws {
    let entry = SearchEntry(Target("x.html"), hostile, kind: hostile, summary: hostile, words: [hostile])
    let (index, read) = try index([entry], [Self.file("f", "<p>x</p>", title: hostile)])
    #expect(read.d[0] == ["x.html", hostile, hostile, hostile])
    let script = String(decoding: index.script, as: UTF8.self)
    #expect(!script.contains("<"))
    #expect(!script.unicodeScalars.contains { ["\u{2028}", "\u{2029}", "\u{1}"].contains($0) })
  }

  /// Each limit cuts somewhere else: in the entries, their words, the headings or the files.
  @Test func noLimitIsExceeded() throws {
    let entries = (0..<20).map { Self.entry("Page number \($0)", summary: "with \($0) words") }
    let files = (0..<20).map { Self.file("f\($0)", "<h2>Head \($0)</h2><p>Some\($0) more words to fill it</p>") }
    var last = (kept: 0, read: 0)
    for limit in stride(from: 200, through: 6_000, by: 7) {
      let (index, read) = try index(entries, files, mostBytes: limit)
      #expect(index.script.count <= limit)
      #expect(read.d.count == index.kept)
      #expect(read.t.values.allSatisfy { pairs in stride(from: 0, to: pairs.count, by: 2).allSatisfy { pairs[$0] < index.kept } })
      #expect(index.kept >= last.kept && index.read >= last.read)
      #expect(index.read == 0 || index.kept == 40)
      last = (index.kept, index.read)
    }
    #expect(last == (40, 20))
  }

  @Test func thereIsRoomForFilesOnlyAfterAllElse() throws {
    let entries = (0..<20).map { Self.entry("Page number \($0)") }
    let (index, _) = try index(entries, [Self.file("f", "<p>words</p>")], mostBytes: 500)
    #expect(index.kept < 20)
    #expect(index.all == 21)
    #expect(index.read == 0)
  }
}
