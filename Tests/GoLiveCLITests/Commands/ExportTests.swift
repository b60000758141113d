import Foundation
import TestSupport
import Testing

/// `golive export`, and `golive check --format` for pipelines: where it goes, and what is never overwritten.
@Suite struct ExportTests {
  private let desk: KitchenDesk
  private let out: Scratch

  init() throws {
    desk = try KitchenDesk([
      "raid.md": Kitchen.raid("| I1 | =Smoke | kitchen | open | bob | 2026-11-30 | | | kit.served/D2 |")
    ])
    out = try Scratch()
  }

  private func export(_ arguments: String...) throws -> Golive.Outcome {
    try desk.run(["export"] + arguments + ["--as-of", "2026-11-23"])
  }

  @Test func oneTextGoesToStandardOutputOrIntoAFile() throws {
    for (format, start) in [("json", "{\n"), ("ics", "BEGIN:VCALENDAR"), ("sarif", "{\n"), ("junit", "<?xml")] {
      let printed = try export(format)
      #expect(printed.status == 0 && printed.output.hasPrefix(start) && printed.errors == "", "\(format): \(printed.errors)")
      #expect(try export(format, "--output", "-").output == printed.output)
      let written = try export(format, "--output", out("file.\(format)"))
      #expect(written.status == 0 && written.output == "Written: \(out("file.\(format)"))\n")
      // Line ends of a calendar are two bytes, and one character.
      #expect(out.text("file.\(format)")?.utf8.elementsEqual(printed.output.utf8) == true)
    }
  }

  @Test func whatCheckPrintsIsWhatIsExported() throws {
    for format in ["json", "sarif", "junit"] {
      #expect(try export(format).output == desk.run("check", "--format", format, "--as-of", "2026-11-23").output)
    }
  }

  @Test func aFileIsReplacedOnlyWhenAsked() throws {
    try out.write("day.ics", "mine")
    let refused = try export("ics", "--output", out("day.ics"))
    #expect(refused.status == 73 && out.text("day.ics") == "mine" && refused.output == "")
    #expect(refused.errors.contains("error GL938: the output is there already"))
    #expect(refused.errors.contains("`--replace` replaces it"))
    #expect(try export("ics", "--output", out("day.ics"), "--replace").status == 0)
    #expect(out.text("day.ics")?.hasPrefix("BEGIN:VCALENDAR") == true)
    #expect(try out.names() == ["day.ics"])
  }

  /// Scripts have the older spelling; only the newer one is told.
  @Test(arguments: [["export", "json"], ["schema"]]) func theOlderSpellingIsStillTaken(_ command: [String]) throws {
    let place = ["--output", out("there")]
    #expect(try desk.run(command + place).status == 0)
    #expect(try desk.run(command + place).status == 73)
    #expect(try desk.run(command + place + ["--force"]).status == 0)
    #expect(try desk.run(command + place + ["--replace"]).status == 0)
    let nowhere = try desk.run(command + ["--force"])
    #expect(nowhere.status == 64 && nowhere.errors.hasPrefix("Error: `--replace` replaces "), "\(nowhere.errors)")
    for words in [["--help"], ["--help-hidden"]] {
      let help = try Golive.run(command.prefix(1) + words).output
      #expect(help.contains("--replace") && !help.contains("--force"), "\(help)")
    }
    for shell in ["bash", "zsh", "fish"] {
      let words = try Golive.run(["--generate-completion-script", shell]).output
      #expect(words.contains("replace") && !words.contains("--force") && !words.contains("'force'"))
    }
  }

