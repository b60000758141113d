import Testing

@testable import Portal

struct PageIdsTests {
  private func ids(_ texts: [String], until last: String? = nil) -> [String] {
    var ids = PageIds()
    for text in texts { Array(text.utf8).withUnsafeBufferPointer { ids.add($0) } }
    var seen: [String] = []
    ids.trimmed.visit { id in
      seen.append(String(decoding: id, as: UTF8.self))
      return seen.last != last
    }
    return seen
  }

  @Test func comeAsTheyWent() {
    #expect(ids([]) == [])
    #expect(ids(["L1", "", "a&amp;b", "é"]) == ["L1", "", "a&amp;b", "é"])
  }

  @Test func whoHasSeenEnoughSaysSo() { #expect(ids(["a", "b", "c"], until: "b") == ["a", "b"]) }
}
