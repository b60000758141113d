import Diagnostics
import Documents
import Testing

/// Files of results, read from their bytes alone.
@Suite struct ResultsReaderTests {
  static func read(_ name: String, _ bytes: [UInt8], parts: Int = 1 << 20, format: ResultFormat? = nil) -> Parsed<Results?> {
    var reader = ResultsReader(path: "/tmp/\(name)", format: format)
    for start in stride(from: 0, to: bytes.count, by: parts) { reader.read(Array(bytes[start..<min(start + parts, bytes.count)])) }
    return reader.finish()
  }

  static func read(_ name: String, _ text: String, parts: Int = 1 << 20) -> Parsed<Results?> {
    read(name, Array(text.utf8), parts: parts)
  }

  private func column(_ name: String, _ results: Results) -> [String] {
    let index = results.fields.firstIndex { $0.names.contains(name) }
    return results.rows.map { row in index.map { row.cells[$0].text } ?? "no column" }
  }

  @Test func everyKindIsToldByItsContent() {
    let files: [(String, ResultFormat)] = [
      ("<testsuites><testsuite><testcase name='a'/></testsuite></testsuites>", .junit),
      ("<?xml version='1.0'?><!-- <x> --><testResults><sample lb='a' t='1' ts='1795000000000' s='true'/></testResults>", .jtl),
      ("timeStamp,elapsed,label,success\n1795000000000,1,a,true\n", .jtl),
      ("{\"metrics\":{\"a\":{\"avg\":1}}}", .k6), ("Summary,Issue key\na,A-1\n", .jira),
      ("ID,Work Item Type,Title\n1,Bug,a\n", .azure), ("a;b\n1;2\n", .csv), ("\u{FEFF}sep=;\r\na;b\r\n1;2\r\n", .csv),
      ("a\tb\n1\t2\n", .csv), ("| Done? | Task |\n|---|---|\n| x | a |\n", .markdown),
    ]
    for (text, format) in files {
      for parts in [1, 7, 1 << 20] {
        let parsed = Self.read("file", text, parts: parts)
        #expect(parsed.value?.format == format, "\(text): \(parsed.diagnostics)")
        #expect(parsed.value?.rows.count == 1)
      }
    }
  }

  /// Only a line of its own says how the records are separated.
  @Test func placesCountTheLineOfTheSeparator() {
    func lines(_ text: String) -> [Int]? { Self.read("file", text).value?.rows.map(\.place.line) }
    #expect(lines("sep=;\na;b\n1;2\n") == [3])
    #expect(lines("sep=;a,b\n1,2\n") == [2])
  }

