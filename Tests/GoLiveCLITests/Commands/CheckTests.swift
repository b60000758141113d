import Foundation
import TestSupport
import Testing

/// `golive check`, as people read it.
@Suite struct CheckTests {
  private static let bare = ["evidence/kitchen/tasting.md": "---\ntitle: Tasting\n---\n\nNothing yet.\n" as String?]

  /// The points of an area in which nothing is filed are counted and not listed, unless they are asked for.
  @Test func anAreaInWhichNothingIsFiled() throws {
    let desk = try KitchenDesk(Self.bare)
    let short = try desk.run("check").output
    #expect(short.contains("\n  no evidence: Kitchen: nothing is filed yet that answers a point, and 2 wait for it\n"), "\(short)")
    #expect(short.hasSuffix("\n\nPoint by point: golive check --all --workspace \(desk.root.path)\n"))
    #expect(short.contains("  Kitchen       Not ready (evidence is missing): 1 no evidence, 1 not signed\n"))
    #expect(!short.contains("kit.served"))
    let whole = try desk.run("check", "--all").output
    #expect(whole.contains("    kit.served: ") && whole.contains("    kit.signed: ") && !whole.contains("--all"), "\(whole)")
  }

  /// With the first thing that is filed, each point says what it needs.
  @Test func anAreaInWhichSomethingIsFiled() throws {
    let desk = try KitchenDesk(["evidence/kitchen/tasting.md": "---\ntitle: Tasting\nassessed: 2026-11-20\n---\n"])
    let output = try desk.run("check").output
    #expect(output.contains("    kit.served: ") && output.contains("    kit.signed: "), "\(output)")
  }

  /// A signature for which nobody is named is told once, with the file in which somebody is to be.
  @Test func nobodyIsNamedWhoSigns() throws {
    let people = Kitchen.people.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("chef") }
    let desk = try KitchenDesk(["people.md": people.joined(separator: "\n")])
    let lines = try desk.run("check").output.split(separator: "\n").filter {
      $0.localizedCaseInsensitiveContains("nobody is named")
    }
    #expect(
      lines == [
        "    kit.signed: Nobody is named as Chef in the table Roles.",
        "    missing: nobody is named as Chef in the table Roles (people.md)",
      ])
    let remarks = try desk.run("check", "--format", "github").output.split(separator: "\n").filter { $0.contains("kit.signed") }
    #expect(remarks.count == 1 && remarks[0].contains("signature as Chef: missing (nobody is named as Chef"), "\(remarks)")
    #expect(remarks.first?.contains("people.md") == true)
  }

  /// What is wrong in the files is told whatever is filed.
  @Test func mistakesAreNeverLeftOut() throws {
    let desk = try KitchenDesk(Self.bare.merging(["glossary.md": "Bad <b>markup</b>\n"]) { $1 })
    #expect(try desk.run("check").errors.contains("glossary.md:1:5: error GL603"))
  }

  @Test func formatsForProgramsAreWhole() throws {
    let outcome = try KitchenDesk().run("check", "--all", "--format", "json")
    #expect(outcome.status == 64 && outcome.errors.contains("`--all` belongs to `--format text`"))
  }
}
