import Diagnostics
import Foundation
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

/// Each pipeline's own way of saying the same.
@Suite struct PipelineFormatTests {
  private static func text(_ format: PipelineFormat, _ diagnostics: Diagnostic..., workspace: String = "content") -> String {
    String(decoding: Portal.report(RemarkTests.answer([], diagnostics, workspace: workspace), as: format), as: UTF8.self)
  }

  private static func value(_ format: PipelineFormat, _ answer: PipelineAnswer) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(Portal.report(answer, as: format)))
  }

  private static let nasty = Diagnostic(
    .unreadable, "100% of\r\n::error::this, [and] ##vso[task.x]\u{1B}", at: Place("a,b:c;d].md", line: 3, column: 2), help: "look")

  @Test func whatGitHubWouldActOnIsInOtherWords() {
    #expect(
      Self.text(.github, Self.nasty) == """
        ::error file=content/a%2Cb%3Ac;d].md,line=3,col=2,title=GL900::100%25 of%0D%0A::error::this, [and] ##vso[task.x]\u{FFFD}%0A\
        help: look

        """)
  }

  @Test func whatAzureWouldActOnIsInOtherWords() {
    #expect(
      Self.text(.azure, Self.nasty) == """
        ##vso[task.logissue type=error;sourcepath=content/a,b:c%3Bd%5D.md;linenumber=3;columnnumber=2;code=GL900;]\
        100%AZP25 of%0D%0A::error::this, [and] ##vso[task.x]\u{FFFD}%0Ahelp: look

        """)
  }

  @Test func eachRemarkIsALine() {
    let note = Diagnostic(.unreadable, "a\nb", at: Place("x.md"), severity: .note)
    for format in [PipelineFormat.github, .azure] {
      #expect(Self.text(format, Self.nasty, note).split(whereSeparator: \.isNewline).count == 2, "\(format)")
    }
    #expect(Self.text(.github, note) == "::notice file=content/x.md,title=GL900::a%0Ab\n")
    #expect(Self.text(.azure, note) == "##vso[task.logissue type=warning;sourcepath=content/x.md;code=GL900;]a%0Ab\n")
  }

  @Test(arguments: [
    (".", "raid.md", "raid.md"), ("./", "raid.md", "raid.md"), ("content", "a/b.md", "content/a/b.md"),
    ("./content//", "b.md", "content/b.md"), ("../x", "b.md", "../x/b.md"), ("/w/c", "b.md", "/w/c/b.md"),
    ("content", "/t/x.html", "/t/x.html"), ("content/", "", "content"), (".", "", "."), ("/", "b.md", "/b.md"), ("/", "", "/"),
  ])
  func pathsLeadFromWhereThePipelineRuns(_ workspace: String, _ path: String, _ expected: String) {
    #expect(RepositoryPath(workspace: workspace).of(path) == expected)
  }

  @Test func gitLabGetsALineAndASeverity() throws {
    let answer = RemarkTests.answer([], [Diagnostic(.unreadable, "no", at: Place("raid.md"), severity: .warning)])
    let all = try #require(Self.value(.gitlab, answer) as? [[String: Any]])
    #expect(all.count == 1 && all[0]["check_name"] as? String == "GL900" && all[0]["severity"] as? String == "major")
    let location = try #require(all[0]["location"] as? [String: Any])
    #expect(location["path"] as? String == "content/raid.md" && (location["lines"] as? [String: Int]) == ["begin": 1])
    #expect((all[0]["fingerprint"] as? String)?.utf8.count == 64)
  }

  @Test func sarifNamesEveryRuleAndCountsScalars() throws {
    let place = Place("evidence/Übung 1.md", line: 3, column: 2, length: 4)
    let answer = RemarkTests.answer([], [Diagnostic(.tooDeep, "no", at: place)], workspace: ".")
    let log = try #require(Self.value(.sarif, answer) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(rules == Code.all.map(\.id) && run["columnKind"] as? String == "unicodeCodePoints")
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(rules[try #require(result["ruleIndex"] as? Int)] == "GL907" && result["ruleId"] as? String == "GL907")
    let location = try #require((result["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"])
    let artifact = try #require(location["artifactLocation"] as? [String: String])
    #expect(artifact == ["uri": "evidence/%C3%9Cbung%201.md", "uriBaseId": "%SRCROOT%"])
    #expect(location["region"] as? [String: Int] == ["startLine": 3, "startColumn": 2, "endColumn": 6])
    #expect((run["originalUriBaseIds"] as? [String: Any])?["%SRCROOT%"] != nil)
  }

  @Test func sarifKeepsWhatIsCoveredAsSuppressed() throws {
    let requirement = Fixture.requirement("kit.served", "Every dish can be served.")
    let answer = Fixture.mitigation("R-1", "Burnt", owner: "kenji", due: Fixture.day("2026-11-30"))
    let findings = [
      Fixture.finding("kit.served", "D1", "is burnt", .covered, answer: answer), Fixture.finding("kit.served", "D2", "is raw"),
    ]
    let log = try #require(
      Self.value(.sarif, RemarkTests.answer([Fixture.result(requirement, .notMet, findings: findings)])) as? [String: Any])
    let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
    let suppressions = results.map { ($0["suppressions"] as? [[String: String]]) ?? [["none": ""]] }
    #expect(
      suppressions == [
        [["kind": "external", "status": "accepted", "justification": "covered by R-1, Burnt, due 2026-11-30"]], [],
      ])
  }

  /// Nothing is passed but what is met.
  @Test(arguments: State.allCases) func junitPassesOnlyWhatIsMet(_ state: State) {
    let requirement = Fixture.requirement("kit.served", "Soup & <bread>.")
    let text = String(
      decoding: Portal.report(RemarkTests.answer([Fixture.result(requirement, state, found: "So \"it\" is.")]), as: .junit),
      as: UTF8.self)
    let suite = text.split(separator: "\n").first { $0.contains("name=\"Kitchen\"") } ?? ""
    let isFailed = [.notMet, .noEvidence].contains(state)
    let counts = "tests=\"1\" failures=\"\(isFailed ? 1 : 0)\" errors=\"0\" skipped=\"\(isFailed || state == .met ? 0 : 1)\""
    #expect(suite.contains(counts), "\(suite)")
    #expect(text.contains("name=\"kit.served: Soup &amp; &lt;bread&gt;.\""))
    #expect(text.contains("<skipped") == (!isFailed && state != .met) && text.contains("<failure") == isFailed)
    #expect(state == .met || text.contains("So &quot;it&quot; is."))
  }

  @Test func junitSkipsWhatComesLaterWhateverItsState() {
    let requirement = Fixture.requirement("kit.served", "Soup.")
    let answer = RemarkTests.answer([Fixture.result(requirement, .met, isLater: true)])
    #expect(
      String(decoding: Portal.report(answer, as: .junit), as: UTF8.self).contains(
        "<skipped message=\"asked for at a later stage\"/>"))
  }

  @Test func junitHasFormErrorsInASuiteOfTheirOwn() {
    let text = Self.text(.junit, Self.nasty)
    #expect(text.contains("<testsuite name=\"Form\" tests=\"1\" failures=\"0\" errors=\"1\"") && !text.contains("Kitchen"))
    #expect(
      text.contains(
        "<error message=\"100% of&#13;&#10;::error::this, [and] ##vso[task.x]\u{FFFD}\" type=\"GL900\">help: look</error>"))
    #expect(Self.text(.junit).contains("name=\"every file can be read as declared\" time=\"0\"/>"))
  }
}
