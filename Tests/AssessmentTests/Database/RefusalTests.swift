import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct RefusalTests {
  /// `^` marks where the complaint points; the query stands at line 40, column 7.
  @Test(arguments: [
    ("^SELEC id FROM processes", "GL450"),
    ("SELECT id FROM^", "GL450"),
    ("SELECT id, ^FROM processes WHERE", "GL450"),
    ("SELECT id\nFROM processes\nWHERE ^stauts = 'x'", "GL451"),
    ("SELECT id FROM ^proceses", "GL451"),
    ("SELECT id FROM test_cases WHERE status = ^\"passed\"", "GL451"),
    ("^PRAGMA query_only = 0", "GL452"),
    ("^ATTACH ':memory:' AS x", "GL452"),
    ("^INSERT INTO processes VALUES ('x', 'y', 1, '')", "GL452"),
    ("WITH x AS (SELECT 1) ^INSERT INTO processes SELECT 'x', 'y', 1, '' FROM x", "GL452"),
    ("^UPDATE processes SET name = ''", "GL452"),
    ("^DELETE FROM processes", "GL452"),
    ("^DROP TABLE processes", "GL452"),
    ("^EXPLAIN SELECT 1", "GL452"),
    ("^VACUUM INTO '/tmp/x'", "GL452"),
    ("^BEGIN", "GL452"),
    ("SELECT name FROM ^sqlite_master", "GL452"),
    ("SELECT count(*) FROM ^sqlite_schema", "GL452"),
    ("SELECT count(*) FROM ^pragma_table_info('processes')", "GL452"),
    ("SELECT name FROM ^pragma_table_info('processes')", "GL452"),
    ("SELECT value FROM ^json_each('[1]')", "GL452"),
    ("SELECT ^random()", "GL453"),
    ("SELECT id,\n  ^current_timestamp FROM processes", "GL453"),
    ("SELECT ^date('now')", "GL453"),
    ("SELECT ^load_extension('x')", "GL453"),
    ("SELECT ^strpos(name, 'x') FROM processes", "GL453"),
    ("SELECT ^hex(^randomblob(4))", "GL453"),
    ("SELECT 1; ^SELECT 2", "GL454"),
    ("SELECT 1; -- then\n ^DROP TABLE processes", "GL454"),
    ("SELECT id FROM processes WHERE critical > ^:blocking_severty", "GL455"),
    ("SELECT ^?1", "GL455"),
    ("SELECT ^@as_of", "GL455"),
    ("^WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c", "GL456"),
    ("SELECT 'é', ^nam FROM processes", "GL451"),
  ])
  func `is refused with its code, at its place`(_ marked: String, _ code: String) throws {
    let sql = marked.filter { $0 != "^" }
    let at = try #require(marked.lastIndex(of: "^"))
    let lines = marked[..<at].filter { $0 != "^" }.split(separator: "\n", omittingEmptySubsequences: false)
    let diagnostic = try #require(try Sample.database().refusal(sql))
    #expect(diagnostic.code.id == code, "\(diagnostic.message)")
    #expect(
      diagnostic.place.citation + ":\(diagnostic.place.column)"
        == "\(Sample.file):\(40 + lines.count - 1):\(7 + (lines.last?.unicodeScalars.count ?? 0))", "\(diagnostic.message)")
    #expect(diagnostic.help != nil)
  }
}
