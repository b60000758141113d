import Foundation
import TestSupport
import Testing

/// `golive query`: the answer in each form, what may be asked, and what is refused.
@Suite struct QueryCommandTests {
  private let desk: KitchenDesk

  init() throws {
    desk = try KitchenDesk([
      "raid.md": Kitchen.raid("| I1 | =Smoke | kitchen | open | bob | 2026-11-30 | | | kit.served/D2 |")
    ])
  }

  private func ask(_ arguments: String...) throws -> Golive.Outcome {
    try desk.run(["query"] + arguments + ["--as-of", "2026-11-23"])
  }

  @Test func aTableForPeople() throws {
    let outcome = try ask("SELECT id, title, severity, days(:as_of, due) AS days FROM raid")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      outcome.output == """
        id  title   severity  days
        --  ------  --------  ----
        I1  =Smoke  -            7

        1 row

        """)
  }

  @Test func csvIsGuardedAndJSONTellsNull() throws {
    let query = "SELECT id, title, severity, 1.5 AS share, 2 AS count FROM raid"
    #expect(try ask(query, "--format", "csv").output == "\u{FEFF}id,title,severity,share,count\r\nI1,'=Smoke,,1.5,2\r\n")
    #expect(
      try ask(query, "--format", "json").output == """
        [
          {"id": "I1", "title": "=Smoke", "severity": null, "share": 1.5, "count": 2}
        ]

        """)
    let twice = try ask("SELECT id, id FROM raid", "--format", "json")
    #expect(twice.status == 64 && twice.errors.contains("rename one with `AS`") && twice.output == "")
    #expect(try ask("SELECT id, id FROM raid", "--format", "csv").status == 0)
  }

  @Test func resultsAreThereToo() throws {
    let outcome = try ask("SELECT state, shown_as FROM requirements WHERE id = 'kit.signed'", "--format", "csv")
    #expect(outcome.output == "\u{FEFF}state,shown_as\r\nno-evidence,not-signed\r\n")
    #expect(try ask("SELECT count(*) AS n FROM documents", "--format", "csv").output.hasPrefix("\u{FEFF}n\r\n"))
  }

  @Test func aFileAndStandardInput() throws {
    let file = desk.root.appending(path: "..").appending(path: "\(desk.root.lastPathComponent).sql")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("\u{FEFF}SELECT id\nFROM raid\n".utf8).write(to: file)
    #expect(try ask("--file", file.path, "--format", "csv").output == "\u{FEFF}id\r\nI1\r\n")
    let piped = try Golive.run(
      ["-c", "echo 'SELECT idd FROM raid' | \"$1\" query - --workspace \"$2\"", "sh", Golive.path, desk.root.path],
      executable: "/bin/sh")
    #expect(
      piped.status == 1 && piped.errors.hasPrefix("standard input:1:8: error GL451: there is no column `idd`"), "\(piped.errors)")
    try Data([0x53, 0xFF]).write(to: file)
    let broken = try ask("--file", file.path)
    #expect(broken.status == 1 && broken.errors.contains(":1:2: error GL001"), "\(broken.errors)")
    let missing = try ask("--file", "no-such.sql")
    #expect(missing.status == 74 && missing.errors.contains("no-such.sql"))
  }

  @Test(arguments: [
    ("SELECT titel FROM raid", "query:1:8: error GL451: there is no column `titel`\n  help: did you mean `title`?"),
    ("SELECT 1 FROM raids", "query:1:15: error GL451: there is no table `raids`\n  help: did you mean `raid`?"),
    ("SELECT 1 FROM nowhere", "help: `golive query --tables --workspace "),
    ("DELETE FROM raid", "error GL452"), ("PRAGMA query_only = 0", "error GL452"), ("ATTACH 'x' AS y", "error GL452"),
    ("SELECT 1; SELECT 2", "error GL454"), ("SELECT :nothing", "error GL455"), ("SELECT date('now')", "error GL453"),
    ("/* nothing */", "error GL450"),
    ("WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r", "error GL456"),
  ])
  func whatIsWrongIsToldAtItsPlace(_ query: String, _ words: String) throws {
    let outcome = try ask(query)
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func tablesAndColumns() throws {
    let tables = try ask("--tables")
    #expect(tables.output.contains("\nraid ") && tables.output.contains("\nraid__covers ") && tables.output.contains("rows\n"))
    #expect(tables.output.hasSuffix("`golive query --schema TABLE --workspace \(desk.root.path)` tells the columns of one.\n"))
    let schema = try ask("--schema", "raid", "--format", "csv")
    #expect(schema.output.contains("\r\nraid,severity,integer,a whole number,Severity\r\n"), "\(schema.output)")
    #expect(try ask("--schema", "--format", "csv").output.contains("\r\nraid__covers,value,text,words,One of `covers`\r\n"))
    let near = try ask("--schema", "raids")
    #expect(near.status == 64 && near.errors.contains("did you mean `raid`?"))
  }

  @Test(arguments: [
    ([], "there is no query"), (["--tables", "--schema"], "not both"), (["--tables", "SELECT 1"], "stands alone"),
    (["--file", "x", "SELECT 1"], "stands alone"), (["--tables", "--file", "x"], "stands alone"),
  ])
  func wrongUseIs64(_ arguments: [String], _ words: String) throws {
    let outcome = try desk.run(["query"] + arguments)
    #expect(outcome.status == 64 && outcome.errors.contains(words) && outcome.output == "", "\(outcome.errors)")
  }

  @Test func whatCannotBeReadIsNotAsked() throws {
    try desk.edit("raid.md") { $0.replacing("| bob |", with: "| bert |") }
    let outcome = try ask("SELECT 1")
    #expect(outcome.status == 1 && outcome.errors.contains("raid.md:5") && outcome.output == "")
  }

  @Test func whatIsInternalIsNotInAnAnswerForVendors() throws {
    let desk = try KitchenDesk(["checklist/00-programme.md": Kitchen.coreWithAudience, "raid.md": Kitchen.raidWithAudience])
    for (audience, holds) in [([], true), (["--audience", "vendor"], false)] {
      let outcome = try desk.run(["query", "SELECT * FROM raid", "--as-of", "2026-11-23"] + audience)
      #expect(outcome.status == 0 && outcome.output.contains("landlord") == holds, "\(outcome.output)")
    }
  }
}
