import Foundation
import TestSupport
import Testing

/// When and after what a decision may be sealed, and what is said where it may not.
@Suite struct SealTermsTests {
  private static let next = "0002-the-bar"

  private static func seal(
    _ decision: borrowing SealedDecision, _ name: String, at date: String, more: [String] = [], path: String? = nil
  ) throws -> Golive.Outcome {
    var environment = SealedDecision.now
    environment["PATH"] = path
    return try Golive.run(
      SealedDecision.command("cat", decision.keys.path("cat"), of: name, at: date) + ["--workspace", decision.workspace] + more,
      environment: environment)
  }

  /// With a second record.
  private static func sealedOnce() throws -> SealedDecision {
    let decision = try SealedDecision()
    try decision.scratch.write(
      "workspace/decisions/\(next).md", "---\nid: D-2\ndecided: 2026-11-23T12:30:00Z\noutcome: go\n---\n\nIt opens too.\n")
    return decision
  }

  @Test func aSealIsNeitherAheadOfTimeNorBeforeTheOneBefore() throws {
    let decision = try Self.sealedOnce()
    let ahead = try Self.seal(decision, Self.next, at: "2026-11-23T20:00:01Z")
    #expect(ahead.status == 64)
    #expect(ahead.errors.contains("nothing is sealed ahead of time"), "\(ahead.errors)")
    for time in ["2026-11-23T15:00:00Z", "2026-11-23T14:00:00Z"] {
      let early = try Self.seal(decision, Self.next, at: time)
      #expect(early.status == 1)
      #expect(early.errors.contains("archive/\(SealedDecision.id): error GL502: this package was sealed at"), "\(early.errors)")
    }
    #expect(try Self.seal(decision, Self.next, at: "2026-11-23T15:00:01Z").status == 0)
  }

