import Foundation
import TestSupport
import Testing

/// What the command says and what the page of an earlier import says: nothing that was given is dropped silently.
extension ImportTests {
  private func imported(_ options: String...) throws -> (desk: KitchenDesk, path: String) {
    let desk = try desk()
    let path = try file("run.csv", "id,status,kind,name\nA,failed,hot,Soup\n", on: desk)
    let outcome = try desk.run(["import", path, "--as", "tastings"] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    _ = try file("run.csv", "id,status,kind,name\nA,passed,hot,Soup\n", on: desk)
    return (desk, path)
  }

  @Test func anotherAuthorThanThatOfThePageIsRefusedAtItsLine() throws {
    let (desk, path) = try imported("--author", "bob")
    let page = "evidence/kitchen/run.md"
    let before = try [desk.text(page), desk.text("evidence/kitchen/run.csv")]
    let outcome = try desk.run("import", path, "--as", "tastings", "--replace", "--author", "ann")
    #expect(outcome.status == 73 && outcome.output == "")
    #expect(
      outcome.errors == """
        \(desk.root.path)/\(page):3:9: error GL068: the author of this page is `bob`, and `--author` is `ann`
          help: nothing was imported: an import keeps what stands in its page, for people go on writing there. If the author is `ann` \
        now, write `author: ann` in this line; if not, leave `--author` out. Then import again
        1 error

        """, "\(outcome.errors)")
    #expect(try [desk.text(page), desk.text("evidence/kitchen/run.csv")] == before)
    try desk.edit(page) { $0.replacing("author: bob", with: "author:") }
    let blank = try desk.run("import", path, "--as", "tastings", "--replace", "--author", "ann")
    #expect(blank.status == 73)
    #expect(blank.errors.contains(": error GL068: this page leaves `author` blank, and `--author` is `ann`\n"), "\(blank.errors)")
    #expect(blank.errors.contains("run.md:3:"), "\(blank.errors)")
    try desk.edit(page) { $0.replacing("author:", with: "author: ann") }
    #expect(try desk.run("import", path, "--as", "tastings", "--replace", "--author", "ann").status == 0)
    #expect(try desk.text("evidence/kitchen/run.csv").contains("A,Soup,passed,hot"))
  }

  /// An id and a name are one person's; without the option, the page's author stays.
  @Test func theSameAuthorIsNoOther() throws {
    let (desk, path) = try imported("--author", "bob")
    #expect(try desk.run("import", path, "--as", "tastings", "--replace", "--author", "Bob Baker").status == 0)
    _ = try file("run.csv", "id,status,kind,name\nA,failed,hot,Soup\n", on: desk)
    #expect(try desk.run("import", path, "--as", "tastings", "--replace").status == 0)
    #expect(try desk.text("evidence/kitchen/run.md").contains("\nauthor: bob\n"))
  }

  @Test func aPageWithoutALineForTheAuthorGetsOne() throws {
    let (desk, path) = try imported()
    try desk.edit("evidence/kitchen/run.md") { $0 + "\nOur own words.\n" }
    #expect(try desk.run("import", path, "--as", "tastings", "--replace", "--author", "ann").status == 0)
    let page = try desk.text("evidence/kitchen/run.md")
    #expect(page.components(separatedBy: "\nauthor: ann\n").count == 2 && page.hasSuffix("\nOur own words.\n"))
    #expect(try desk.run("check").errors == "")
  }

