import Documents
import Foundation
import TestSupport
import Testing

/// One change in the files changes exactly what it should, on the terminal, in the portal and in the data together.
@Suite struct ConsequenceTests {
  /// What an answer says, in its three forms.
  struct Answer {
    let terminal: String
    let states: [String: String]
    let signOffs: [String: String]
    let subjects: [String: [String]]
    let overview: String
    let sameAsSite: Bool

    init(_ desk: borrowing Desk) throws {
      terminal = try Golive.run(["check"] + desk.common).output
      let built = try Golive.run(desk.build)
      #expect(built.status == 0, "\(built.errors)")
      let printed = try Golive.run(["check", "--format", "json"] + desk.common).output
      let data = try Data(contentsOf: desk.site.appending(path: "readiness.json"))
      sameAsSite = printed == String(decoding: data, as: UTF8.self)
      overview = String(decoding: try Data(contentsOf: desk.site.appending(path: "index.html")), as: UTF8.self)
      var states: [String: String] = [:]
      var signOffs: [String: String] = [:]
      var subjects: [String: [String]] = [:]
      let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      for area in root?["areas"] as? [[String: Any]] ?? [] {
        states[area["slug"] as? String ?? ""] = area["state"] as? String
        for requirement in area["requirements"] as? [[String: Any]] ?? [] {
          let id = requirement["id"] as? String ?? ""
          states[id] = requirement["state"] as? String
          subjects[id] = (requirement["findings"] as? [[String: Any]] ?? []).compactMap { $0["subject"] as? String }
        }
        for signOff in area["signOffs"] as? [[String: Any]] ?? [] where signOff["state"] as? String != "superseded" {
          let key = [signOff["requirement"], signOff["role"], signOff["subject"], signOff["signer"]].map { $0 as? String ?? "" }
          signOffs[key.joined(separator: " ")] = signOff["state"] as? String
        }
      }
      (self.states, self.signOffs, self.subjects) = (states, signOffs, subjects)
    }

    /// Ids whose state differs.
    func changed(from other: Answer) -> Set<String> { Set(states.keys.filter { states[$0] != other.states[$0] }) }
    func changedSignOffs(from other: Answer) -> Set<String> { Set(signOffs.keys.filter { signOffs[$0] != other.signOffs[$0] }) }
  }

  /// The answer before and after a change.
  func answers(_ change: (borrowing Desk) throws -> Void) throws -> (before: Answer, after: Answer) {
    let desk = try Desk()
    let before = try Answer(desk)
    try change(desk)
    let after = try Answer(desk)
    #expect(before.sameAsSite && after.sameAsSite)
    return (before, after)
  }

  @Test func aDeletedSignOffIsMissingEverywhere() throws {
    let (before, after) = try answers { desk in
      let folder = desk.content.appending(path: "sign-offs/solution-scope")
      let name = try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.contains("scope.signed-MDM") }
      try desk.remove("sign-offs/solution-scope/" + (name ?? ""))
    }
    let key = "scope.signed process-owner MDM elke-reinders"
    #expect(before.signOffs[key] == "valid" && after.signOffs[key] == "missing")
    #expect(after.changedSignOffs(from: before) == [key])
    #expect(before.states["scope.signed"] == "met" && after.states["scope.signed"] == "no-evidence")
    #expect(after.terminal.contains("missing: Elke Reinders") && !before.terminal.contains("scope.signed: "))
    #expect(after.overview.contains("21\u{A0}required sign-offs") && before.overview.contains("20\u{A0}required sign-offs"))
  }

  @Test func aByteOfSignedEvidenceLapsesItsSignatures() throws {
    let (before, after) = try answers { desk in
      try desk.edit("evidence/user-acceptance/regulations.md") { $0 + "\n" }
    }
    let valid = before.signOffs.filter { $0.key.hasPrefix("uat.signed") && ["valid", "rejected"].contains($0.value) }
    #expect(valid.count == 6)
    #expect(after.changedSignOffs(from: before) == Set(valid.keys))
    #expect(valid.keys.allSatisfy { after.signOffs[$0] == "lapsed" })
    #expect(after.terminal.contains("`evidence/user-acceptance/regulations.md` has changed"))
    #expect(after.changed(from: before).allSatisfy { $0.hasPrefix("uat.") || $0.hasPrefix("x.") })
  }

  @Test func anOwnerTakenFromAMitigationOpensWhatItCovered() throws {
    let (before, after) = try answers { desk in
      try desk.edit("raid.md") { text in
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          line.contains("| I-15 |") ? String(line).replacing("jeroen-stam", with: "") : String(line)
        }.joined(separator: "\n")
      }
    }
    #expect(before.states["cutover.plan-verification"] == "conditions" && after.states["cutover.plan-verification"] == "not-met")
    #expect(after.subjects["x.mitigation-complete"]?.contains("I-15") == true)
    #expect(after.changed(from: before).subtracting(["cutover"]) == ["cutover.plan-verification"])
    #expect(after.terminal.contains("cutover.plan-verification: ") && !before.terminal.contains("cutover.plan-verification: "))
    #expect(after.signOffs == before.signOffs)
  }

  @Test func aDeletedTestCaseIsGoneAndLapsesWhatWasSignedOverIt() throws {
    let (before, after) = try answers { desk in
      try desk.edit("evidence/user-acceptance/cases.csv") { text in
        text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("OTC-016,") }.joined(separator: "\n")
      }
    }
    #expect(
      before.subjects["uat.complete"]?.contains("OTC-016") == true && after.subjects["uat.complete"]?.contains("OTC-016") == false)
    #expect(before.terminal.contains("324 of 343 cases passed") && after.terminal.contains("324 of 342 cases passed"))
    #expect(before.overview.contains("324 of 343 cases passed") && after.overview.contains("324 of 342 cases passed"))
    #expect(after.signOffs["uat.signed process-owner PLP pawel-gorczyca"] == "lapsed")
    #expect(!after.changed(from: before).contains { $0.hasPrefix("scope.") || $0.hasPrefix("cutover.") })
  }
}
