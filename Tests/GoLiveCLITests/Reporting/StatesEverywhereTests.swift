import Documents
import Foundation
import TestSupport
import Testing

@testable import Workspace

/// States that need no key, from the files to the terminal, the page and the data.
@Suite struct StatesEverywhereTests {
  /// What a run tells of the only sign-off requirement.
  private struct Told {
    let terminal: String
    let page: String
    let person: String
    let states: [String]
    let reasons: [[String]]
    let asked: [String?]

    /// The row of somebody in the list of those who have to sign.
    func row(of person: String) -> String {
      let list = page.components(separatedBy: "id=\"given\"").first ?? ""
      return list.components(separatedBy: "<tr ").first {
        $0.contains(#"scope="row"><a href="people/\#(person)."#) && $0.contains("golive sign")
      } ?? ""
    }
  }

  private static let meaning = "It is good."

  private func told(
    _ files: [(name: String, signer: String, day: String, change: (String) -> String)], _ changes: [String: String?] = [:],
    requirements: String = KitchenDesk.requirements, signed: Files? = nil,
    afterwards: (inout [String: String?]) -> Void = { _ in }
  ) async throws -> Told {
    var all: [String: String?] = ["checklist/01-kitchen.md": Kitchen.checklist(requirements)]
    for file in files {
      let statement = await SignedKitchen.statement(
        signed ?? Kitchen.files(requirements, changes), by: file.signer, on: file.day, meaning: Self.meaning)
      all["sign-offs/kitchen/\(file.name).md"] = file.change(statement)
    }
    var filed = all.merging(changes) { $1 }.filed
    afterwards(&filed)
    let desk = try KitchenDesk(filed)
    let site = desk.root.appending(path: "site")
    let terminal = try desk.run("check", "--as-of", "2026-11-23")
    let templates = SampleProgramme.root.appending(path: "templates").path
    let built = try desk.run("build", "--as-of", "2026-11-23", "--output", site.path, "--templates", templates)
    #expect(built.status == 0, "\(built.errors)")
    func text(_ page: String) throws -> String { String(decoding: try Data(contentsOf: site.appending(path: page)), as: UTF8.self) }
    let root = try #require(try JSONSerialization.jsonObject(with: Data(try text("readiness.json").utf8)) as? [String: Any])
    let given = (root["areas"] as? [[String: Any]] ?? []).flatMap { $0["signOffs"] as? [[String: Any]] ?? [] }
    return Told(
      terminal: terminal.output, page: try text("sign-offs.html"), person: try text("people/ann.html"),
      states: given.compactMap { $0["state"] as? String }, reasons: given.compactMap { $0["reasons"] as? [String] },
      asked: given.map { $0["asked"] as? String })
  }

  /// Told alike everywhere, and asked of whom it is asked.
  private func expect(_ told: Told, _ state: String, _ word: String, _ reason: String, signer: String = "Ann Archer") {
    #expect(told.states == [state])
    #expect(told.reasons == [reason.isEmpty ? [] : [reason]])
    #expect(told.asked == ["ann"])
    #expect(told.terminal.contains(reason.isEmpty ? ": \(signer)\n" : ": \(signer) (\(reason))"), "\(told.terminal)")
    let row = told.row(of: "ann")
    #expect(row.contains(">\(word)</span>"), "\(row)")
    let plain = reason.replacing("`", with: "").prefix { !$0.isNumber }.dropFirst()
    // Marks of code stand inside.
    #expect(plain.isEmpty || row.replacing(/<[^>]*>/, with: "").contains(plain), "\(row)")
    #expect(row.contains("golive sign kit.signed <span class=\"w\">--as ann</span>"), "\(row)")
  }

  private func one(_ signer: String = "ann", on day: String = "2026-11-21", _ change: @escaping (String) -> String = { $0 })
    -> [(name: String, signer: String, day: String, change: (String) -> String)]
  { [("kit.signed-\(signer)", signer, day, change)] }

