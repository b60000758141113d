import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import GoLiveCLI

/// Commands in a help are about the workspace of the run.
@Suite struct PrintedCommandsTests {
  private func completed(_ help: String, _ workspace: String = "my desk") -> String? {
    PrintedCommands(workspace: workspace).completed(Diagnostic(.queryName, "m", at: Place(""), help: help)).help
  }

  @Test(arguments: [
    ("`golive query --tables` lists them", "`golive query --tables --workspace 'my desk'` lists them"),
    ("sign; `golive owes` lists it", "sign; `golive owes --workspace 'my desk'` lists it"),
    (
      "`golive explain a` or `golive check`, then `b`",
      "`golive explain a --workspace 'my desk'` or `golive check --workspace 'my desk'`, then `b`"
    ),
    (
      "`golive import evidence/a.xml --as t --word \"TEXT=WORD\"`; it",
      "`golive import 'my desk/evidence/a.xml' --as t --word \"TEXT=WORD\" --workspace 'my desk'`; it"
    ),
  ])
  func endWithIt(_ help: String, _ wanted: String) { #expect(completed(help) == wanted) }

  @Test(arguments: [
    "begin one with `golive init FOLDER`", "`golive owes --workspace elsewhere`", "as `golive gate` wrote it",
    "or `golive import` it",
    "`golive explain GL502` says more", "`golive verify` names every reason", "no end: `golive owes", "", "golive owes",
  ])
  func othersStay(_ help: String) { #expect(completed(help) == help) }

  @Test(arguments: [".", ""]) func hereNothingIsNeeded(_ workspace: String) {
    #expect(completed("`golive owes` lists it", workspace) == "`golive owes` lists it")
  }

  /// Each is printed where a workspace was named, and is run as it stands.
  @Test func asTheyArePrinted() throws {
    let menus = "  menus:\n    columns: {id: {type: id, required: true}, dish: {type: ref, to: snacks}}\n"
    let snacks = "  snacks:\n    columns: {id: {type: id, required: true}}"
    let desk = try KitchenDesk([
      "checklist/01-kitchen.md": Kitchen.checklist(KitchenDesk.requirements, extra: menus + snacks),
      "evidence/kitchen/menus.md": "---\ntitle: Menus\nauthor: bob\n---\n\n## Menus\n\n| id | dish |\n|---|---|\n| M1 | Crisps |\n",
    ])
    let at = " --workspace \(desk.root.path)`"
    for (command, words) in [
      (["query", "SELECT 1 FROM nowhere"], "`golive query --tables\(at) lists those there are"),
      (["diff", "G7"], "`golive gate ID\(at) takes one"), (["schema", "zebra"], "`golive schema\(at) lists them"),
      (["query"], "`golive query --tables\(at)"),
      (["explain", "zebra-crossing"], "`golive explain --list\(at) shows what there is"),
    ] {
      let outcome = try desk.run(command)
      #expect(outcome.errors.contains(words), "\(command): \(outcome.errors)")
    }
    #expect(try desk.run("check").errors.contains("warning GL150: "), "a reference into nothing")
    #expect(try desk.run("check").errors.contains("`golive explain snacks\(at) has its head to paste"))
    #expect(try desk.run("gate", "G7").errors.contains(" --workspace \(desk.root.path)\n"))
    #expect(
      try desk.run("schema").output.hasSuffix(
        "`golive schema KIND\(at) prints one, `golive schema --output FOLDER\(at) writes all.\n"))
    #expect(try desk.run("explain", "kit.served").output.contains("`golive explain dishes\(at))"))
  }
}
