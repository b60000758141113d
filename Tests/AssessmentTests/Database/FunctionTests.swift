import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct FunctionTests {
  @Test(arguments: [
    ("days('2026-11-23', '2026-11-24')", "1"), ("days('2026-11-24', '2026-11-23')", "-1"),
    ("days('2028-02-28', '2028-03-01')", "2"), ("days('2026-02-28', '2026-03-01')", "1"), ("days('2026-02-29', '2026-03-01')", "-"),
    ("days('2026-11-23T23:59', '2026-11-24T00:01')", "1"), ("days('2026-11-23', '2026-11-23T23:59')", "0"),
    ("days(NULL, '2026-11-23')", "-"), ("days('2026-11-23', NULL)", "-"), ("days('soon', '2026-11-23')", "-"), ("days(1, 2)", "-"),
    ("plus_days('2028-02-28', 1)", "2028-02-29"), ("plus_days('2026-12-31', 1)", "2027-01-01"),
    ("plus_days('2026-03-01', -1)", "2026-02-28"), ("plus_days('2026-11-23T18:30', 7)", "2026-11-30T18:30"),
    ("plus_days('2026-11-23', 14.0)", "2026-12-07"), ("plus_days('2026-11-23', 0.5)", "-"), ("plus_days('2026-11-23', NULL)", "-"),
    ("plus_days('2199-12-31', 1)", "-"), ("plus_days('1900-01-01', -1)", "-"), ("plus_days('2026-11-23', 9e18)", "-"),
    ("plus_days('2026-11-23', '7')", "-"),
    ("hours('2026-12-05T22:00', '2026-12-06T01:30')", "3.5"), ("hours('2026-12-05', '2026-12-06T01:30')", "25.5"),
    ("hours('2026-12-05T22:00', NULL)", "-"), ("hours('2026-12-05T24:00', '2026-12-06T01:30')", "-"),
  ])
  func `dates are counted without a clock`(_ call: String, _ result: String) throws {
    #expect(try Sample.database().words("SELECT \(call)") == [result])
  }

  @Test func `every function on the list is one that SQLite has`() throws {
    let database = try Sample.database()
    for name in Allowed.functions.sorted() {
      let arguments = ["1", "'a'", "1, 1", "1, 1, 1", ""]
      let calls = arguments.map { "\(name)(\($0))" }.flatMap { [$0, "\($0) OVER ()"] }
      #expect(calls.contains { database.refusal("SELECT \($0)") == nil }, "\(name)")
    }
  }

  @Test(arguments: [
    "date('now')", "datetime('now')", "time('now')", "julianday('now')", "strftime('%s')", "unixepoch()", "current_date",
    "current_time",
    "random()", "randomblob(1)", "changes()", "last_insert_rowid()", "sqlite_version()", "load_extension('x')", "zeroblob(1)",
    "uppercase('x')", "localizedUppercase('x')", "json('[]')", "soundex('x')", "fts5('x')", "'{}' -> '$'",
  ])
  func `no other function can be called`(_ call: String) throws {
    #expect(try Sample.database().refusal("SELECT \(call)")?.code == .queryFunction)
  }

  @Test func `no text is compared by a locale`() throws {
    #expect(try Sample.database().refusal("SELECT id FROM processes ORDER BY name COLLATE localizedCompare")?.code == .queryBroken)
    #expect(
      try Sample.database().words("SELECT name FROM processes ORDER BY name COLLATE NOCASE DESC LIMIT 1") == ["Order to cash"])
  }
}
