import TestSupport
import Testing

@testable import Assessment

/// The evidence database as a file; `Tests/Export` reads it with SQLite's own program.
@Suite struct DatabaseFileTests {
  private static let views = """
    views:
      bad-dishes: SELECT id, days('2026-11-18', tasted) AS since, at FROM dishes WHERE state <> 'good'
      open: SELECT id FROM requirements WHERE state <> 'met'
    """

  private func bytes() async throws -> [UInt8] {
    let assessment = try await assess(Kitchen.files(Kitchen.served, extra: Self.views))
    #expect(assessment.errors.isEmpty)
    return try assessment.databaseFile()
  }

  @Test func theSameInputGivesTheSameBytes() async throws {
    let first = try await bytes()
    #expect(first.starts(with: Array("SQLite format 3\0".utf8)))
    #expect(first == (try await bytes()))
  }

  @Test func viewsAreTablesAndItSaysWhatItIs() async throws {
    let text = String(decoding: try await bytes(), as: UTF8.self)
    // SQLite quotes a name when it is given to a table later.
    #expect(text.contains("CREATE TABLE bad_dishes") && text.contains("CREATE TABLE \"open\""))
    #expect(!text.contains("CREATE VIEW") && text.contains("CREATE TABLE _golive"))
    #expect(text.contains(Kitchen.programmeName) && text.contains("2026-11-23"))
  }
}
