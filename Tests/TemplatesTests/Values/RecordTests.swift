import Templates
import Testing

@Suite struct RecordTests {
  @Test func findsReplacesAndRemovesFields() {
    var record: Record = ["a": "1", "b": "2", "a": "3"]
    #expect(render("{{a}}{{b}}", record).page == "12")
    record["b"] = "4"
    record["c"] = "5"
    #expect(render("{{a}}{{b}}{{c}}", record).page == "145")
    record["b"] = nil
    #expect(record.names == ["a", "a", "c"])
    record.add(["d": "6"])
    #expect(render("{{d}}", record).page == "6")
  }

  @Test func pairsAShapeWithItsValues() {
    let record = Record(["a", "b"], ["1"])
    #expect(record.names == ["a"])
    #expect(record["b"] == nil)
  }

  @Test func tellsLongNamesApart() {
    let same = String(repeating: "a", count: 24)
    let keys = [Key(same), Key(same + "bcdefgh"), Key(same + "bcdefghi"), Key(same + "bcdefghij"), Key(same + "bcdefghik")]
    for (index, key) in keys.enumerated() { #expect(keys.firstIndex(of: key) == index) }
    #expect(keys.map(\.text) == [same, same + "bcdefgh", same + "bcdefghi", same + "…", same + "…"])
    #expect(Key("e\u{301}") != Key("é"))
    #expect(render("{{\(same)bcdefghik}}", Record([(keys[3], "3"), (keys[4], "4")])).page == "4")
  }
}
