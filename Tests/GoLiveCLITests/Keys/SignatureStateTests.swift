import Documents
import Foundation
import TestSupport
import Testing

/// Every way in which a signature can be wrong has its own state and reason, in the terminal, on the page and in the data.
@Suite struct SignatureStateTests {
  struct Expected {
    let requirement: String
    let role: String
    var subject: String? = nil
    let signer: String
    let state: String
    let word: String
    /// Nil where the signature proves nothing.
    let assurance: String?
    let reason: String
  }

  private static func scope(
    _ subject: String, _ signer: String, _ state: String, _ word: String, _ reason: String, assurance: String? = nil
  ) -> Expected {
    Expected(
      requirement: "scope.signed", role: "process-owner", subject: subject, signer: signer, state: state, word: word,
      assurance: assurance, reason: reason)
  }

  static let expected: [Expected] = [
    scope("WHS", "sanne-kuiper", "valid", "Signed", "", assurance: "ssh-signature"),
    scope(
      "STK", "jolanta-maciejewska", "invalid-signature", "Invalid signature",
      "it was changed after it was signed, or the signature belongs to another file"),
    scope(
      "PLP", "pawel-gorczyca", "unknown-key", "Key not known", "it was signed with a key that `keys/allowed_signers` does not know"),
    scope("RTR", "wouter-claessens", "unknown-key", "Key revoked", "it was signed with a key that is revoked"),
    scope(
      "AST", "wouter-claessens", "invalid-signature", "Invalid signature",
      "its signature cannot be read: it must stand as `ssh-keygen` wrote it, with plain line ends (LF)"),
    scope(
      "MDM", "elke-reinders", "invalid-signature", "Invalid signature",
      "its signature was made for `file`, not for `golive-signoff@v1`"),
    scope(
      "PRI", "ingmar-sjoholm", "unknown-key", "Key of somebody else",
      "it was signed with a key of `sanne-kuiper`, not of `ingmar-sjoholm`"),
    scope(
      "OTC", "henrike-althoff", "unknown-key", "Key not for sign-offs",
      "it was signed with a key that `keys/allowed_signers` does not let sign `golive-signoff@v1`"),
    scope(
      "PTP", "fatima-el-amrani", "not-entitled", "Not entitled",
      "Fatima El Amrani did not hold the role Process owner on 2026-11-21",
      assurance: "by-hand"),
    scope(
      "RET", "gideon-maas", "wrong-hands", "Wrong hands", "Gideon Maas belongs to the delivery side, and the business must sign",
      assurance: "by-hand"),
    Expected(
      requirement: "change.readiness-review", role: "business-stakeholder", signer: "pawel-gorczyca", state: "unknown-key",
      word: "Key expired", assurance: nil,
      reason: "it was signed on 2026-11-23 with a key that is valid before 20260101"),
    Expected(
      requirement: "change.readiness-review", role: "sponsor", signer: "femke-oosterhuis", state: "invalid-signature",
      word: "Invalid signature", assurance: "by-hand",
      reason: "it was recorded by hand, and for the role Sponsor a signature with a key is asked"),
  ]

