import Foundation
import TestSupport
import Testing

@testable import GoLiveCLI

/// `golive new raid`: a row where the others stand, and nothing else of the file changes.
@Suite struct NewRaidTests {
  private static let item = ["new", "raid", "I9", "--type", "issue", "--title", "Smoke | steam", "--area", "kitchen"]

  @Test func behindTheLastRowOfItsKind() throws {
    let before =
      "# Log\r\n\r\n## Risks\r\n\r\n| id | title | area | status |\r\n|---|---|---|---|\r\n\r\n"
      + "## Issues\r\n\r\n| ECD | id | title | area | status | owner |\r\n|---|---|---|---|---|---|\r\n"
      + "| 2026-12-01 | I1 | Heat | kitchen | open | bob |\r\n\r\nMore words.\r\n"
    let desk = try KitchenDesk(["raid.md": before])
    let outcome = try desk.run(Self.item + ["--owner", "ann", "--due", "2026-12-02"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let row = "| 2026-12-02 | I9 | Smoke \\| steam | kitchen | open | ann |"
    #expect(
      outcome.output
        == "Written: \(desk.root.path)/raid.md:13\n  \(row)\nThen look: golive check --workspace \(desk.root.path)\n")
    #expect(try desk.text("raid.md") == before.replacing("\r\n\r\nMore", with: "\r\n\(row)\r\n\r\nMore"))
    #expect(try desk.run("check").errors == "")
    #expect(try desk.run("query", "SELECT title, type FROM raid WHERE id = 'I9'").output.contains("Smoke | steam  issue"))
  }

  /// A head without a row takes it, one that lacks a column does not; without a file there is one.
  @Test func underAHeadingOfItsOwn() throws {
    let head = "## Issues\n\n| id | title | area | status |\n|---|---|---|---|\n"
    let desk = try KitchenDesk(["raid.md": head])
    #expect(try desk.run(Self.item).status == 0)
    #expect(try desk.text("raid.md") == head + "| I9 | Smoke \\| steam | kitchen | open |\n")
    #expect(
      try desk.run(["new", "raid", "R1", "--type", "risk", "--title", "Fire", "--area", "kitchen", "--set", "cause=Oven"]).status
        == 0)
    #expect(
      try desk.text("raid.md").hasSuffix(
        "open |\n\n## Risks\n\n| id | title | area | status | cause |\n| --- | --- | --- | --- | --- |\n| R1 | Fire | kitchen | open | Oven |\n"
      ))
    let bare = try KitchenDesk()
    #expect(try bare.run(Self.item).status == 0)
    #expect(try bare.text("raid.md").hasPrefix("## Issues\n\n| id |"))
    #expect(try bare.run("check").errors == "")
  }

  @Test(arguments: [
    (["--type", "isue"], "no row was written: `type` is `isue`; did you mean `issue`?"),
    (["--area", "kitchn"], "no row was written: `area` is `kitchn`; did you mean `kitchen`?"),
    (["--owner", "bop"], "no row was written: `bop` in `owner` is not a known person; did you mean `bob`?"),
    (["--due", "soon"], "no row was written: `due` is `soon`"),
    (["--set", "caus=x"], "`--set` names `caus`, which is no column of `raid`; did you mean `cause`?"),
    (["--set", "owner=ann", "--owner", "bob"], "`owner` is said by `--owner` already; leave `--set owner=…` out"),
    (["--set", "id=I8"], "`id` is said by the first argument already; leave `--set id=…` out"),
    (["--due", "2026-12-02", "--set", "ECD=2026-12-03"], "`due` is said by `--due` already; leave `--set ECD=…` out"),
    (["--set", "cause=Oven", "--set", "CAUSE=Fan"], "`--set` is given twice for `cause`; which is meant?"),
    (["--set", "cause"], "`--set` is `cause`; write a column of the table and what it has, as in `--set column=text`"),
    (["--title", "a\nb"], "a cell of a table has one line, and `a\\nb` for `title` has more"),
    (["--title", " "], "`--title` is blank; write what may happen, or what is wrong, in one sentence"),
  ])
  func wrongUseWritesNothing(_ options: [String], _ words: String) throws {
    let raid = Kitchen.raid("| I1 | Smoke | kitchen | open | bob | 2026-12-01 | | | |")
    let desk = try KitchenDesk(["raid.md": raid])
    let others = Self.item.indices.filter { $0 > 2 && Self.item[$0] == options[0] }
    var arguments = Self.item
    if let at = others.first { arguments.removeSubrange(at...at + 1) }
    let outcome = try desk.run(arguments + options)
    #expect(outcome.status == 64 && outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try desk.text("raid.md") == raid)
  }

  /// Whoever has made several mistakes is told of all of them, and each once.
  @Test func everyMistakeAtOnce() throws {
    let raid = Kitchen.raid("| I9 | Smoke | kitchen | open | bob | 2026-12-01 | | | |")
    let desk = try KitchenDesk(["raid.md": raid])
    let outcome = try desk.run(
      "new", "raid", "I9", "--type", "isue", "--title", "", "--area", "kitchn", "--owner", "bop", "--due", "soon", "--set", "cause",
      "--set", "caus=x", "--set", "title=Fire")
    #expect(outcome.status == 64 && outcome.output == "")
    let lines = outcome.errors.split(separator: "\n")
    try #require(lines.first == "Error: no row was written, for 9 reasons:", "\(outcome.errors)")
    for (line, words) in zip(
      lines.dropFirst(),
      [
        "`--title` is blank; ", "`--set` is `cause`; ",
        "`--set` names `caus`, which is no column of `raid`; did you mean `cause`? ",
        "`title` is said by `--title` already; ", "`I9` is in the RAID log already, at \(desk.root.path)/raid.md:5",
        "`type` is `isue`; did you mean `issue`? ", "`area` is `kitchn`; did you mean `kitchen`? ",
        "`bop` in `owner` is not a known person; did you mean `bob`? ",
        "`due` is `soon`; ",
      ])
    { #expect(line.hasPrefix("  - " + words), "\(line)") }
    #expect(lines.count == 10 && outcome.errors.components(separatedBy: "`I9`").count == 2)
    #expect(try desk.text("raid.md") == raid)
  }

  @Test func anIdThatIsThereAndAFenceThatIsOpen() throws {
    let desk = try KitchenDesk(["raid.md": Kitchen.raid("| I9 | Smoke | kitchen | open | bob | 2026-12-01 | | | |")])
    let outcome = try desk.run(Self.item)
    #expect(
      outcome.status == 64
        && outcome.errors.contains("no row was written: `I9` is in the RAID log already, at \(desk.root.path)/raid.md:"),
      "\(outcome.errors)")
    let open = try KitchenDesk(["raid.md": "# Log\n\n```\nnotes\n"])
    #expect(try open.run(Self.item).errors.contains("it would not be read in `raid.md`"))
    #expect(try open.text("raid.md") == "# Log\n\n```\nnotes\n")
  }

  /// The log may have several files: the row goes where the others of its kind stand, and an id is looked for in all of them.
  @Test func severalFiles() throws {
    let issues = "## Issues\n\n | id | title | area | status |\n |---|---|---|---|\n | I1 | Heat | kitchen | open |\n"
    let desk = try KitchenDesk(["raid/issues.md": issues])
    try desk.edit("checklist/00-programme.md") { $0.replacing("files: [raid.md]", with: "files: [raid.md, raid/*]") }
    var same = Self.item
    same[2] = " I1 "
    let outcome = try desk.run(same)
    #expect(
      outcome.status == 64 && outcome.errors.contains("`I1` is in the RAID log already, at \(desk.root.path)/raid/issues.md:5"))
    #expect(try desk.run(Self.item).status == 0)
    #expect(try desk.text("raid/issues.md") == issues + "| I9 | Smoke \\| steam | kitchen | open |\n")
    #expect(try desk.run("check").errors == "")
  }

  /// Words in other letters are the same words; a heading of its own with rows is before one of all kinds.
  @Test func theFittingTable() throws {
    let all = "## RAID log\n\n| id | type | title | area | status |\n|---|---|---|---|---|\n\n"
    let issues = "## Issues\n\n| id | title | area | status |\n|---|---|---|---|\n| I1 | Heat | kitchen | open |\n"
    let desk = try KitchenDesk(["raid.md": all + issues])
    var item = Self.item
    item[4] = "ISSUE"
    #expect(try desk.run(item + ["--set", "STATUS=closed"]).status == 0)
    #expect(try desk.text("raid.md") == all + issues + "| I9 | Smoke \\| steam | kitchen | closed |\n")
  }

  /// What is wrong in the file already is told where it stands; and who may read the file stays as it was.
  @Test func theFileAsItWas() throws {
    let wrong = Kitchen.raid("| I1 | Smoke | kitchen | open | bob | whenever | | | |")
    let desk = try KitchenDesk(["raid.md": wrong])
    let path = desk.root.appending(path: "raid.md").path
    let outcome = try desk.run(Self.item)
    #expect(outcome.status == 1 && outcome.errors.contains("raid.md:5:"), "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix("No row was written: mend these first.\n"))
    #expect(try desk.text("raid.md") == wrong)
    try desk.write("raid.md", wrong.replacing("whenever", with: "2026-12-01"))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try desk.run(Self.item).status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
  }

  /// Of several at once each has to wait for its turn, and no row is lost.
  @Test func severalAtOnce() throws {
    let desk = try KitchenDesk(["raid.md": Kitchen.raid("| I1 | Smoke | kitchen | open | bob | 2026-12-01 | | | |")])
    let script = """
      for id in I2 I3 I4 I5 I6 I7; do
        (while "$0" new raid $id --type issue --title Heat --area kitchen --workspace "$1"; [ $? = 75 ]; do :; done) &
      done | cat
      """
    let outcome = try Golive.run(["-c", script, Golive.path, desk.root.path], executable: "/bin/sh")
    let lines = try desk.text("raid.md").split(separator: "\n")
    for number in 1...7 { #expect(lines.count { $0.hasPrefix("| I\(number) |") } == 1, "I\(number): \(outcome.errors)") }
    #expect(outcome.output.components(separatedBy: "Written: ").count == 7)
    #expect(try desk.run("check").errors == "")
  }

  @Test func whileAnotherIsAtWork() throws {
    let raid = Kitchen.raid("| I1 | Smoke | kitchen | open | bob | 2026-12-01 | | | |")
    let desk = try KitchenDesk(["raid.md": raid])
    let lock = try WorkspaceLock(workspace: desk.root.path)
    let outcome = try desk.run(Self.item)
    #expect(outcome.status == 75 && outcome.output == "")
    #expect(outcome.errors.contains("error GL932: another golive is at work in this workspace\n"), "\(outcome.errors)")
    #expect(try desk.text("raid.md") == raid)
    _ = consume lock
    #expect(try desk.run(Self.item).status == 0)
  }
}
