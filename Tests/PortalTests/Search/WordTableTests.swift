import Testing

@testable import Portal

struct WordTableTests {
  private func written(_ table: WordTable) -> String {
    var bytes: [UInt8] = []
    table.write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func add(_ word: String, _ entry: Int, _ weight: UInt32, to table: inout WordTable, room: Int = 1_000) -> Int? {
    Array(word.utf8).withUnsafeBufferPointer { table.add($0, of: entry, weight: weight, room: room) }
  }

  @Test func wordsAreSortedAndWeightsAddUpToTwiceTheFirst() {
    var table = WordTable(passingOver: "the of")
    for (word, entry) in [("plan", 0), ("plan", 0), ("cutover", 0), ("the", 0), ("plan", 0), ("plan", 0), ("plan", 12)] {
      _ = add(word, entry, 2, to: &table)
    }
    #expect(written(table) == "\n\"cutover\":[0,2],\n\"plan\":[0,4,12,2]")
  }

  @Test func aWeightIsOneDigit() {
    var table = WordTable(passingOver: "")
    for _ in 0..<50 { _ = add("plan", 3, 8, to: &table) }
    #expect(written(table) == "\n\"plan\":[3,9]")
  }

  /// What is told to be taken is what is written, or the limit of the index would mean nothing.
  @Test func theBytesThatAreToldAreWritten() {
    var table = WordTable(passingOver: "")
    var told = 0
    for number in 0..<5_000 { told += add("word\(number % 700)", number / 3, 1, to: &table) ?? 0 }
    // The first line has no comma before it.
    #expect(written(table).utf8.count == told - 1)
  }

  @Test func withoutRoomNothingIsAdded() throws {
    var table = WordTable(passingOver: "")
    let cost = try #require(add("plan", 7, 1, to: &table))
    #expect(add("cutover", 7, 1, to: &table, room: cost) == nil)
    #expect(add("plan", 8, 1, to: &table, room: 3) == nil)
    #expect(add("plan", 7, 1, to: &table, room: 0) == 0)
    #expect(written(table) == "\n\"plan\":[7,2]")
  }

  @Test func manyWordsAreToldApart() {
    var table = WordTable(passingOver: "")
    for round in 0..<2 {
      for number in 0..<20_000 { _ = add("w\(number)", round, 1, to: &table) }
    }
    let lines = written(table).split(separator: "\n")
    #expect(lines.count == 20_000)
    #expect(lines.allSatisfy { $0.contains(":[0,1,1,1]") })
  }
}