  @Test func expired() async throws {
    let requirements = KitchenDesk.requirements.replacing("{role: chef,", with: "{role: chef, valid-days: 1,")
    expect(
      try await told(one(), requirements: requirements), "expired", "Expired", "it counted for 1 day, until 2026-11-22")
  }

  @Test func unbound() async throws {
    let bare = one { text in text.split(separator: "\n").filter { !$0.contains("evidence") }.joined(separator: "\n") + "\n" }
    expect(try await told(bare), "unbound", "Not bound", "it names no evidence")
    let other = try await told(one { $0.replacing("programme: \"Harbour kitchen\"", with: "programme: \"Beach kitchen\"") })
    expect(other, "unbound", "Not bound", "it was given for the programme “Beach kitchen”, and this is “Harbour kitchen”")
    #expect(other.page.contains("this is “Harbour kitchen”."))
  }

  @Test func anotherDay() async throws {
    let name = "kit.signed-ann-20261121T100000Z.md"
    let told = try await told(one()) { files in
      files["sign-offs/kitchen/\(name)"] = files["sign-offs/kitchen/\(name)"]??.replacing(
        "signed: 2026-11-21", with: "signed: 2026-11-22")
    }
    expect(
      told, "misfiled", "Misfiled",
      "it was edited or renamed: it says `signed: 2026-11-22T10:00:00Z`, and the file is named `\(name)`")
  }

  @Test(arguments: [false, true]) func movedToAnotherArea(isEdited: Bool) async throws {
    let name = "kit.signed-ann-20261121T100000Z.md"
    let told = try await told(one(), ["checklist/02-bar.md": Self.bar]) { files in
      let text = files.removeValue(forKey: "sign-offs/kitchen/\(name)") ?? nil
      files["sign-offs/bar/\(name)"] = isEdited ? text?.replacing("area: kitchen", with: "area: bar") : text
    }
    expect(
      told, "misfiled", "Misfiled",
      isEdited
        ? "it says `area: bar`, and `kit.signed` belongs to `kitchen`"
        : "it was moved: it says `area: kitchen`, and the file lies in `sign-offs/bar`")
  }

  private static let bar = Kitchen.checklist(
    Kitchen.served.replacing("kit.served", with: "bar.served").replacing("dishes", with: "drinks")
  )
  .replacing("area: kitchen", with: "area: bar").replacing("prefix: kit", with: "prefix: bar")
  .replacing("title: Kitchen", with: "title: Bar").replacing("order: 1", with: "order: 2")
  .replacing("  dishes:", with: "  drinks:").replacing("  guests:", with: "  patrons:")
  .replacing("title: Dishes", with: "title: Drinks").replacing("title: Guests", with: "title: Patrons")
  .replacing("to: dishes", with: "to: drinks")

  @Test func theOnlyAuthor() async throws {
    let evidence: [String: String?] = ["evidence/kitchen/tasting.md": Kitchen.dishes.replacing("author: bob", with: "author: ann")]
    expect(
      try await told(one(), evidence), "wrong-hands", "Wrong hands", "Ann Archer is the only author of what is signed")
  }

  @Test func lapsed() async throws {
    let path = "evidence/kitchen/tasting.md"
    let signed = Kitchen.files(KitchenDesk.requirements)
    let edited: [String: String?] = [path: Kitchen.dishes.replacing("| Soup ", with: "| Stew ")]
    let changed = try await told(one(), edited, signed: signed)
    #expect(changed.states == ["lapsed"] && changed.reasons == [["`\(path)` has changed"]])
    #expect(changed.terminal.contains("lapsed: Ann Archer (`\(path)` has changed)"))
    #expect(changed.row(of: "ann").contains("“First tasting” was changed after signing"))
    let added = try await told(one(), ["evidence/kitchen/more.md": "# More\n"], signed: signed)
    expect(added, "lapsed", "Lapsed", "`evidence/kitchen/more.md` was added")
    let two = Kitchen.files(KitchenDesk.requirements, ["evidence/kitchen/more.md": "# More\n"])
    expect(try await told(one(), signed: two), "lapsed", "Lapsed", "`evidence/kitchen/more.md` is gone")
  }