  @Test func anotherTableThanThatOfThePageIsRefusedAtItsLine() throws {
    let (desk, path) = try imported()
    let outcome = try desk.run("import", path, "--as", "waits", "--replace")
    #expect(outcome.status == 73)
    #expect(
      outcome.errors.contains(
        "/evidence/kitchen/run.md:9:3: error GL068: this page says that `run.csv` holds rows of `tastings`, and `--as` is `waits`\n"
      ),
      "\(outcome.errors)")
    #expect(try desk.text("evidence/kitchen/run.csv").contains("A,Soup,failed,hot"))
  }

  @Test func whatChangesNothingIsTold() throws {
    let desk = try desk()
    let path = try file("a.csv", "ID,Status,Kind,Dish\nA,passed,hot,Soup\nB,failed,cold,Ice\n", on: desk)
    let outcome = try desk.run(
      "import", path, "--as", "tastings", "--word", "pased=failed", "--set", "dish=Bread", "--set", "cook=ann", "--unit", "hours",
      "--without", "Kin", "--only", "A", "--only", "Sup", "--dry-run")
    #expect(outcome.status == 0)
    for (place, words, help) in [
      (
        1, "note GL072: `--word pased=failed` changes nothing: no cell that is read has the text `pased`", "did you mean `passed`? "
      ),
      (16, "note GL072: `--set name=Bread` changes nothing: the file says `name` in every row", "`--set` fills what is blank; "),
      (1, "note GL072: `--unit hours` changes nothing: ", "leave it out, "),
      (
        1, "warning GL072: `--without` names `Kin`, which is no column of the file",
        "did you mean `Kind`? its columns: ID, Status, "
      ),
      (1, "warning GL072: `--only` names `Sup`, which no row has", "did you mean `Soup`? "),
    ] {
      let line = "\(path):1:\(place): \(words)"
      let told = outcome.errors.components(separatedBy: line)
      try #require(told.count == 2, "\(line)\n\(outcome.errors)")
      #expect(told[1].split(separator: "\n").contains { $0.hasPrefix("  help: " + help) }, "\(help)\n\(outcome.errors)")
    }
    #expect(outcome.errors.components(separatedBy: "GL072").count == 6, "nothing is said of what fills a column")
  }

  @Test(arguments: [
    (
      ["--word", "pased"],
      "`--word` is `pased`; write a text of the file and what is to be written for it, as in `--word pased=WORD`"
    ),
    (["--word", "a=passed", "--word", "A=failed"], "`--word` is given twice for `a`; which is meant?"),
    (["--set", "kind=hot", "--set", "kind=cold"], "`--set` is given twice for `kind`; which is meant?"),
    (["--set", "kind"], "`--set` is `kind`; write a column of the table and what it has, as in `--set column=text`"),
  ])
  func ofTwoNoneIsDropped(_ options: [String], _ words: String) throws {
    let outcome = try desk().run(["import", Self.junit, "--as", "tastings"] + options)
    #expect(outcome.status == 64 && outcome.errors.hasPrefix("Error: \(words)\n"), "\(outcome.errors)")
  }

  /// What the command says is not told as if the file said it, and is not to be said again.
  @Test func aWordThatIsNoneIsTheCommands() throws {
    let desk = try desk()
    let path = try file("a.csv", "id,status,kind\nA,melted,hot\nB,faild,hot\n", on: desk)
    let outcome = try desk.run("import", path, "--as", "tastings", "--word", "melted=faild")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        \(path):2:3: error GL107: `status` is `faild`, as `--word melted=faild` says
          help: did you mean `failed`? accepted: `passed`, `failed`, `not-run`
        \(path):3:3: error GL107: `status` is `faild`
          help: did you mean `failed`? accepted: `passed`, `failed`, `not-run`; or say what to write for it: `--word "faild=WORD"`
        2 errors

        """, "\(outcome.errors)")
  }

  /// The head of a table may have any of a column's names, and so may the command.
  @Test func aColumnIsSetByAnyOfItsNames() throws {
    let desk = try desk()
    let path = try file("a.csv", "id,status,kind\nA,passed,hot\n", on: desk)
    #expect(try desk.run("import", path, "--as", "tastings", "--set", "Tasted on=2026-11-20").status == 0)
    #expect(try desk.text("evidence/kitchen/a.csv") == "id,status,kind,date,x-line\nA,passed,hot,2026-11-20,2\n")
  }
}
