import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

/// A small checklist written as literals: processes, test cases, tasks with a graph, and a view.
enum Sample {
  /// SQL of a text of so many letters, at most half a million.
  static func letters(_ count: Int) -> String {
    "(WITH RECURSIVE b(n) AS (SELECT 'x' UNION ALL SELECT n || n FROM b LIMIT 20) SELECT substr(max(n), 1, \(count)) FROM b)"
  }

  static let file = "content/checklist/05-user-acceptance.md"

  static func column(_ name: String, _ kind: Column.Kind = .text, indexed: Bool = false) -> Column {
    Column(
      name: name, kind: kind, required: false, label: name, help: "", synonyms: [:], alsoNamed: [], indexed: indexed,
      place: Place(file, line: 1))
  }

  static func table(
    _ name: String, _ columns: [Column], graphs: [TableSchema.Graph] = [], isComputed: Bool = false
  ) -> TableSchema {
    TableSchema(
      name: name, title: name, help: "", area: "user-acceptance", columns: columns, synonyms: [], graphs: graphs, files: [],
      isRecords: false,
      isComputed: isComputed, isActs: false, mayBeNone: false, place: Place(file, line: 2))
  }

  static func graph(
    _ name: String = "path", after: String = "after", duration: [String] = ["duration"], start: String? = nil,
    where condition: String? = nil
  ) -> TableSchema.Graph {
    TableSchema.Graph(
      name: name, after: after, duration: duration, start: start, condition: condition.map { query($0, line: 7, column: 20) },
      place: Place(file, line: 7))
  }

  static func query(_ sql: String, line: Int = 40, column: Int = 7) -> Query {
    Query(sql: sql, place: Place(file, line: line, column: column))
  }

  static func area(
    _ slug: String = "user-acceptance", prefix: String = "uat", parameters: [Area.Parameter] = [], fields: [Column] = [],
    tables: [TableSchema] = [], views: [(String, String)] = []
  ) -> Area {
    Area(
      slug: slug, prefix: prefix, title: slug, question: "?", order: 5, ownerRole: nil, mitigationNeeds: [], parameters: parameters,
      fields: fields, tables: tables,
      views: views.enumerated().map { Area.View(name: $1.0, query: query($1.1, line: 20 + $0, column: 10)) }, requirements: [],
      figures: [],
      texts: [], place: Place(file, line: 1))
  }

  static func row(_ values: Value..., at line: Int, in file: String = "evidence/user-acceptance/uat.md") -> Row {
    Row(values: values, at: Place(file, line: line, column: 1, length: 9))
  }

  static let processes = table("processes", [column("id", .id), column("name"), column("critical", .flag)])
  static let testCases = table(
    "test-cases",
    [
      column("id", .id), column("process", .reference(to: "processes")), column("status", .oneOf(["passed", "failed"])),
      column("security-role"), column("run-on", .date), column("window", .period), column("tags", .list(.text)),
      column("score", .number),
    ])

  /// Two processes, three cases; case T-3 is blank but for its id.
  static func database(
    views: [(String, String)] = [], extra: [TableSchema] = [], rows: [String: [Row]] = [:], bindings: [String: Value] = [:]
  ) throws -> EvidenceDatabase {
    let checklist = Checklist(
      areas: [
        area(
          fields: [column("period", .period), column("environment"), column("audiences", .list(.text))],
          tables: [processes, testCases] + extra, views: views),
        area("programme", prefix: "prog", fields: [column("go-live", .datetime)]),
      ], roles: [])
    var tables = [
      "processes": TableData(
        schema: processes,
        rows: [
          row(.text("P-1"), .text("Order to cash"), .integer(1), at: 11), row(.text("P-2"), .text("Hire to retire"), .null, at: 12),
        ]),
      "test-cases": TableData(
        schema: testCases,
        rows: [
          row(
            .text("T-1"), .text("P-1"), .text("passed"), .text("Clerk"), .text("2026-11-02"),
            .period(start: "2026-11-02T09:00", end: "2026-11-03T17:00"), .list(["smoke", "month end"]), .number(4), at: 21),
          row(
            .text("T-2"), .text("P-1"), .text("failed"), .text("Administrator"), .text("2026-11-03"), .null, .list(["smoke"]),
            .number(2.5), at: 22),
          row(.text("T-3"), .null, .null, .null, .null, .null, .null, .null, at: 9),
        ]),
    ]
    for schema in extra { tables[schema.name] = TableData(schema: schema, rows: rows[schema.name] ?? []) }
    let fields: EvidenceDatabase.AreaFields = [
      "uat": [
        "environment": (.text("uat-1"), Place("evidence/user-acceptance/uat.md", line: 4)),
        "audiences": (.list(["clerks", "drivers"]), Place("evidence/user-acceptance/uat.md", line: 3)),
      ]
    ]
    let bound = ["as_of": .text("2026-11-23"), "go_live": .null, "blocking_severity": .integer(2)].merging(bindings) { $1 }
    return try EvidenceDatabase(checklist, tables: tables, fields: fields, bindings: Bindings(bound))
  }
}

extension EvidenceDatabase {
  /// Cells as words, `-` for a blank.
  func words(_ sql: String) throws -> [String] {
    try run(Sample.query(sql)).get().rows.map { $0.map { $0 == .blank ? "-" : $0.text }.joined(separator: "|") }
  }

  func refusal(_ sql: String, columns: QueryColumns = .any) -> Diagnostic? {
    if case .failure(let refusal) = run(Sample.query(sql), columns: columns) { refusal.diagnostic } else { nil }
  }
}