  /// The file of a signature in the sample.
  static func path(_ desk: borrowing Desk, _ area: String, _ start: String) throws -> String {
    let folder = "sign-offs/\(area)"
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.content.appending(path: folder).path).sorted()
    let name = try #require(names.first { $0.hasPrefix(start) && $0.hasSuffix(".md") }, "\(start)")
    return "\(folder)/\(name)"
  }

  /// The sample's own signatures and roster are out of the way.
  static func removeKeys(of desk: borrowing Desk) throws {
    try desk.remove("keys")
    for file in SampleProgramme.files(in: desk.content) where file.path.hasSuffix(".sig") { try desk.remove(file.path) }
  }

  static func prepare(_ desk: borrowing Desk, _ keys: borrowing Keys) throws {
    func scope(_ subject: String, _ key: String, for namespace: String = "golive-signoff@v1") throws -> String {
      let path = try Self.path(desk, "solution-scope", "scope.signed-\(subject)-")
      try desk.write(path + ".sig", try keys.signature(of: Data(try desk.text(path).utf8), by: key, for: namespace))
      return path
    }
    func rename(_ subject: String, _ signer: String, _ name: String, for owner: String) throws {
      let path = try Self.path(desk, "solution-scope", "scope.signed-\(subject)-")
      let text = try desk.text(path).replacing("signer: \(owner)", with: "signer: \(signer)")
      let own = try #require(text.split(separator: "\n").first { $0.hasPrefix("name: ") })
      try desk.remove(path)
      try desk.write(path.replacing(owner, with: signer), text.replacing(own, with: "name: \(name)"))
    }
    _ = try scope("WHS", "sanne")
    let edited = try scope("STK", "jolanta")
    try desk.edit(edited) { $0 + "\nOne more word.\n" }
    _ = try scope("PLP", "stranger")
    _ = try scope("RTR", "wouter")
    try desk.write(try Self.path(desk, "solution-scope", "scope.signed-AST-") + ".sig", "no signature\n")
    _ = try scope("MDM", "elke", for: "file")
    _ = try scope("PRI", "sanne")
    _ = try scope("OTC", "henrike")
    try rename("PTP", "fatima-el-amrani", "Fatima El Amrani", for: "ruben-de-wit")
    try rename("RET", "gideon-maas", "Gideon Maas", for: "henrike-althoff")
    try desk.edit("people.md") {
      $0.replacing(
        "| gideon-maas | project-manager |",
        with: """
          | gideon-maas | process-owner | RET | 2025-03-10 |  | henrike-althoff |
          | gideon-maas | project-manager |
          """)
    }
    let late = try Self.path(desk, "change-management", "change.readiness-review-pawel")
    try desk.write(late + ".sig", try keys.signature(of: Data(try desk.text(late).utf8), by: "pawel"))
    try desk.edit("programme.md") { $0.replacing("parameters:", with: "least-assurance: {sponsor: ssh-signature}\nparameters:") }
    let signOff = #"namespaces="golive-signoff@v1""#
    try desk.write(
      "keys/allowed_signers",
      """
      # Whose key is trusted
      sanne-kuiper \(signOff) \(try keys.publicKey("sanne"))
      jolanta-maciejewska \(signOff) \(try keys.publicKey("jolanta"))
      wouter-claessens \(signOff) \(try keys.publicKey("wouter"))
      elke-reinders \(signOff) \(try keys.publicKey("elke"))
      henrike-althoff namespaces="golive-decision@v1" \(try keys.publicKey("henrike"))
      pawel-gorczyca \(signOff),valid-before="20260101" \(try keys.publicKey("pawel"))

      """)
    try desk.write("keys/revoked", try keys.publicKey("wouter") + "\n")
  }

  @Test func eachIsToldEverywhere() throws {
    let desk = try Desk()
    try Self.removeKeys(of: desk)
    let keys = try Keys()
    try Self.prepare(desk, keys)
    let terminal = try Golive.run(["check"] + desk.common).output
    let built = try Golive.run(desk.build)
    #expect(built.status == 0, "\(built.errors)")
    let page = String(decoding: try Data(contentsOf: desk.site.appending(path: "sign-offs.html")), as: UTF8.self)
    let data = try Data(contentsOf: desk.site.appending(path: "readiness.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let given = (root["areas"] as? [[String: Any]] ?? []).flatMap { $0["signOffs"] as? [[String: Any]] ?? [] }
    let rows = page.split(separator: "<tr ").map(String.init)
    for expected in Self.expected {
      let told = given.filter {
        $0["requirement"] as? String == expected.requirement && $0["role"] as? String == expected.role
          && $0["subject"] as? String == expected.subject && $0["signer"] as? String == expected.signer
      }
      #expect(told.map { $0["state"] as? String } == [expected.state], "\(expected)")
      #expect(told.map { $0["assurance"] as? String } == [expected.assurance], "\(expected)")
      #expect(told.map { $0["reasons"] as? [String] } == [expected.reason.isEmpty ? [] : [expected.reason]], "\(expected)")
      guard !expected.reason.isEmpty else { continue }
      #expect(terminal.contains("(\(expected.reason))"), "\(expected)")
      if expected.state == "unknown-key" { #expect(terminal.contains("    \(expected.word.lowercased()): "), "\(expected)") }
      // Days stand in words on the page.
      let words = String(expected.reason.prefix { $0 != "`" && !$0.isNumber })
      let shown = rows.filter { $0.contains(expected.word) && $0.contains(words.dropFirst().trimmingCharacters(in: .whitespaces)) }
      #expect(!shown.isEmpty, "\(expected)")
      // It would be said of a signature that is worth nothing.
      #expect(!shown.contains { $0.contains("with a key<") }, "\(expected)")
    }
  }

  @Test func theSamplesOwnSignaturesAreRight() throws {
    let desk = try Desk()
    let output = try Golive.run(["check", "--format", "json"] + desk.common).output
    let root = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let given = (root["areas"] as? [[String: Any]] ?? []).flatMap { $0["signOffs"] as? [[String: Any]] ?? [] }
    let keyed = given.filter { $0["assurance"] as? String == "ssh-signature" }
    let files = SampleProgramme.everyFile.filter { $0.path.hasSuffix(".md.sig") }.map { String($0.path.dropLast(4)) }
    #expect(!files.isEmpty)
    #expect(keyed.compactMap { $0["path"] as? String }.sorted() == files)
    #expect(keyed.allSatisfy { $0["state"] as? String == "valid" })
  }

  @Test func whenNobodyCanCheckNothingIsSaid() throws {
    let desk = try Desk()
    let tools = desk.root.appending(path: "tools")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    let stub = tools.appending(path: "ssh-keygen")
    try Data("#!/bin/sh\nexit 255\n".utf8).write(to: stub)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stub.path)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let check = try Golive.run(["check"] + desk.common, environment: ["PATH": tools.path + ":" + path])
    #expect(check.status == 1)
    #expect(check.errors.contains("golive: error GL937: the signatures could not be checked: `ssh-keygen` gave no answer"))
    #expect(check.output.isEmpty)
  }
}
