import Diagnostics
import Documents
import Testing

@testable import GoLiveCLI

@Suite struct DiagnosticPrinterTests {
  let code = Code("GL204", "", "")
  let plain = DiagnosticPrinter(style: DiagnosticStyle(), prefix: "content/")
  let full = DiagnosticPrinter(style: DiagnosticStyle(isForPeople: true), prefix: "content/", width: 80)

  @Test func writesCompilersLinesInOrderOfPlaceAndCounts() {
    let report = plain.render([
      Diagnostic(code, "`ana` has left", at: Place("b.md", line: 3, column: 9), help: "name someone else"),
      Diagnostic(code, "late", at: Place("a.md", line: 10, column: 1), severity: .warning),
      Diagnostic(code, "early", at: Place("a.md", line: 9, column: 1)),
      Diagnostic(code, "early", at: Place("a.md", line: 9, column: 1)),
      Diagnostic(code, "whole", at: Place("a.md"), severity: .note),
      Diagnostic(code, "line", at: Place("/etc/x", line: 2)),
    ])
    #expect(
      report == """
        /etc/x:2: error GL204: line
        content/a.md: note GL204: whole
        content/a.md:9:1: error GL204: early
        content/a.md:10:1: warning GL204: late
        content/b.md:3:9: error GL204: `ana` has left
          help: name someone else
        3 errors, 1 warning, 1 note

        """)
    #expect(plain.render([]) == "")
  }

  @Test func pointsAtThePlace() {
    let source = SourceFile("a.md", "one\r\nsign\toff: José 東京 ok\r\nthree\rfour\n")
    let report = full.render(
      [
        Diagnostic(code, "tab", at: Place("a.md", line: 2, column: 6, length: 3)),
        Diagnostic(code, "wide", at: Place("a.md", line: 2, column: 16, length: 2)),
        Diagnostic(code, "after", at: Place("a.md", line: 2, column: 19, length: 2), help: "do\nthis"),
        Diagnostic(code, "cr", at: Place("a.md", line: 4, column: 5, length: 9)),
        Diagnostic(code, "beyond", at: Place("a.md", line: 99, column: 5)),
      ], sources: [source])
    #expect(
      report == """
        content/a.md:2:6: error GL204: tab
            2 | sign    off: José 東京 ok
              |         ^~~
        content/a.md:2:16: error GL204: wide
            2 | sign    off: José 東京 ok
              |                   ^~~~
        content/a.md:2:19: error GL204: after
            2 | sign    off: José 東京 ok
              |                        ^~
          help: do
                this
        content/a.md:4:5: error GL204: cr
            4 | four
              |     ^
        content/a.md:99:5: error GL204: beyond
        5 errors

        """)
  }

  @Test func cutsLongLinesAroundThePlace() {
    let line = String(repeating: "a", count: 300) + "X" + String(repeating: "b", count: 300)
    let report = full.render([Diagnostic(code, "m", at: Place("a.md", line: 1, column: 301))], sources: [SourceFile("a.md", line)])
    let lines = report.split(separator: "\n").map(String.init)
    #expect(lines[1] == "    1 | …" + String(repeating: "a", count: 23) + "X" + String(repeating: "b", count: 46))
    #expect(lines[2] == "      | " + String(repeating: " ", count: 24) + "^")
  }

  @Test func nothingFromOutsideDrivesTheTerminal() {
    let evil = "a\u{1B}[2J\u{202E}b\r\n\u{9B}c\u{2028}\u{E0041}\u{FEFF}"
    let report = full.render(
      [Diagnostic(code, evil, at: Place("x\u{1B}.md", line: 1, column: 2), help: evil)], sources: [SourceFile("x\u{1B}.md", evil)])
    let allowed = report.unicodeScalars.allSatisfy { $0 == "\n" || VisibleText.isHarmless($0) }
    #expect(allowed)
    #expect(report.contains("a\\u{1B}[2J\\u{202E}b\\r\\n\\u{9B}c\\u{2028}\\u{E0041}\\u{FEFF}"))
    #expect(report.contains("    1 | a\\u{1B}[2J\\u{202E}b\n      |  ^~~~~~\n"))
    #expect(VisibleText.of("Ärger: 👩‍💻 – “ok”") == "Ärger: 👩‍💻 – “ok”")
  }

  @Test func brokenTextShowsAndKeepsColumns() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0x62])
    let report = full.render([Diagnostic(code, "m", at: Place("a.md", line: 1, column: 3))], sources: [file])
    #expect(report.contains("    1 | a\u{FFFD}b\n      |   ^\n"))
  }

  @Test func coloursOnlyWhenAsked() {
    let finding = Diagnostic(code, "m", at: Place("a.md", line: 1, column: 1), help: "h")
    let report = DiagnosticPrinter(style: DiagnosticStyle(colour: true)).render([finding])
    #expect(
      report == "\u{1B}[1ma.md:1:1:\u{1B}[0m \u{1B}[1;31merror GL204:\u{1B}[0m \u{1B}[1mm\u{1B}[0m\n"
        + "  \u{1B}[1mhelp:\u{1B}[0m h\n1 error\n")
    let dumb = Terminal(isTerminal: true, hasControls: false, hasColour: false)
    #expect(DiagnosticStyle.text(for: dumb) == DiagnosticStyle(isForPeople: true))
    #expect(DiagnosticStyle.text(for: Terminal(descriptor: 987)) == DiagnosticStyle())
  }

  @Test func aHelpIsAsWideAsTheTerminalAndARowToPasteStaysWhole() {
    let row = "| " + Array(repeating: "cell", count: 20).joined(separator: " | ") + " |"
    let help = "accepted: " + (1...12).map { "`word-\($0)`" }.joined(separator: ", ") + "\n\(row)"
    let finding = Diagnostic(code, "m", at: Place("a.md", line: 1, column: 1), help: help)
    let terminal = DiagnosticPrinter(style: DiagnosticStyle(isForPeople: true), width: 60).render([finding])
    #expect(
      terminal == """
        a.md:1:1: error GL204: m
          help: accepted: `word-1`, `word-2`, `word-3`, `word-4`,
                `word-5`, `word-6`, `word-7`, `word-8`, `word-9`,
                `word-10`, `word-11`, `word-12`
                \(row)
        1 error

        """)
    // A log has a line for each.
    #expect(DiagnosticPrinter(style: DiagnosticStyle(), width: 60).render([finding]).split(separator: "\n").count == 4)
  }

  /// As those before the colon do; what is no place of a source stays.
  @Test func placesInAHelpLeadFromHereToo() {
    let sources = [SourceFile("a/b.md", "x\n"), SourceFile("/a/b.md", "x\n")]
    let help = "it is first used at a/b.md:2; see `a/b.md:3`, (a/b.md:4), a/b.md, /a/b.md:5 and c.md:6\n| a/b.md:7 |"
    let finding = Diagnostic(code, "m", at: Place("a/b.md", line: 1, column: 1), help: help)
    #expect(
      plain.render([finding], sources: sources) == """
        content/a/b.md:1:1: error GL204: m
          help: it is first used at content/a/b.md:2; see `content/a/b.md:3`, (content/a/b.md:4), a/b.md, /a/b.md:5 and c.md:6
                | a/b.md:7 |
        1 error

        """)
  }

  @Test func leadsFromHereToTheSources() {
    #expect(PathPrefix.between("/w/p", "/w/p/content") == "content/")
    #expect(PathPrefix.between("/w/p/content", "/w/p/content") == "")
    #expect(PathPrefix.between("/w/p/site", "/w/p/content") == "../content/")
    #expect(PathPrefix.between("/home/me", "/srv/p/content") == "/srv/p/content/")
    #expect(PathPrefix.between("/", "/srv") == "srv/")
  }
}
