import Foundation
import TestSupport
import Testing

@testable import GoLiveCLI

/// Whoever makes several mistakes in one command is told of all of them.
@Suite struct MistakesTests {
  @Test(arguments: [
    (["new", "gate", "../x", "--name", " ", "--day", "soon"], ["`--day` is `soon`", "`--name` is blank", "`../x` cannot be"]),
    (["new", "evidence", "kitchen", "x.md", "--title", ""], ["`x.md` cannot be", "`--title` is blank"]),
    (["new", "evidence", "kitchn", "x", "--as", "anne"], ["`anne` is not in people.md", "`kitchn` is not an area"]),
    (["new", "decision", "Open", "--as", "ann", "--day", "soon"], ["`--day` is `soon`", "`Open` cannot be"]),
    (
      ["new", "decision", "open", "--as", "boob", "--gate", "G9", "--supersedes", "0009-gone"],
      ["`boob` is not in people.md; did you mean `bob`?", "`G9` in `gate`", "`0009-gone` in `supersedes`"]
    ),
    (["new", "area", "Bar", "--title", " "], ["`slug` is `Bar`", "`--title` is blank"]),
    (
      ["import", "x.csv", "--as", "t", "--set", "kind", "--word", "pased", "--output", "a b"],
      ["`--set` is", "`--word` is", "`a b` cannot"]
    ),
    (["import", "x.csv", "--as", "plates", "--author", "bop"], ["`--author` is `bop`", "there is no table `plates`"]),
    (
      ["import", "x.csv", "--as", "dishes", "--set", "naem=x", "--set", "state=raw", "--set", "state=good", "--area", "programme"],
      ["the table `dishes` belongs to the area `kitchen`", "`--set` names `naem`", "`--set` is given twice for `state`"]
    ),
    (
      ["sign", "kit.signed", "--as", "ann", "--result", "rejected", "--condition", "I1", "--reference", " "],
      ["a refusal needs `--words`", "`--reference` is blank", "`--condition` goes with"]
    ),
  ])
  func areToldTogether(_ command: [String], _ mistakes: [String]) throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run(command)
    #expect(outcome.status == 64 && outcome.output == "")
    let lines = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("  - ") || $0.hasPrefix("Error: ") }
    try #require(lines.count == mistakes.count + 1, "\(outcome.errors)")
    #expect(lines[0].hasSuffix(" written, for \(mistakes.count) reasons:"))
    for (line, mistake) in zip(lines.dropFirst(), mistakes) { #expect(line.hasPrefix("  - " + mistake), "\(line)") }
  }

  @Test func ofANewWorkspaceToo() throws {
    let outcome = try Golive.run(["init", "", "--name", " ", "--go-live", "soon", "--time-zone", "east", "--side", "business"])
    #expect(
      outcome.status == 64 && outcome.errors.hasPrefix("Error: nothing was written, for 5 reasons:\n  - `--name`: the programme"))
  }

  @Test func oneIsToldAsItIs() {
    var mistakes = Mistakes()
    #expect(throws: Never.self) { try mistakes.tell("no row was written") }
    mistakes.add("`a\u{1B}[2J\nb` is wrong")
    mistakes.add("`a\u{1B}[2J\nb` is wrong")
    #expect(String(describing: mistakes.error()) == "`a\\u{1B}[2J\\nb` is wrong")
    #expect(String(describing: mistakes.error("no row was written")) == "no row was written: `a\\u{1B}[2J\\nb` is wrong")
    mistakes.add("so is this")
    #expect(
      String(describing: mistakes.error("no row was written"))
        == "no row was written, for 2 reasons:\n  - `a\\u{1B}[2J\\nb` is wrong\n  - so is this")
  }
}
