import Foundation
import Testing

/// Where there is no workspace, every command says the same, and leaves nothing behind.
@Suite struct NoWorkspaceTests {
  static let commands: [[String]] = [
    ["check"], ["build"], ["watch"], ["watch", "--check"], ["serve", "--port", "0"], ["query", "--tables"], ["query", "SELECT 1"],
    ["export", "json"], ["sign", "kit.signed", "--as", "ann"], ["gate", "G1"], ["diff", "G1"], ["owes"], ["schema"],
    ["seal", "0001-go", "--as", "ann", "--key", "/no/key"], ["import", "/no/file.xml", "--as", "tastings"],
    ["new", "evidence", "kitchen", "more"], ["new", "raid", "R1", "--type", "risk", "--title", "Fire", "--area", "kitchen"],
    ["new", "gate", "G9", "--name", "Ninth", "--day", "2026-11-30"], ["new", "decision", "go", "--as", "ann"],
    ["new", "area", "bar", "--title", "Bar"], ["explain", "kit.signed"], ["explain", "--evidence"], ["explain", "--data"],
    ["explain", "--templates"], ["explain", "--list", "--format", "json"],
  ]

  @Test(arguments: commands) func isToldTheSame(_ command: [String]) throws {
    let scratch = try Scratch()
    for name in ["empty", "home"] { try scratch.folder(name) }
    try scratch.write("home/letter.txt")
    for (name, target) in [("link", "empty"), ("lost", "gone"), ("round", "round"), ("paper", "home/letter.txt")] {
      try FileManager.default.createSymbolicLink(atPath: scratch(name), withDestinationPath: target)
    }
    let begin = "begin one with `golive init FOLDER`, or name the folder that holds `programme.md` with `--workspace`"
    let name = "name the folder that holds `programme.md` with `--workspace`"
    for (folder, words, help) in [
      ("empty", "`\(scratch("empty"))` is no workspace: it has neither `programme.md` nor a folder `checklist`", begin),
      ("home", "`\(scratch("home"))` is no workspace: it has neither `programme.md` nor a folder `checklist`", begin),
      ("nowhere", "there is no folder `\(scratch("nowhere"))`", name),
      ("link", "`\(scratch("link"))` is no workspace: it has neither `programme.md` nor a folder `checklist`", begin),
      ("lost", "`\(scratch("lost"))` is a symbolic link to `gone`, where there is nothing", name),
      ("round", "`\(scratch("round"))` is a symbolic link to `round`, where there is nothing", name),
      ("paper", "`\(scratch("paper"))` is a symbolic link to `home/letter.txt`, which is not a folder", name),
      ("home/letter.txt", "`\(scratch("home/letter.txt"))` is not a folder", name),
    ] {
      let outcome = try Golive.run(command + ["--workspace", scratch(folder)])
      #expect(outcome.status == 1 && outcome.output == "", "\(command) \(folder): \(outcome.output)")
      #expect(
        outcome.errors == "golive: error GL906: \(words)\n  help: \(help)\n1 error\n", "\(command) \(folder): \(outcome.errors)")
    }
    #expect(
      try scratch.names() == ["empty", "home", "link", "lost", "paper", "round"] && scratch.names("empty").isEmpty
        && scratch.names("home") == ["letter.txt"])
  }

  /// Codes are golive's own: they are explained anywhere.
  @Test func codesAreExplainedAllTheSame() throws {
    let scratch = try Scratch()
    let here = ["--workspace", scratch.path]
    #expect(try Golive.run(["explain", "GL906"] + here).status == 0)
    let near = try Golive.run(["explain", "GL9O6"] + here)
    #expect(near.status == 64 && near.errors == "Error: there is no diagnostic `GL9O6`; did you mean `GL906`?\n", "\(near.errors)")
    let list = try Golive.run(["explain", "--list"] + here)
    #expect(list.status == 1 && list.output.contains("\nGL906  no workspace here\n"))
    #expect(list.errors.hasPrefix("golive: error GL906: "))
  }

  /// The other formats of a check hold it, too, and it alone.
  @Test(arguments: ["json", "github", "gitlab", "azure", "sarif", "junit"]) func inEachFormat(_ format: String) throws {
    let scratch = try Scratch()
    let outcome = try Golive.run(["check", "--format", format, "--workspace", scratch.path])
    #expect(outcome.status == 1 && outcome.output.contains("GL906"), "\(outcome.output)")
    for code in ["GL117", "GL400"] where format != "sarif" { #expect(!outcome.output.contains(code), "\(outcome.output)") }
  }
}