  @Test func refused() async throws {
    let told = try await told(one { $0.replacing("result: approved", with: "result: rejected") })
    expect(told, "rejected", "Refused", "")
    #expect(told.terminal.contains("The signature is not in; refused by Ann Archer."))
  }

  @Test func replaced() async throws {
    let told = try await told(one(on: "2026-11-20") + [("later", "ann", "2026-11-22", { $0 })])
    #expect(told.states == ["superseded", "valid"])
    #expect(told.reasons == [["replaced by the signature of 2026-11-22"], []])
    #expect(!told.terminal.contains("superseded"))
    let given = told.page.components(separatedBy: "id=\"given\"").last ?? ""
    #expect(given.contains(">Replaced</span>") && given.contains("Replaced by the signature of 22\u{A0}Nov."), "\(given)")
    #expect(told.person.contains("Signed; replaced by the signature of 22\u{A0}Nov"), "\(told.person)")
  }

  @Test func theDeputyAfterTheLastDayAndOnIt() async throws {
    func people(_ until: String) -> [String: String?] {
      let head = Kitchen.people.components(separatedBy: "## Roles")[0]
      return [
        "people.md": head
          + "## Roles\n\n| person | role | deputy-for | until-date |\n|---|---|---|---|\n| ann | chef | | |\n| dan | chef | ann | \(until) |\n"
      ]
    }
    let after = try await told(one("dan"), people("2026-11-20"))
    expect(
      after, "not-entitled", "Not entitled", "Dan Dyer did not hold the role Chef on 2026-11-21", signer: "Dan Dyer")
    #expect(after.terminal.contains("did not hold the role Chef on 2026-11-21); Ann Archer has to sign"))
    #expect(after.row(of: "ann").contains(">Dan Dyer</a> signed on 21\u{A0}Nov\u{A0}2026, and that does not count."))
    #expect(after.row(of: "dan").isEmpty)
    #expect(try await told(one("dan"), people("2026-11-21")).states == ["valid"])
  }

  @Test func whatIsDatedLaterAndAConditionThatIsNotKept() async throws {
    let later = try await told(one(on: "2026-11-24"))
    expect(later, "not-entitled", "Dated later", "it is dated 2026-11-24, after the day of judgement")
    #expect(later.terminal.contains("dated later: Ann Archer"))
    let raid: [String: String?] = ["raid.md": Kitchen.raid("| I1 | Smoke | kitchen | open | bob | 2026-11-20 | | | |")]
    let conditional = one { text in
      text.replacing("result: approved", with: "result: approved-with-conditions")
        .replacing("\n---\n", with: "\nconditions:\n- \"I1\"\n---\n")
    }
    let broken = try await told(conditional, raid)
    expect(broken, "valid", "Condition not kept", "its condition `I1` is not kept: it was due on 2026-11-20")
    #expect(broken.terminal.contains("condition not kept: Ann Archer"))
    #expect(broken.page.contains("One\u{A0}signature is missing, refused or lapsed: Ann Archer"))
    #expect(broken.page.contains("<dt>Refused, or not valid</dt>") && broken.page.contains("1: Ann Archer"))
  }
}

/// What `golive sign` writes in the restaurant.
enum SignedKitchen {
  static func statement(_ files: Files, by signer: String, on day: String, meaning: String) async -> String {
    let workspace = await read(files).value
    let covered = workspace.digests.filter { $0.key.hasPrefix("evidence/kitchen/") }.sorted { $0.key < $1.key }
    let names = ["ann": "Ann Archer", "bob": "Bob Baker", "cat": "Cat Cooper", "dan": "Dan Dyer"]
    return """
      ---
      sign-off: kit.signed
      programme: "Harbour kitchen"
      area: kitchen
      role: chef
      signer: \(signer)
      name: "\(names[signer] ?? signer)"
      result: approved
      meaning: "\(meaning)"
      signed: \(day)T10:00:00Z
      evidence:
      \(covered.map { "- sha256:\($0.value)  \($0.key)" }.joined(separator: "\n"))
      ---

      """
  }
}
