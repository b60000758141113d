import Foundation
import TestSupport
import Testing

/// `golive init`, with the sample's checklist and with a small one; `Tests/Install` runs it where it was installed.
@Suite struct InitTests {
  /// A folder for new workspaces, and a share with the kitchen's checklist in it.
  final class Room {
    let root: URL
    let share: URL

    init() throws {
      root = FileManager.default.temporaryDirectory.appending(path: "golive-" + UUID().uuidString)
      share = root.appending(path: "share")
      for (path, text) in Kitchen.files(KitchenDesk.requirements) where path.hasPrefix("checklist/") {
        try write("share/" + path, text)
      }
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func path(_ name: String) -> String { root.appending(path: name).path }

    func write(_ name: String, _ text: String) throws {
      let file = root.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    func text(_ name: String) throws -> String { String(decoding: try Data(contentsOf: root.appending(path: name)), as: UTF8.self) }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    func begin(_ folder: String, _ options: String..., share: String? = nil) throws -> Golive.Outcome {
      try Golive.run(["init", path(folder)] + options, environment: ["GOLIVE_SHARE": share ?? self.share.path])
    }
  }

  @Test func anyChecklistGivesAWorkspaceThatIsRead() throws {
    let room = try Room()
    let outcome = try room.begin(
      "new/kitchen", "--name", "Two: kitchens", "--go-live", "2026-12-07", "--person", "Ann Archer", "--side", "business")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\n  golive check --all --workspace \(room.path("new/kitchen"))"))
    #expect(try room.text("new/kitchen/programme.md").hasPrefix("---\nname: \"Two: kitchens\"\ngo-live: 2026-12-07\n"))
    #expect(try room.text("new/kitchen/people.md").contains("| ann-archer | Ann Archer | business |"))
    #expect(try room.text("new/kitchen/raid.md").contains("\n## Risks\n"))
    #expect(try room.text("new/kitchen/evidence/kitchen/kitchen.md").contains("\n- Every dish can be served.\n"))
    #expect(try room.text("new/kitchen/.gitignore") == ".golive/\nsite/\n")
    let check = try Golive.run(["check", "--workspace", room.path("new/kitchen")])
    #expect(check.status == 0)
    #expect(check.errors == "")
    #expect(check.output.contains("  Kitchen       Not ready (evidence is missing): 1 no evidence, 1 not signed\n"))
  }

  @Test func whatIsThereIsNamedAndKept() throws {
    let room = try Room()
    for number in 10..<22 { try room.write("used/note-\(number).txt", "mine") }
    let outcome = try room.begin("used", "--name", "Harbour")
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("/used/note-10.txt: error GL939: this is in the way of a new workspace\n"))
    #expect(outcome.errors.contains("/used/note-19.txt: "))
    #expect(!outcome.errors.contains("note-20.txt"))
    #expect(outcome.errors.contains("and 2 more in this folder"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: room.path("used")).count == 12)
  }

  @Test func aFileOfOneOfItsNamesIsInTheWay() throws {
    let room = try Room()
    try room.write("used/evidence/kitchen/menu.md", "# Menu\n")
    let outcome = try room.begin("used", "--name", "Harbour")
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("/used/evidence/kitchen/menu.md: error GL939: "))
    #expect(!room.has("used/programme.md"))
  }