  @Test func registersAreAFolder() throws {
    let written = try export("csv", "--output", out("registers"))
    #expect(written.status == 0 && written.output.contains(" files in "))
    #expect(try out.names("registers").contains("findings.csv") && out.names("registers/tables").contains("dishes.csv"))
    #expect(out.text("registers/raid.csv")?.contains("I1,issue,'=Smoke,kitchen,yes,yes,no,") == true)
    let one = try export("csv", "--register", "dishes")
    #expect(
      one.output.hasPrefix("\u{FEFF}id,name,state,cook,tasted,at\r\nD1,Soup,good,ann,2026-11-18,evidence/kitchen/tasting.md:12"))
  }

  @Test func aFolderOfAnEarlierExportIsReplacedAndHoldsNothingElse() throws {
    #expect(try export("csv", "--output", out("registers")).status == 0)
    #expect(try export("csv", "--output", out("registers")).status == 73)
    // A table of which nothing is filed any more goes.
    try desk.write("evidence/kitchen/tasting.md", "---\ntitle: Nothing\nauthor: bob\nassessed: 2026-11-20\n---\n\nNothing.\n")
    let before = try out.names("registers/tables")
    #expect(try export("csv", "--output", out("registers"), "--replace").status == 0)
    #expect(try out.names("registers/tables") == before.filter { $0 != "dishes.csv" })
    // What somebody put there stays, and so does all the rest.
    try out.write("registers/tables/mine.txt", "mine")
    let index = out.text("registers/index.csv")
    let refused = try export("csv", "--output", out("registers"), "--replace")
    #expect(refused.status == 73 && refused.errors.contains("`tables/mine.txt` is one"))
    #expect(out.text("registers/tables/mine.txt") == "mine" && out.text("registers/index.csv") == index)
  }

  @Test func whatIsNotAnExportIsNeverReplaced() throws {
    try out.write("site/.golive-site", "")
    try out.folder("site/tables")
    try FileManager.default.createSymbolicLink(atPath: out("link"), withDestinationPath: out("site"))
    try out.write("forged/.golive-export", "no digest  index.csv\n")
    try out.write("file")
    for name in ["site", "link", "forged", "file"] {
      let refused = try export("csv", "--output", out(name), "--replace")
      #expect(refused.status == 73 && refused.errors.contains("GL938"), "\(name): \(refused.errors)")
    }
    for format in ["json", "sqlite"] { #expect(try export(format, "--output", out("site"), "--replace").status == 73) }
    #expect(try out.names() == ["file", "forged", "link", "site"] && out.names("site") == [".golive-site", "tables"])
  }

  @Test func sourcesTakeNoExport() throws {
    for place in ["evidence/kitchen/x", "evidence", "."] {
      let refused = try export("csv", "--output", desk.root.appending(path: place).path)
      #expect(refused.status == 73, "\(place)")
    }
    #expect(!desk.has("evidence/kitchen/x"))
    let nowhere = try export("json", "--output", out("no/such/file"))
    #expect(nowhere.status == 73 && nowhere.errors.contains("make that folder first"))
  }

  @Test func aFullDiskIs74AndLeavesNothing() throws {
    let full = try desk.runOnAFullDisk("export", "json", "--output", out("x.json"))
    #expect(full.status == 74 && full.errors.contains("file too large"))
    #expect(try out.names() == [])
  }

  @Test func onePersonsCalendar() throws {
    let mine = try export("ics", "--person", "bob")
    #expect(
      mine.output.contains("SUMMARY:Due: I1 =Smoke\r\n") && mine.output.contains("X-WR-CALNAME:Harbour kitchen: Bob Baker\r\n"))
    #expect(!mine.output.contains("SUMMARY:Sign:"))
    #expect(try export("ics").output.contains("SUMMARY:Sign: The chef has tasted."))
    let wrong = try export("ics", "--person", "bobb")
    #expect(wrong.status == 64 && wrong.errors.contains("did you mean `bob`?"))
  }

  @Test(arguments: [
    (["sqlite"], "name its file, as in `--output evidence.sqlite`"), (["csv"], "name a folder, as in `--output registers`"),
    (["csv", "--register", "finding"], "did you mean `findings`?"),
    (["json", "--person", "bob"], "belongs to `golive export ics`"),
    (["json", "--register", "raid"], "belongs to `golive export csv`"), (["json", "--replace"], "name it with `--output`"),
    (["yaml"], "json"),
    (["worksheet", "kitchen"], "`kitchen` stands behind `worksheet`, where nothing may stand; did you mean `--area kitchen`?"),
    (["worksheet", "--output", "/dev/null/x", "--area", "kit"], "did you mean `kitchen`?"),
  ])
  func wrongUseIs64(_ arguments: [String], _ words: String) throws {
    let outcome = try desk.run(["export"] + arguments)
    #expect(outcome.status == 64 && outcome.errors.contains(words) && outcome.output == "", "\(outcome.errors)")
  }

  @Test func whatCannotBeReadIsNotExported() throws {
    try desk.edit("raid.md") { $0.replacing("| bob |", with: "| bert |") }
    for format in ["json", "csv", "sqlite", "ics", "sarif", "junit"] {
      let outcome = try export(format, "--output", out("x"))
      #expect(outcome.status == 1 && outcome.errors.contains("raid.md:5"), "\(format)")
    }
    #expect(try out.names() == [])
  }

  /// A pipeline is told of form errors in its own way; the exit code is the same as always.
  @Test(arguments: [
    ("github", "::error file="), ("azure", "##vso[task.logissue type=error;"), ("gitlab", "\"severity\": \"blocker\""),
    ("sarif", "\"readable\": false"), ("junit", "<error message="),
  ])
  func formErrorsInAPipeline(_ format: String, _ words: String) throws {
    try desk.edit("raid.md") { $0.replacing("| bob |", with: "| bert |") }
    let outcome = try desk.run("check", "--format", format, "--as-of", "2026-11-23")
    #expect(outcome.status == 1 && outcome.output.contains(words) && outcome.errors == "", "\(outcome.output)")
    #expect(!outcome.output.contains("recommends"))
  }

  @Test(arguments: ["github", "gitlab", "azure", "sarif", "junit"])
  func theExitCodeIsThatOfCheck(_ format: String) throws {
    #expect(try desk.run("check", "--format", format, "--as-of", "2026-11-23").status == 0)
    #expect(try desk.run("check", "--format", format, "--as-of", "2026-11-23", "--require", "go").status == 2)
  }

  @Test func pathsAreThoseOfTheRepository() throws {
    let outcome = try Golive.run(
      [
        "-c", "cd \"$1\" && exec \"$2\" check --format github --workspace ./kitchen/ --as-of 2026-11-23", "sh", out.path,
        Golive.path,
      ],
      executable: "/bin/sh")
    #expect(outcome.status == 1 && outcome.output.hasPrefix("::error title=GL906::"), "\(outcome.output)")
    try FileManager.default.copyItem(at: desk.root, to: URL(filePath: out("kitchen")))
    let found = try Golive.run(
      [
        "-c", "cd \"$1\" && exec \"$2\" check --format github --workspace ./kitchen/ --as-of 2026-11-23", "sh", out.path,
        Golive.path,
      ],
      executable: "/bin/sh")
    #expect(found.output.contains("::error file=kitchen/evidence/kitchen/tasting.md,line=14,col="), "\(found.output)")
  }

  @Test func whatIsInternalIsInNoExportForVendors() throws {
    let desk = try KitchenDesk(["checklist/00-programme.md": Kitchen.coreWithAudience, "raid.md": Kitchen.raidWithAudience])
    func holds(_ format: String, _ audience: [String]) throws -> Bool {
      let name = (["export", format] + audience).joined()
      let outcome = try desk.run(["export", format, "--output", out(name), "--as-of", "2026-11-23"] + audience)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let files = format == "csv" ? try out.names(name).filter { $0.hasSuffix(".csv") }.map { "\(name)/\($0)" } : [name]
      let tables = format == "csv" ? try out.names("\(name)/tables").map { "\(name)/tables/\($0)" } : []
      return (files + tables).contains { out.text($0)?.contains("landlord") ?? false }
    }
    for format in ["json", "csv", "sqlite", "ics", "sarif", "junit"] {
      #expect(try !holds(format, ["--audience", "vendor"]), "\(format)")
    }
    // Where it is not kept back, it is there.
    for format in ["csv", "sqlite", "ics"] { #expect(try holds(format, []), "\(format)") }
  }
}
