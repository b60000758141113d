import Diagnostics
import Testing

@testable import Workspace

@Suite struct ValueReaderTests {
  let reader = ValueReader(
    goLive: Day(iso: "2026-12-07"), roles: [.init(name: "test-manager", title: "Test manager", side: "delivery")],
    areas: [("user-acceptance", "User acceptance testing")])

  func read(_ text: String, _ kind: Column.Kind, synonyms: [String: String] = [:]) -> ValueReader.Reading {
    reader.read(
      text,
      as: Column(
        name: "c", kind: kind, required: false, label: "", help: "", synonyms: synonyms, alsoNamed: [], indexed: false,
        place: .init("x")))
  }

  @Test(arguments: [
    ("NO", Column.Kind.text, Value.text("NO")), ("1.10", .text, .text("1.10")), ("0012", .text, .text("0012")), ("", .date, .null),
    ("OTC-014", .id, .text("OTC-014")), ("yes", .flag, .integer(1)), ("No", .flag, .integer(0)),
    ("4,120", .integer, .integer(4120)),
    ("84k", .integer, .integer(84_000)), ("-3", .integer, .integer(-3)), ("1.2M", .number, .number(1_200_000)),
    ("95%", .percent, .number(0.95)), ("0.95", .percent, .number(0.95)), ("2026-02-28", .date, .text("2026-02-28")),
    ("T-14", .date, .text("2026-11-23")), ("T+3w", .date, .text("2026-12-28")), ("T", .date, .text("2026-12-07")),
    ("2026-12-04 18:00", .datetime, .text("2026-12-04T18:00")), ("2026-12-04T18:00", .datetime, .text("2026-12-04T18:00")),
    ("2026-12-04", .datetime, .text("2026-12-04T00:00")), ("19h 30m", .duration, .number(19.5)), ("90m", .duration, .number(1.5)),
    ("1d 4h", .duration, .number(28)), ("1.5h", .duration, .number(1.5)),
    ("2026-10-05 to 2026-10-30", .period, .period(start: "2026-10-05", end: "2026-10-30")),
    ("2026-12-04 18:00 to 2026-12-06 18:00", .period, .period(start: "2026-12-04T18:00", end: "2026-12-06T18:00")),
    ("Not Run", .oneOf(["passed", "not-run"]), .text("not-run")), ("Test Manager", .role, .text("test-manager")),
    ("User acceptance testing", .area, .text("user-acceptance")), ("a; b;", .list(.text), .list(["a", "b"])),
    (";", .list(.text), .null),
  ])
  func reads(_ text: String, _ kind: Column.Kind, _ value: Value) {
    #expect(read(text, kind) == .value(value))
  }

  @Test(arguments: [
    ("maybe", Column.Kind.flag), ("1.5", .integer), ("12a", .integer), ("1,20", .number), ("1,2000", .number), ("--3", .number),
    ("95", .percent), ("2026-02-30", .date), ("2026-2-3", .date), ("23.11.2026", .date), ("T14", .date), ("T-", .date),
    ("2026-12-04 24:00", .datetime), ("18:00", .datetime), ("2", .duration), ("2x", .duration), ("30m 2h", .duration),
    ("h", .duration),
    ("2026-10-30 to 2026-10-05", .period), ("2026-10-30", .period), ("a;b", .id), ("a/b", .id),
  ])
  func refuses(_ text: String, _ kind: Column.Kind) {
    guard case .refused(.badValue, let accepted, nil) = read(text, kind) else {
      Issue.record("\(text) was read as \(kind)")
      return
    }
    #expect(!accepted.isEmpty)
  }

  @Test func suggestsTheWordThatWasMeant() {
    #expect(
      read("pased", .oneOf(["passed", "failed"])) == .refused(.unknownWord, accepted: "`passed`, `failed`", suggestion: "passed"))
  }

  @Test func synonymsComeFirst() {
    #expect(read("OK", .oneOf(["passed"]), synonyms: ["ok": "passed"]) == .value(.text("passed")))
    #expect(read("High", .integer, synonyms: ["high": "2"]) == .value(.integer(2)))
  }

  @Test func relativeDatesNeedAGoLive() {
    let reader = ValueReader(goLive: nil, roles: [], areas: [])
    let column = Column(
      name: "c", kind: .date, required: false, label: "", help: "", synonyms: [:], alsoNamed: [], indexed: false, place: .init("x"))
    #expect(reader.read("T-14", as: column) == .bad("a date such as `2026-11-23`"))
  }
}
