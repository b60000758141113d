import Foundation
import TestSupport
import Testing

@testable import GoLiveCLI

/// A workspace that is named by a symbolic link: whoever names it means the folder to which it leads.
@Suite struct LinkedWorkspaceTests {
  private let desk: KitchenDesk
  private let scratch: Scratch
  private var link: String { scratch("kitchen") }

  init() throws {
    desk = try KitchenDesk(["raid.md": Kitchen.raid("| I1 | Smoke | kitchen | open | bob | 2026-12-01 | | | |")])
    scratch = try Scratch()
    try FileManager.default.createSymbolicLink(atPath: scratch("kitchen"), withDestinationPath: desk.root.path)
  }

  private func run(_ arguments: String...) throws -> Golive.Outcome {
    try Golive.run(arguments + ["--workspace", link], environment: ["SOURCE_DATE_EPOCH": "1795435200"])
  }

  @Test func everythingIsReadAndWrittenThere() throws {
    let check = try run("check")
    #expect(check.status == 0 && check.errors == "", "\(check.errors)")
    #expect(try check.output == Golive.run(["check", "--workspace", desk.root.path, "--as-of", "2026-11-23"]).output)
    let added = try run("new", "raid", "I2", "--type", "issue", "--title", "Heat", "--area", "kitchen")
    #expect(added.status == 0 && added.output.hasPrefix("Written: \(link)/raid.md:6\n"), "\(added.errors)")
    #expect(try desk.text("raid.md").contains("| I2 | Heat |"))
    #expect(try run("sign", "kit.signed", "--as", "ann").status == 0)
    #expect(try desk.names("sign-offs/kitchen").count == 1)
    #expect(try run("build").output.contains("\(link)/site is published"))
    #expect(desk.has("site/index.html"))
    #expect(try run("build").output.contains("\(link)/site is up to date"))
    // The link itself is as it was, and nothing stands beside it.
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == desk.root.path && scratch.names() == ["kitchen"])
  }

  /// As shells complete the name of a folder, or of a link to one.
  @Test func aSlashAtTheEndIsNotSaidTwice() throws {
    for name in ["\(link)/", "\(desk.root.path)//"] {
      let added = try Golive.run(["new", "evidence", "kitchen", "more", "--workspace", name])
      let plain = name == "\(link)/" ? link : desk.root.path
      #expect(added.output.hasPrefix("Written: \(plain)/evidence/kitchen/more.md\n"), "\(added.errors)")
      #expect(added.output.hasSuffix(" --workspace \(plain)\n"))
      try FileManager.default.removeItem(at: desk.root.appending(path: "evidence/kitchen/more.md"))
    }
  }

  /// Another folder under the same name is another workspace: nothing is remembered of the first.
  @Test func anotherTargetIsAnotherWorkspace() throws {
    #expect(try run("build").status == 0)
    let other = try KitchenDesk()
    try other.edit("programme.md") { $0.replacing("Harbour kitchen", with: "Hill kitchen") }
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: other.root.path)
    #expect(try run("build").status == 0)
    #expect(try other.text("site/index.html").contains("Hill kitchen"))
    #expect(try desk.text("site/index.html").contains("Harbour kitchen"))
  }

  @Test func itIsLockedUnderBothNames() throws {
    let lock = try WorkspaceLock(workspace: desk.root.path)
    #expect(try run("build").status == 75)
    _ = consume lock
    let linked = try WorkspaceLock(workspace: link)
    #expect(try desk.run("build").status == 75)
    _ = consume linked
  }

  /// No site and no export among the sources, whichever name leads there.
  @Test func whatIsProtectedStaysProtected() throws {
    let real = desk.root.path
    for (output, words) in [
      ("\(link)/evidence", "which holds sources"), ("\(real)/evidence/kitchen/x", "which holds sources"),
      (real, "the output is the workspace itself"), (link, "the output is a symbolic link, not a folder"),
      (desk.root.deletingLastPathComponent().path, "the output is a folder that holds the workspace"),
    ] {
      let built = try run("build", "--output", output)
      #expect(built.status == 73 && built.errors.contains(words), "\(output): \(built.errors)")
      let exported = try run("export", "csv", "--output", output)
      #expect(exported.status == 73 && exported.errors.contains("error GL938: the output is "), "\(output): \(exported.errors)")
    }
    let outside = try Scratch()
    try outside.write("secret.md", "---\ntitle: Secret\n---\n")
    for (name, target) in [("more.md", outside("secret.md")), ("more", outside.path)] {
      try FileManager.default.createSymbolicLink(
        atPath: desk.root.appending(path: "evidence/kitchen/\(name)").path, withDestinationPath: target)
    }
    let check = try run("check")
    #expect(
      check.status == 1 && check.errors.components(separatedBy: "error GL901: a symbolic link is ").count == 3, "\(check.errors)")
  }
}