  @Test func aWorkspaceIsNotBegunTwice() throws {
    let room = try Room()
    #expect(try room.begin("kitchen", "--name", "Harbour").status == 0)
    let again = try room.begin("kitchen", "--name", "Hill")
    #expect(again.status == 73)
    #expect(
      again.errors.contains(
        "/kitchen/programme.md: error GL939: this is in the way of a new workspace\n"
          + "  help: a workspace has been begun here: go on in it, or name a folder that is not there yet, "), "\(again.errors)")
    #expect(try room.text("kitchen/programme.md").contains("name: Harbour\n"))
  }

  @Test func aFileOrALinkIsNoFolder() throws {
    let room = try Room()
    try room.write("file", "mine")
    try FileManager.default.createSymbolicLink(atPath: room.path("link"), withDestinationPath: room.path("share"))
    for (name, kind) in [("file", "file"), ("link", "symbolic link")] {
      let outcome = try room.begin(name, "--name", "Harbour")
      #expect(outcome.status == 73)
      #expect(outcome.errors.contains("is a \(kind), and no folder"))
    }
  }

  /// A folder that is under version control already is where most people begin.
  @Test func hiddenFilesAreNotInTheWay() throws {
    let room = try Room()
    try room.write("mine/.git/config", "x")
    try room.write("mine/.gitignore", "*.tmp\n")
    let outcome = try room.begin("mine", "--name", "Harbour")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try room.text("mine/.gitignore") == "*.tmp\n")
    #expect(room.has("mine/programme.md"))
  }

  @Test func aFullDiskIsToldAndTheNextRunGoesOn() throws {
    let room = try Room()
    let command = ["init", room.path("new"), "--name", "Harbour"]
    let environment = ["GOLIVE_SHARE": room.share.path]
    let full = try Golive.run(
      ["-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh", Golive.path] + command, environment: environment, executable: "/bin/sh"
    )
    #expect(full.status == 74)
    #expect(full.errors.contains("golive: error GL900: could not write "))
    #expect(full.errors.contains("run the same command again"))
    #expect(!room.has("new/programme.md"))
    #expect(try Golive.run(command, environment: environment).status == 0)
    #expect(room.has("new/programme.md"))
  }

  @Test(arguments: [
    (["--name", " "], "needs a name"), (["--name", "x", "--go-live", "soon"], "`soon` is no day"),
    (["--name", "x", "--time-zone", "CET"], "`CET` is no time zone"), (["--name", "x", "--person", "a|b"], "the sign `|`"),
    (
      ["--name", "x", "--person", "Ann", "--side", "busines"],
      "`--side`: `busines` is no side; did you mean `business`? accepted: `business`, "
    ),
    (["--name", "x", "--side", "business"], "`--side` says on whose side the person of `--person` is; give both"),
    ([], "say what the programme is called"),
  ])
  func wrongUseIs64(_ options: [String], _ words: String) throws {
    let room = try Room()
    let outcome = try Golive.run(["init", room.path("new")] + options, environment: ["GOLIVE_SHARE": room.share.path])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(!room.has("new"))
  }

  /// What golive could not read back is not written.
  @Test(arguments: ["a\u{202E}b", "a\u{7}b"]) func aNameThatCannotBeReadIsRefused(_ name: String) throws {
    let room = try Room()
    let outcome = try room.begin("new", "--name", name)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("/new/programme.md:2:"), "\(outcome.errors)")
    #expect(!room.has("new"))
  }

  /// On a terminal: a side that was given is somebody's, so nobody is no answer.
  @Test func aSideIsNotLost() throws {
    let room = try Room()
    let command =
      "'\(Golive.path)' init '\(room.path("new"))' --name Harbour --go-live 2027-03-01 --time-zone +01:00 --side business"
    let outcome = try Golive.run(
      ["-c", "printf '\\nAnn Archer\\n' | script -qec \"$1\" /dev/null", "sh", command],
      environment: ["GOLIVE_SHARE": room.share.path, "TERM": "dumb"], executable: "/bin/sh")
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("Who are you, first and last name? "), "\(outcome.output)")
    #expect(outcome.output.contains("  the name is blank; write first and last name"), "\(outcome.output)")
    #expect(try room.text("new/people.md").contains("| ann-archer | Ann Archer | business |"))
  }

  @Test func aShareWithoutAChecklistBeginsNothing() throws {
    let room = try Room()
    try FileManager.default.createDirectory(atPath: room.path("bare/checklist"), withIntermediateDirectories: true)
    let outcome = try room.begin("new", "--name", "Harbour", share: room.path("bare"))
    #expect(outcome.status == 64 && !room.has("new"))
    #expect(
      outcome.errors.hasPrefix(
        "Error: the checklist in `\(room.path("bare/checklist"))` has no area to begin with: golive looks for its own in "
          + "`\(room.path("bare/checklist"))`, then in `"), "\(outcome.errors)")
    #expect(
      outcome.errors.contains(
        "; install golive again with `make install`, or name the folder that holds `checklist` in `GOLIVE_SHARE`\n"))
  }

  @Test func aFaultyChecklistIsNotSpread() throws {
    let room = try Room()
    try room.write("share/checklist/01-kitchen.md", "---\narea: kitchen\ncolour: red\n---\n")
    let outcome = try room.begin("new", "--name", "Harbour")
    #expect(outcome.status == 1)
    #expect(!room.has("new"))
  }
}
