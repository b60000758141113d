import Foundation
import Testing

/// What `golive owes` says to those whose key is not trusted.
@Suite struct KeyAdviceTests {
  /// Whoever is asked is told, and how to get a key that counts.
  @Test func theOneWhoIsAskedIsTold() throws {
    let desk = try Desk()
    try SignatureStateTests.removeKeys(of: desk)
    try SignatureStateTests.prepare(desk, try Keys())
    func owes(_ person: String) throws -> String { try Golive.run(["owes", person] + desk.common).output }
    let advice = "First ask whoever keeps keys/allowed_signers to add the key that is to count from now on, then sign with it."
    let revoked = try owes("wouter-claessens")
    #expect(revoked.contains("It does not count: it was signed with a key that is revoked. \(advice)"), "\(revoked)")
    let unknown = try owes("pawel-gorczyca")
    #expect(unknown.contains("does not know. \(advice)") && unknown.contains("--subject PLP --key ~/.ssh/id_ed25519"), "\(unknown)")
    let json = try Golive.run(["owes", "henrike-althoff", "--format", "json"] + desk.common).output
    let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let owed = root["signatures"] as? [[String: Any]] ?? []
    func reason(_ subject: String) -> String? {
      owed.first { $0["requirement"] as? String == "scope.signed" && $0["subject"] as? String == subject }?["reason"] as? String
    }
    #expect(reason("RET") == "wrong-hands" && reason("OTC") == "unknown-key", "\(json)")
    let deputy = try owes("gideon-maas")
    #expect(!deputy.contains("--subject RET"), "\(deputy)")
  }
}
