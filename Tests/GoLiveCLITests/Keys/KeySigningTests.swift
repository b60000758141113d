import Documents
import Foundation
import TestSupport
import Testing

/// Signing with a key: what counts is written, what would not count is refused before.
@Suite struct KeySigningTests {
  @Test func whatIsSignedWithAKeyLapsesAndIsSignedAgain() throws {
    let desk = try Desk()
    try SignatureStateTests.removeKeys(of: desk)
    let keys = try Keys()
    try desk.write("keys/allowed_signers", "luuk-terpstra namespaces=\"golive-signoff@v1\" \(try keys.publicKey("luuk"))\n")
    let sign =
      ["sign", "support.transition-plan", "--as", "luuk-terpstra", "--key", keys.path("luuk"), "--as-of", "2099-01-01"]
      + desk.common
    func states() throws -> [String] {
      let output = try Golive.run(["check", "--format", "json", "--as-of", "2099-01-01"] + desk.common).output
      let root = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
      let given = (root["areas"] as? [[String: Any]] ?? []).flatMap { $0["signOffs"] as? [[String: Any]] ?? [] }
      return given.filter {
        $0["requirement"] as? String == "support.transition-plan" && $0["signer"] as? String == "luuk-terpstra"
          && $0["assurance"] as? String == "ssh-signature"
      }.compactMap { $0["state"] as? String }
    }
    let first = try Golive.run(sign)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try states() == ["valid"])
    let evidence = try #require(first.output.split(separator: "\n").first { $0.contains("  evidence/") && $0.hasSuffix(".md") })
    let path = String(try #require(evidence.split(separator: " ").last))
    try desk.edit(path) { $0 + "\nOne more word.\n" }
    #expect(try states() == ["lapsed"])
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try Golive.run(sign).status == 0)
    #expect(try states() == ["superseded", "valid"])
  }

  @Test func aKeyThatWouldNotCountSignsNothing() throws {
    let desk = try Desk()
    try SignatureStateTests.removeKeys(of: desk)
    let keys = try Keys()
    _ = try keys.publicKey("luuk")
    let sign = ["sign", "support.transition-plan", "--as", "luuk-terpstra", "--key"]
    let unknown = try Golive.run(sign + [keys.path("luuk")] + desk.common)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("luuk-terpstra namespaces=\"golive-signoff@v1\" \(try keys.publicKey("luuk"))"))
    let missing = try Golive.run(sign + [keys.path("nobody")] + desk.common)
    #expect(missing.status == 64)
    #expect(missing.errors.contains("did not sign with the key"))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: desk.content.appending(path: "sign-offs/operational-support").path)
    #expect(!names.contains { $0.hasSuffix(".sig") })
  }

  /// What the signing itself would refuse is refused before; nobody is asked for a password.
  @Test func aDryRunLooksAtTheKey() throws {
    let desk = try Desk()
    try SignatureStateTests.removeKeys(of: desk)
    let keys = try Keys()
    let own = try keys.publicKey("luuk")
    let line = "luuk-terpstra namespaces=\"golive-signoff@v1\" \(own)"
    func dryRun(_ key: String) throws -> Golive.Outcome {
      try Golive.run(["sign", "support.transition-plan", "--as", "luuk-terpstra", "--dry-run", "--key", key] + desk.common)
    }
    let unknown = try dryRun(keys.path("luuk"))
    #expect(unknown.status == 64 && unknown.errors.contains("the signature would not count: there is no `keys/allowed_signers`"))
    #expect(unknown.errors.contains(line), "\(unknown.errors)")
    #expect(try dryRun(keys.path("nobody")).status == 64)
    try desk.write("keys/allowed_signers", line + "\n")
    for key in ["luuk", "luuk.pub"] {
      let trusted = try dryRun(keys.path(key))
      #expect(
        trusted.status == 0 && trusted.output.hasSuffix("The key is trusted for this. Dry run: nothing was written.\n"),
        "\(trusted)")
    }
    // Without its public half beside it, `ssh-keygen` says which key it is.
    try FileManager.default.moveItem(atPath: keys.path("luuk.pub"), toPath: keys.path("aside"))
    #expect(try dryRun(keys.path("luuk")).status == 0)
    try desk.write("keys/revoked", own + "\n")
    let revoked = try dryRun(keys.path("luuk"))
    #expect(revoked.status == 64 && revoked.errors.contains("it was signed with a key that is revoked"), "\(revoked.errors)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: desk.content.appending(path: "sign-offs/operational-support").path)
    #expect(!names.contains { $0.hasSuffix(".sig") })
  }

  @Test func withoutItsSignatureAStatementOfAKeyHolderDoesNotCount() throws {
    let desk = try Desk()
    let path = try SignatureStateTests.path(desk, "performance", "perf.signed-sanne-kuiper")
    try desk.remove(path + ".sig")
    let check = try Golive.run(["check"] + desk.common)
    #expect(
      check.output.contains("invalid-signature: Sanne Kuiper (Sanne Kuiper has a key to sign with, and this was recorded by hand)"))
    let sign = try Golive.run(["sign", "perf.signed", "--as", "sanne-kuiper"] + desk.common)
    #expect(sign.status == 64)
    #expect(sign.errors.contains("add `--key`"))
  }
}