  /// A program may write everything on one line.
  @Test func rowsOfOneLineAreToldByTheirColumns() {
    func places(_ text: String) -> [String]? { Self.read("file", text).value?.rows.map(\.place.citation) }
    #expect(
      places("<testsuite><testcase name='a'/><testcase name='b'/>\n<testcase name='c'/></testsuite>")
        == ["/tmp/file:1:12", "/tmp/file:1:32", "/tmp/file:2"])
  }

  @Test func whatIsNoEvidenceIsAnError() {
    let files = [
      "", " \n\n", "<testsuites/>", "<testsuite tests='0'></testsuite>", "<testResults/>", "timeStamp,elapsed,label,success\n",
      "{\"metrics\":{}}", "id,status\n", "id,status\n,\n", "| a |\n|---|\n", "Issue key\n",
    ]
    for text in files {
      let parsed = Self.read("file", text)
      #expect(parsed.value == nil, "\(text)")
      #expect(parsed.diagnostics.map(\.code) == [.resultsEmpty], "\(text): \(parsed.diagnostics)")
      #expect(parsed.diagnostics.allSatisfy { $0.severity == .error && $0.help != nil && $0.place.line == 1 })
    }
  }

  @Test func theWorstInACaseCounts() throws {
    let text = """
      <testsuites>
        <testsuite name="outer" timestamp="2026-11-20T10:00:00">
          <testsuite name="inner" tests="7" failures="2" errors="2" skipped="2">
            <testcase classname="c" name="good" time="1.25"/>
            <testcase classname="c" name="bad"><failure message="wrong">more</failure></testcase>
            <testcase classname="c" name="broken"><error>
              no database
            </error></testcase>
            <testcase classname="c" name="both"><skipped/><error message="e"/><failure message="f"/></testcase>
            <testcase classname="c" name="left"><skipped message="later"/></testcase>
            <testcase classname="c" name="notrun" status="notrun"/>
            <testcase classname="c" name="flaky"><flakyFailure message="once"/></testcase>
          </testsuite>
        </testsuite>
      </testsuites>
      """
    let parsed = Self.read("a.xml", text)
    let results = try #require(parsed.value)
    #expect(column("status", results) == ["passed", "failed", "error", "failed", "skipped", "skipped", "passed"])
    #expect(column("message", results) == ["", "wrong", "no database", "f", "later", "", ""])
    #expect(column("time", results)[0] == "1250.0")
    // What was skipped was not run on any day.
    let day = "2026-11-20T10:00:00"
    #expect(column("date", results) == [day, day, day, day, "", "", day])
    #expect(column("id", results)[1] == "c.bad")
    #expect(results.rows.map(\.place.line) == [4, 5, 6, 9, 10, 11, 12])
    #expect(parsed.diagnostics.map(\.code) == [.resultsAccount])
  }

  /// Less than is announced may hide a failure; more is what counts.
  @Test func countsThatDisagree() {
    let short = Self.read("a.xml", "<testsuite tests='3' failures='1'><testcase name='a'/></testsuite>")
    #expect(short.diagnostics.map(\.severity) == [.error, .error])
    #expect(short.diagnostics.allSatisfy { $0.code == .resultCounts })
    let long = Self.read("a.xml", "<testsuite tests='1' skipped='1'><testcase name='a'/><testcase name='b'/></testsuite>")
    #expect(long.diagnostics.map(\.severity) == [.warning, .warning])
  }

  /// In the old shape `true` means that the threshold was crossed.
  @Test func bothShapesOfK6() throws {
    for (old, new, status) in [("true", "false", "failed"), ("false", "true", "passed")] {
      let first = Self.read("a.json", "{\"metrics\":{\"m\":{\"avg\":12.5,\"p(95)\":20,\"thresholds\":{\"p(95)<15\":\(old)}}}}")
      let second = Self.read(
        "a.json",
        """
        {"metrics":{"m":{"type":"trend","contains":"time","values":{"avg":12.5,"p(95)":20},"thresholds":{"p(95)<15":{"ok":\(new)}}}}}
        """)
      for parsed in [first, second] {
        let results = try #require(parsed.value)
        #expect(column("status", results) == [status])
        #expect(column("p95", results) == ["20"] && column("average", results) == ["12.5"])
      }
    }
    #expect(Self.read("a.json", "{\"metrics\":{\"m\":{\"avg\":1}}}").value.map { column("status", $0) } == [""])
  }

  @Test func columnsOfOneNameAreJoined() throws {
    let parsed = Self.read("a.csv", "Issue key,Labels,Labels,Labels\nA-1,x,,z\n")
    let results = try #require(parsed.value)
    #expect(column("Labels", results) == ["x; z"])
    #expect(parsed.diagnostics.map(\.code) == [.resultsAccount])
  }

  /// Against percentiles by hand: of 1, 2, … 200 the 95th is 190, the 99th 198.
  @Test(arguments: [1, 64, 1 << 20]) func percentilesAreExact(parts: Int) throws {
    var lines = ["timeStamp,elapsed,label,responseMessage,success,allThreads"]
    var elements = ["<testResults>"]
    for number in (1...200).reversed() {
      let success = number % 50 != 0
      lines.append("\(1_795_000_000_000 + number * 10),\(number),\"Order, \"\"new\"\"\",\"two\nlines\",\(success),7")
      elements.append(
        "<httpSample lb='Order, \"new\"' t='\(number)' ts='\(1_795_000_000_000 + number * 10)' s='\(success)' na='7'>"
          + "<sample lb='part' t='1' ts='1' s='false'/></httpSample>")
    }
    let texts = [
      lines.joined(separator: "\r\n"), lines.joined(separator: "\n") + "\n", elements.joined(separator: "\n") + "</testResults>",
    ]
    for text in texts {
      let parsed = Self.read("run.jtl", text, parts: parts)
      let results = try #require(parsed.value, "\(parsed.diagnostics)")
      let found = [
        "id", "label", "samples", "errors", "error rate", "p50", "p90", "p95", "p99", "max", "average", "users", "lasted",
      ]
      .map { column($0, results) }
      #expect(
        found == [
          ["run.Order, \"new\""], ["Order, \"new\""], ["200"], ["4"], ["0.02"], ["100"], ["180"], ["190"], ["198"], ["200"],
          ["100.5"], ["7"], ["2190"],
        ])
    }
  }

  @Test func aFewSamplesHaveTheSlowestAsTheirPercentile() throws {
    let results = try #require(
      Self.read("a", "timeStamp,elapsed,label,success\n1795000000000,9,a,true\n1795000000000,3,a,true").value)
    #expect(["p50", "p90", "p99"].map { column($0, results)[0] } == ["3", "9", "9"])
  }

  /// No word is replaced by one that says that it went well.
  @Test func noWordIsMadeBetter() {
    for word in ["skipped", "error", "not executed", "to do", "☐", "[ ]", "no", "inconclusive", "none"] {
      let others = Results.wordsInstead(of: word)
      #expect(!others.isEmpty && Set(others).isDisjoint(with: ["passed", "ok", "yes", "done", "closed", "met"]), "\(word)")
    }
    for word in ["✓", "x", "[x]"] { #expect(!Results.wordsInstead(of: word).contains("passed")) }
  }

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static let deep: String = repeated("<testsuite>", 70)
  private static let longTag: String = "<testsuite><testcase name='\(repeated("a", 3 << 20))'/>"
  private static let longRecord: String = "timeStamp,elapsed,label,success\n\(repeated("a", 3 << 20))"

  private static let texts: [(Code, String)] = [
    (.resultsUnknown, "<html></html>"), (.resultsUnknown, "{\"a\": 1}"), (.resultsEmpty, ""),
    (.xmlSyntax, "<testsuite><testcase name='a'/>"), (.xmlSyntax, "<testsuite><testcase name='a\0'/></testsuite>"),
    (.xmlSyntax, "<testsuite>&nbsp;</testsuite>"),
    (.xmlRefused, "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]><testsuite><testcase name='&d;'/></testsuite>"),
    (.xmlRefused, deep),
    (.resultsTooLarge, longTag),
    (.resultValue, "<testsuite><testcase name='a'><testcase name='b'/></testcase></testsuite>"),
    (.resultValue, "<testsuite><failure/><testcase name='a'/></testsuite>"),
    (.resultValue, "<testsuite><testcase name='a' time='-1'/></testsuite>"),
    (.resultValue, "<testsuite><testcase name='a' time='NaN'/></testsuite>"),
    (.resultCounts, "<testsuite errors='1'><testcase name='a'/></testsuite>"),
    (.resultValue, "{\"metrics\":{\"m\":{\"avg\":1e999}}}"), (.resultValue, "{\"metrics\":{\"m\":{\"avg\":-1}}}"),
    (.resultValue, "{\"metrics\":{\"m\":{\"thresholds\":{\"a\":\"yes\"}}}}"),
    (.jsonSyntax, "{\"metrics\":{\"m\":{\"avg\":NaN}}}"),
    (.resultValue, "timeStamp,elapsed,label,success\n1795000000000,-1,a,true\n"),
    (.resultValue, "timeStamp,elapsed,label,success\n1795000000000,1e3,a,true\n"),
    (.resultValue, "timeStamp,elapsed,label,success\n2026/11/20,1,a,true\n"),
    (.resultValue, "timeStamp,elapsed,label,success\n1795000000000,1,a,perhaps\n"),
    (.resultValue, "timeStamp,elapsed,label,success\n1795000000000,1,,true\n"),
    (.resultValue, "timeStamp,elapsed,label,success\n1795000000000,1,a\n"), (.resultValue, "elapsed,label\n1,a\n"),
    (.resultsTooLarge, longRecord), (.csvShortRow, "a,b\n1\n"),
    (.csvUnclosedQuote, "a,b\n\"1,2\n"), (.csvLongRow, "a;b\n1;2;3\n"),
  ]
  private static let notUTF8: [[UInt8]] = [[0xFF, 0xFE, 0x61, 0], [0x61, 0x3B, 0xFC, 0x0A]]
  static let hostile: [(code: Code, bytes: [UInt8])] =
    texts.map { (code: $0.0, bytes: Array($0.1.utf8)) } + notUTF8.map { (code: Code.notUTF8, bytes: $0) }

  @Test(arguments: 0..<hostile.count) func hostileFilesAreToldWithTheirPlace(_ index: Int) {
    let (code, bytes) = Self.hostile[index]
    let parsed = Self.read("file", bytes)
    #expect(parsed.diagnostics.contains { $0.code == code && $0.severity == .error }, "\(code.id): \(parsed.diagnostics)")
    #expect(parsed.diagnostics.count <= 101)
    for problem in parsed.diagnostics {
      #expect(problem.place.line >= 1 && problem.place.path == "/tmp/file" && problem.help?.isEmpty == false)
      #expect(problem.message.first?.isUppercase == false || problem.message.hasPrefix("XML"))
      #expect((problem.message + (problem.help ?? "")).count { $0 == "`" } % 2 == 0)
    }
  }

  /// Whatever is cut off anywhere, nothing traps, and what is left is never more than the whole says.
  @Test func aCutFileIsNeverRead() {
    let text =
      "<testsuites><testsuite tests='2'><testcase name='a'/><testcase name='b'><failure/></testcase></testsuite></testsuites>"
    for length in 0..<text.utf8.count {
      let parsed = Self.read("a.xml", Array(text.utf8.prefix(length)))
      #expect(parsed.value == nil || parsed.diagnostics.containErrors, "\(length)")
    }
  }
}