  @Test func aPackageThatWasChangedIsNotNamed() throws {
    let decision = try Self.sealedOnce()
    let seal = String(decoding: try decision.bytes("seal/seal.txt"), as: UTF8.self)
    let changed = seal.replacing("sealed: 2026-11-23T15:00:00Z", with: "sealed: 2026-11-23T15:00:30Z")
    try decision.write("seal/seal.txt", Data(changed.utf8))
    let refused = try Self.seal(decision, Self.next, at: "2026-11-23T16:00:00Z")
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains("archive/\(SealedDecision.id)/seal/seal.txt.sig: error GL502: a new seal would name this package"),
      "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(decision.workspace)/archive/\(Self.next)"))
  }

  @Test func anEarlierJudgementIsToldAndStandsOnEachPage() throws {
    let decision = try SealedDecision()
    try FileManager.default.removeItem(atPath: decision.package)
    let sealed = try Self.seal(decision, SealedDecision.id, at: "2026-11-23T15:00:00Z", more: ["--as-of", "2026-11-21"])
    #expect(sealed.status == 0, "\(sealed.errors)")
    #expect(
      sealed.errors.contains(
        "decisions/\(SealedDecision.id).md:1:1: warning GL510: it was decided on 2026-11-23, and the portal that is sealed with it is as of 2026-11-21"
      ), "\(sealed.errors)")
    let page = String(decoding: try decision.bytes("data/portal/index.html"), as: UTF8.self).replacing("\u{A0}", with: " ")
    #expect(page.contains("decided on Mon 23 Nov 2026 and sealed on Mon 23 Nov 2026"))
    #expect(page.contains("It shows the evidence as of Sat 21 Nov 2026"))
    #expect(!decision.sealed.errors.contains("GL510"))
  }

  /// Where the checklist takes records for rows of a table, nothing else looks at it.
  @Test func aRecordThatContradictsItsDateIsNotSealed() throws {
    let decision = try Self.sealedOnce()
    for (date, status) in [("2026-11-24", Int32(1)), ("2026-11-23", 0)] {
      try decision.scratch.write(
        "workspace/decisions/\(Self.next).md",
        "---\nid: D-2\ndate: \(date)\ndecided: 2026-11-23T12:30:00Z\noutcome: go\n---\n\nYes.\n")
      let sealed = try Self.seal(decision, Self.next, at: "2026-11-23T16:00:00Z")
      #expect(sealed.status == status, "\(sealed.errors)")
      let isTold = sealed.errors.contains("\(Self.next).md:3:7: error GL502: `date` is `\(date)`, and it was decided on 2026-11-23")
      #expect(isTold == (status == 1), "\(sealed.errors)")
    }
  }

  @Test func whatIsTooEarlyIsSaidOnce() throws {
    let decision = try SealedDecision()
    try FileManager.default.removeItem(atPath: decision.package)
    let early = try Self.seal(decision, SealedDecision.id, at: "2026-11-19T15:00:00Z")
    #expect(early.status == 1)
    #expect(early.errors.contains("after the seal (2026-11-19T15:00:00Z); so were 1 more"), "\(early.errors)")
    #expect(early.errors.ranges(of: "error GL502").count == 1)
  }

  @Test(arguments: ["", " x", "x ", "x\ny", "\u{202E}x"])
  func retentionIsALineOfWords(_ words: String) throws {
    let decision = try SealedDecision()
    let refused = try Self.seal(decision, Self.next, at: "2026-11-23T16:00:00Z", more: ["--retention", words])
    #expect(refused.status == 64)
    #expect(refused.errors.contains("`--retention` is"), "\(refused.errors)")
  }

  @Test func withoutKeygenTheMachineIsAtFault() throws {
    let decision = try Self.sealedOnce()
    let empty = decision.scratch("no-programs")
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: empty + "/sh", withDestinationPath: "/bin/sh")
    let sealed = try Self.seal(decision, Self.next, at: "2026-11-23T16:00:00Z", path: empty)
    #expect(sealed.status == 74)
    #expect(sealed.errors.contains("golive: error GL937"), "\(sealed.errors)")
    let checked = try Golive.run(["check", "--workspace", decision.workspace], environment: ["PATH": empty])
    #expect(checked.status == 1)
    #expect(
      checked.errors.hasPrefix(
        "golive: error GL937: the signatures could not be checked: there is no `ssh-keygen` on this machine\n"), "\(checked.errors)"
    )
    #expect(checked.errors.contains("openssh-client"))
    // Without any signature to check, it is missed when one is to be made.
    try FileManager.default.removeItem(atPath: decision.workspace + "/sign-offs")
    try FileManager.default.moveItem(atPath: decision.workspace + "/archive", toPath: decision.scratch("aside"))
    let signed = try Golive.run(
      ["sign", "kit.signed", "--as", "ann", "--key", decision.keys.path("ann"), "--workspace", decision.workspace],
      environment: ["PATH": empty])
    #expect(signed.status == 64)
    #expect(signed.errors.contains("there is no `ssh-keygen` on this machine; install the client of OpenSSH"), "\(signed.errors)")
    try FileManager.default.moveItem(atPath: decision.scratch("aside"), toPath: decision.workspace + "/archive")
    let verified = try Golive.run(["verify", decision.package, "--trust", decision.roster], environment: ["PATH": empty])
    #expect(verified.status == 74)
    #expect(verified.errors.contains("golive: error GL937: the signatures could not be checked"), "\(verified.errors)")
  }

  /// What is wrong with the record can be put right now, and never again.
  @Test func whatIsSaidOfTheRecordIsShownBeforeItIsSealed() throws {
    let decision = try Self.sealedOnce()
    try decision.scratch.write(
      "workspace/decisions/\(Self.next).md",
      Kitchen.decision.replacing("2026-11-18", with: "2026-11-23").replacing("gate: G2\n", with: "")
        .replacing("closes: R1", with: "closes: kit.signed").replacing("closes: kit.served", with: "closes: kit.signed"))
    let sealed = try Self.seal(decision, Self.next, at: "2026-11-23T16:00:00Z", more: ["--as-of", "2026-11-23"])
    #expect(sealed.status == 0, "\(sealed.errors)")
    #expect(
      sealed.errors.contains("warning GL506: a condition is due on 2026-11-20, before the decision of 2026-11-23"),
      "\(sealed.errors)")
  }

  @Test func theLineForAnUnknownKeyStandsAlone() throws {
    let decision = try Self.sealedOnce()
    let key = try decision.keys.publicKey("eve")
    let sealed = try Golive.run(
      SealedDecision.command("cat", decision.keys.path("eve"), of: Self.next, at: "2026-11-23T16:00:00Z")
        + ["--workspace", decision.workspace], environment: SealedDecision.now)
    #expect(sealed.status == 1)
    let line = "cat namespaces=\"golive-decision@v1\" \(key)"
    let lines = sealed.errors.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains { $0 == line }, "\(sealed.errors)")
  }
}
