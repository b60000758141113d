import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct GraphTests {
  /// `A 2h after B C`, one row a line; `-` for no duration, `@2026-12-05T08:00` for a start.
  static func nodes(_ text: String) -> [Graph.Node] {
    text.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      let hours = words[1] == "-" ? nil : Double(words[1].dropLast())
      return Graph.Node(
        id: words[0], after: words.dropFirst(2).filter { $0 != "after" && !$0.hasPrefix("@") }, hours: hours,
        start: words.first { $0.hasPrefix("@") }.flatMap { Moment(iso: $0.dropFirst()) })
    }
  }

  static func words(_ text: String, elsewhere: Set<Exact> = []) -> [String] {
    func word(_ hours: Double?) -> String { hours.map { FigureResult.Cell.number($0).text } ?? "-" }
    return zip(nodes(text), Graph(nodes(text), elsewhere: elsewhere).times()).map { node, times in
      let critical = times.isCritical.map { $0 ? " critical" : "" } ?? ""
      return
        "\(node.id) \(word(times.earliest))..\(word(times.finish)) latest \(word(times.latest)) slack \(word(times.slack))\(critical)"
        + (times.problem.map { " (\($0))" } ?? "")
    }
  }

  @Test func `in a diamond the longer way is critical and the shorter has slack`() {
    #expect(
      GraphTests.words("A 2h\nB 3h after A\nC 1h after A\nD 1.5h after B C") == [
        "A 0..2 latest 0 slack 0 critical", "B 2..5 latest 2 slack 0 critical", "C 2..3 latest 4 slack 2",
        "D 5..6.5 latest 5 slack 0 critical",
      ])
  }

  @Test func `order of rows does not matter`() {
    #expect(
      GraphTests.words("D 1h after C\nC 1h after A\nA 2h") == [
        "D 3..4 latest 3 slack 0 critical", "C 2..3 latest 2 slack 0 critical", "A 0..2 latest 0 slack 0 critical",
      ])
  }

  @Test func `a start is waited for, and hours count from the first`() {
    #expect(
      GraphTests.words("A 1h @2026-12-05T08:00\nB 1h after A @2026-12-05T12:00\nC 0.1h") == [
        "A 0..1 latest 3 slack 3", "B 4..5 latest 4 slack 0 critical", "C 0..0.1 latest 4.9 slack 4.9",
      ])
  }

  @Test func `ten times six minutes are an hour`() {
    let chain = (1...10).map { "N\($0) 0.1h" + ($0 > 1 ? " after N\($0 - 1)" : "") }.joined(separator: "\n")
    let times = Graph(GraphTests.nodes("\(chain)\nZ 1h")).times()
    #expect(times[9].finish == 1)
    #expect(times.allSatisfy { $0.isCritical == true })
  }

  @Test func `without a duration only the start is known, and others go on`() {
    #expect(
      GraphTests.words("A 2h\nB - after A\nC 1h after B") == [
        "A 0..2 latest 0 slack 0 critical", "B 2..- latest - slack - (no duration)", "C 2..3 latest 2 slack 0 critical",
      ])
  }

  @Test func `unknown rows are named, rows left out on purpose are not`() {
    #expect(
      GraphTests.words("A 2h after X Y\nB 1h after Z", elsewhere: [Exact("Z")]) == [
        "A 0..2 latest 0 slack 0 critical (unknown: X, Y)", "B 0..1 latest 1 slack 1",
      ])
  }

  @Test func `in and behind a cycle nothing is known`() {
    let none = "-..- latest - slack -"
    #expect(
      GraphTests.words("S 1h\nB 1h after A\nC 1h after B\nA 1h after C S\nD 1h after C\nE - after D\nF 2h after S\nG 1h after G")
        == [
          "S 0..1 latest 0 slack 0 critical", "B \(none) (cycle: B, C, A)", "C \(none) (cycle: B, C, A)",
          "A \(none) (cycle: B, C, A)",
          "D \(none) (behind a cycle: B, C, A)", "E \(none) (no duration; behind a cycle: B, C, A)",
          "F 1..3 latest 1 slack 0 critical",
          "G \(none) (cycle: G)",
        ])
  }

  @Test(.timeLimit(.minutes(1))) func `a chain of 50,000 rows is ordinary, also as one circle`() {
    func chain(closed: Bool) -> [Graph.Node] {
      (0..<50_000).map { Graph.Node(id: "N\($0)", after: $0 > 0 ? ["N\($0 - 1)"] : closed ? ["N49999"] : [], hours: 1, start: nil) }
    }
    #expect(Graph(chain(closed: false)).times().last?.finish == 50_000)
    let problem = Graph(chain(closed: true)).times().last?.problem
    #expect(problem == "cycle: N0, N1, N2, N3, N4, N5, N6, N7, N8, N9, N10, N11 and 49988 more")
  }
}
