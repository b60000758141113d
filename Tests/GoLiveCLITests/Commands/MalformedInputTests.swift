import Diagnostics
import Foundation
import TestSupport
import Testing

/// Input that cannot be read as declared: its own code at its place, exit 1, and the earlier site untouched.
@Suite struct MalformedInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let code: Code
    var path = "evidence/user-acceptance/zz.md"
    /// With a `«` where the complaint belongs.
    let marked: String
    var testDescription: String { "\(code.id) \(name)" }
  }

  static func table(_ head: String, _ row: String) -> String {
    "## Regulations\n\n\(head)\n|---|---|---|\n\(row)\n"
  }

  static func check(_ sql: String) -> String {
    """
    ---
    area: zz
    prefix: zz
    title: Last
    requirements:
      - id: zz.check
        level: recommended
        ask: It runs.
        breach: \(sql)
    ---
    """
  }

  static let cases: [Case] = [
    Case(name: "alias", code: .yamlAlias, marked: "---\ntitle: «*name\n---\n"),
    Case(name: "anchor", code: .yamlAnchor, marked: "---\ntitle: «&name Title\n---\n"),
    Case(name: "tag", code: .yamlTag, marked: "---\ntitle: «!!str Title\n---\n"),
    Case(name: "merge key", code: .yamlMergeKey, marked: "---\n«<<: Title\n---\n"),
    Case(name: "key that is a list", code: .keyIsNotText, marked: "---\n? «[a]\n: b\n---\n"),
    Case(name: "duplicate key", code: .duplicateKey, marked: "---\ntitle: A\n«title: B\n---\n"),
    Case(name: "front matter that is a list", code: .frontMatterIsNotKeys, marked: "---\n«- a\n- b\n---\n"),
    Case(name: "unclosed front matter", code: .frontMatterUnclosed, marked: "«---\ntitle: A\n"),
    Case(name: "broken YAML", code: .frontMatterSyntax, marked: "---\ntitle: [a, b\n«---\n"),
    Case(name: "unknown key", code: .unknownKey, marked: "---\n«titel: A\n---\n"),
    Case(
      name: "misspelt heading", code: .headingNearMiss,
      marked: "«## Regulatons X\n".replacing(" X", with: "") + "\n| a |\n|---|\n| b |\n"),
    Case(name: "misspelt column", code: .unknownColumn, marked: table("| name | kind | «reslt |", "| VAT | country | met |")),
    Case(name: "missing column", code: .columnMissing, marked: table("| «name | kind | note |", "| VAT | country | met |")),
    Case(name: "unknown word", code: .unknownWord, marked: table("| name | kind | result |", "| VAT | country | «mett |")),
    Case(name: "ragged row", code: .shortTableRow, marked: table("| name | kind | result |", "| «VAT | country |")),
    Case(name: "bad date", code: .badValue, marked: "---\nassessed: «23.11.2026\n---\n"),
    Case(name: "unknown person", code: .unknownPerson, marked: "---\nauthor: «nobody-here\n---\n"),
    Case(name: "raw HTML", code: .rawHTML, marked: "«<div>rollback NOT tested</div>\n"),
    Case(name: "script link", code: .linkScheme, marked: "[press](«javascript:alert(1))\n"),
    Case(name: "link out of the workspace", code: .linkEscapes, marked: "[secret](«../../../etc/passwd)\n"),
    Case(name: "link that leads nowhere", code: .linkLeadsNowhere, marked: "[the list](«no-such-file.md)\n"),
    Case(name: "NUL", code: .nulCharacter, marked: "Text «\u{0}here\n"),
    Case(name: "bidirectional override", code: .directionOverride, marked: "Text «\u{202E}here\n"),
    Case(name: "byte order mark", code: .byteOrderMark, marked: "«\u{FEFF}Text\n"),
    Case(name: "endless quotes", code: .nestedTooDeep, marked: "«" + String(repeating: ">", count: 33) + " deep\n"),
    Case(
      name: "duplicate id", code: .idTwice, path: "raid/more.md",
      marked: "## Issues\n\n| id | area | status |\n|---|---|---|\n| X-1 | cutover | open |\n| «X-1 | cutover | open |\n"),
    Case(
      name: "unclosed quote in CSV", code: .csvUnclosedQuote, path: "evidence/cutover/zz.csv",
      marked: "id,name\nA,«\"never closed\n"),
    Case(name: "ragged row in CSV", code: .csvShortRow, path: "evidence/cutover/zz.csv", marked: "id,name\n«A\n"),
    Case(
      name: "broken query", code: .queryBroken, path: "checklist/99-zz.md",
      marked: check("SELECT 'a' AS subject, 'b' AS found, 'c' FRM «tasks")),
    Case(name: "query that attaches", code: .queryRefused, path: "checklist/99-zz.md", marked: check("«ATTACH 'x.db' AS x")),
    Case(
      name: "query that reads the clock", code: .queryFunction, path: "checklist/99-zz.md",
      marked: check("SELECT «date('now') AS subject, 'x' AS found, at FROM tasks")),
    Case(
      name: "endless query", code: .queryEndless, path: "checklist/99-zz.md",
      marked: check(
        "«WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS subject, 'x' AS found, 'y' AS at FROM n"
      )),
    Case(
      name: "unknown column in a query", code: .queryName, path: "checklist/99-zz.md",
      marked: check("SELECT «idd AS subject, name AS found, at FROM tasks")),
    Case(
      name: "unknown key in the checklist", code: .checklistKey, path: "checklist/99-zz.md",
      marked: check("SELECT id AS subject, name AS found, at FROM tasks").replacing("    ask:", with: "    «aks: x\n    ask:")),
  ]

  @Test(arguments: cases)
  func isRefused(_ test: Case) throws {
    let desk = try Desk.built()
    let before = desk.snapshot()
    #expect(before.count > 30)
    let marked = Marked(test.marked)
    try desk.write(test.path, marked.text)
    let outcome = try Golive.run(desk.build)
    let mark = try #require(marked.marks.first)
    let wanted = "content/\(test.path):\(mark.line):\(mark.column): error \(test.code.id): "
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(wanted), "wanted \(wanted)\n\(outcome.errors)")
    #expect(outcome.errors.contains("help: "))
    #expect(outcome.output.isEmpty)
    #expect(desk.snapshot() == before)
  }

  @Test func invalidUTF8IsRefusedAtItsByte() throws {
    let desk = try Desk()
    try desk.write("evidence/cutover/zz.md", Data([0x61, 0x0A, 0x62, 0xC3, 0x28]))
    let outcome = try Golive.run(["check"] + desk.common)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/evidence/cutover/zz.md:2:2: error \(Code.notUTF8.id): "), "\(outcome.errors)")
  }

  @Test func aSymbolicLinkIsNeverFollowed() throws {
    let desk = try Desk()
    try FileManager.default.createSymbolicLink(
      atPath: desk.content.appending(path: "evidence/cutover/link.md").path, withDestinationPath: "/etc/hostname")
    let outcome = try Golive.run(["check"] + desk.common)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("evidence/cutover/link.md: error \(Code.notRegular.id): "), "\(outcome.errors)")
  }

  @Test func everythingIsToldAtOnce() throws {
    let desk = try Desk()
    try desk.write("evidence/cutover/zz.md", "---\ntitel: A\nassessed: soon\nauthor: nobody-here\n---\n\n<b>x</b>\n")
    let outcome = try Golive.run(["check"] + desk.common)
    for code in [Code.unknownKey, .badValue, .unknownPerson, .rawHTML] { #expect(outcome.errors.contains(" error \(code.id): ")) }
    #expect(outcome.errors.contains("5 errors"))
  }
}
