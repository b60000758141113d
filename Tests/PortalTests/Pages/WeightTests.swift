import Templates
import Testing

@testable import Portal

/// What a page has room for.
struct WeightTests {
  @Test func afterOneThingThatDoesNotFitNothingDoes() {
    func taken(_ things: Int..., of bytes: Int) -> [Bool] {
      var room = Budget(bytes)
      return things.map { room.takes($0) }
    }
    #expect(taken(4, 6, 0, 1, 0, of: 10) == [true, true, true, false, false])
    #expect(taken(0, of: -1) == [false])
  }

  @Test func wordsWeighWhatTheyAreAsMarkup() {
    #expect("a<b & ö".markupSize == 18)
    let record: Record = [
      "a": .text("four"), "b": true, "c": .html(SafeHTML(trusted: "<b>x</b>")), "d": .records([["e": .text("xx")], ["e": "y"]]),
      "f": .record(["g": .texts(["1", "2"])]),
    ]
    #expect(record.weight == 17)
    #expect(record.weight(of: ["c", "d", "z"]) == 11)
  }
}
