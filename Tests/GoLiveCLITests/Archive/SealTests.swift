import Documents
import Foundation
import TestSupport
import Testing

/// What golive seals is accepted by golive and by the reference checker, and what is done to it is refused by both.
@Suite struct SealTests {
  @Test func bothCheckersAcceptAndSayTheSame() throws {
    let decision = try SealedDecision()
    #expect(decision.sealed.status == 0, "\(decision.sealed.errors)")
    let before = SampleProgramme.files(in: URL(filePath: decision.package)).map { "\($0.path) \($0.bytes)" }
    let (own, reference) = (try decision.golive(), try decision.script())
    #expect(own.status == 0, "\(own.errors)")
    #expect(reference.status == 0)
    #expect(own.output == reference.output)
    #expect(own.output.contains("accepted: decision \(SealedDecision.id), outcome go"))
    #expect(own.output.contains("\n  decided        2026-11-23T12:00:00Z, as its record says\n"))
    #expect(own.output.contains("1: 1 verified, 0 by hand, 0 with a signature that is refused"))
    #expect(decision.sealed.output.hasSuffix(own.output))
    #expect(SampleProgramme.files(in: URL(filePath: decision.package)).map { "\($0.path) \($0.bytes)" } == before)
  }

  @Test func aDecisionIsSealedOnceAndByItsSealer() throws {
    let decision = try SealedDecision()
    let common = ["--workspace", decision.workspace]
    let again = try Golive.run(SealedDecision.command("cat", decision.keys.path("cat")) + common, environment: SealedDecision.now)
    #expect(again.status == 73)
    #expect(again.errors.contains("error GL930: this decision is sealed already"))
    #expect(try decision.golive().status == 0)
    try FileManager.default.removeItem(atPath: decision.package)
    for (person, key) in [("ann", "ann"), ("cat", "ann")] {
      let refused = try Golive.run(
        SealedDecision.command(person, decision.keys.path(key)) + common, environment: SealedDecision.now)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("error GL502"), "\(refused.errors)")
    }
    #expect(try Golive.run(["seal", SealedDecision.id, "--as", "cat"] + common).status == 64)
    #expect(try decision.scratch.names("workspace/archive") == [])
  }

  @Test func somethingElseInTheArchiveIsNamed() throws {
    let decision = try SealedDecision()
    try FileManager.default.removeItem(atPath: decision.package)
    try decision.scratch.write("workspace/archive/notes.txt")
    let refused = try Golive.run(
      SealedDecision.command("cat", decision.keys.path("cat")) + ["--workspace", decision.workspace],
      environment: SealedDecision.now)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("archive/notes.txt: error GL503: this is no sealed package"), "\(refused.errors)")
  }

  @Test func calledWronglyIsSaidSo() throws {
    let decision = try SealedDecision()
    #expect(try Golive.run(["verify", decision.package + "x", "--trust", decision.roster]).status == 64)
    #expect(try Golive.run(["verify", decision.package, "--trust", decision.roster + "x"]).status == 64)
    let three = try Golive.run(["verify", "/no/package", "--trust", "/no/roster", "--revoked", "/no/keys"])
    #expect(
      three.errors == """
        Error: nothing was verified, for 3 reasons:
          - `--trust` is `/no/roster`, which cannot be read: no such file or directory; name a file of allowed signers
          - `--revoked` is `/no/keys`, which cannot be read: no such file or directory; name a file of keys, or leave it out
          - `/no/package` is no package: no such file or directory; name the folder that holds `bagit.txt`

        """)
    #expect(try Golive.run(["verify", decision.package]).status == 64)
  }

  /// Both name the file that is at fault.
  @Test func theFileAtFaultIsNamed() throws {
    let decision = try SealedDecision()
    let path = "data/readiness.json"
    let (old, tail) = (try decision.bytes(path), try decision.bytes("data/log/000002.txt"))
    try decision.write(path, old + Data(" ".utf8))
    let own = try decision.golive()
    #expect(own.errors.contains("/\(path): error GL501: it is not the file that was sealed\n"), "\(own.errors)")
    #expect(own.errors.hasSuffix("1 error\n"), "\(own.errors)")
    #expect(try decision.script().errors == "refused: not as manifest-sha256.txt has it: \(path)\n")
    try FileManager.default.removeItem(atPath: "\(decision.package)/\(path)")
    try FileManager.default.createSymbolicLink(atPath: "\(decision.package)/\(path)", withDestinationPath: "elsewhere.json")
    let link = try decision.golive()
    #expect(link.errors.contains("but a symbolic link") && link.errors.hasSuffix("1 error\n"), "\(link.errors)")
    try FileManager.default.removeItem(atPath: "\(decision.package)/\(path)")
    try decision.write(path, old)
    try FileManager.default.removeItem(atPath: "\(decision.package)/data/log/000002.txt")
    let dropped = try decision.golive()
    #expect(
      dropped.errors.contains("/data/log/000002.txt: error GL501: it is missing, and was there when the package was sealed\n"),
      "\(dropped.errors)")
    #expect(dropped.errors.hasSuffix("1 error\n"), "\(dropped.errors)")
    #expect(try decision.script().errors == "refused: not as manifest-sha256.txt has it: data/log/000002.txt\n")
    try decision.write("data/log/000002.txt", tail)
    #expect(try decision.golive().status == 0, "all is as it was")
  }

  /// Nothing in the package has changed, and that is said.
  @Test func aRevokedKeyIsNamed() throws {
    let decision = try SealedDecision()
    let list = decision.scratch("revoked")
    try Data((try decision.keys.publicKey("cat") + "\n").utf8).write(to: URL(filePath: list))
    let own = try decision.golive(revoked: list)
    #expect(
      own.status == 1 && own.errors.contains("seal/seal.txt.sig: error GL501: the key that sealed this is revoked"), "\(own.errors)"
    )
    #expect(own.errors.contains("the package may be honest"))
    let reference = try decision.script(revoked: list)
    #expect(reference.status == 1 && reference.errors == "refused: the key that sealed this is revoked\n", "\(reference.errors)")
    try Data((try decision.keys.publicKey("ann") + "\n").utf8).write(to: URL(filePath: list))
    let signers = try decision.golive(revoked: list)
    #expect(
      signers.errors.contains(
        ".md: error GL501: the log says that its signature was verified, and with these keys it is refused\n"),
      "\(signers.errors)")
    #expect(signers.status == 1 && signers.errors.hasSuffix("1 error\n"), "\(signers.errors)")
    #expect(try decision.script(revoked: list).status == 1)
  }

  @Test func aProposalIsNotSealed() throws {
    let decision = try SealedDecision()
    try decision.scratch.write("workspace/decisions/0002-the-bar.md", Kitchen.proposal.replacing("2026-12-01", with: "2026-11-23"))
    func seal(_ person: String) throws -> Golive.Outcome {
      try Golive.run(
        SealedDecision.command(person, decision.keys.path("cat"), of: "0002-the-bar", at: "2026-11-23T16:00:00Z")
          + ["--workspace", decision.workspace], environment: SealedDecision.now)
    }
    let refused = try seal("cat")
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains("0002-the-bar.md:2:9: error GL502: it is only proposed: nothing has been decided yet"),
      "\(refused.errors)")
    let unknown = try seal("catt")
    #expect(
      unknown.status == 64
        && unknown.errors
          == "Error: nothing was sealed: `catt` is not in people.md; did you mean `cat`? write the person there first\n",
      "\(unknown.errors)")
    let both = try Golive.run(
      SealedDecision.command("catt", decision.keys.path("cat"), of: "0002-the-bat", at: "2026-11-23T16:00:00Z")
        + ["--workspace", decision.workspace], environment: SealedDecision.now)
    #expect(
      both.status == 64 && both.errors.hasPrefix("Error: nothing was sealed, for 2 reasons:\n  - `catt` is not"), "\(both.errors)")
    #expect(both.errors.contains("\n  - there is no record `decisions/0002-the-bat.md`; did you mean `0002-the-bar`? records: "))
  }

  @Test func tamperingIsRefusedByBoth() throws {
    let decision = try SealedDecision()
    let files = FileManager.default
    let package = decision.package
    func refused(_ what: String, _ act: () throws -> Void, undo: () throws -> Void) throws {
      try act()
      let own = try decision.golive()
      #expect(own.status == 1, "\(what) by golive: \(own.output)")
      #expect(own.errors.contains("error GL501"), "\(what): \(own.errors)")
      #expect(try decision.script().status == 1, "\(what) by verify.sh")
      try undo()
    }
    let statement = try #require(
      SampleProgramme.files(in: URL(filePath: package)).map(\.path).first {
        $0.hasPrefix("data/content/sign-offs") && $0.hasSuffix(".md")
      })
    let paths = [
      "seal/seal.txt", "seal/seal.txt.sig", "manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "bag-info.txt",
      "data/portal/index.html", "data/readiness.json", "data/log/000001.txt", "data/content/evidence/kitchen/tasting.md",
      "verify.sh",
      statement, statement + ".sig",
    ]
    for path in paths {
      let old = try decision.bytes(path)
      var new = old
      new[new.count / 2] ^= 1
      try refused("a byte of \(path)", { try decision.write(path, new) }, undo: { try decision.write(path, old) })
    }
    let more = "\(package)/data/content/more.md"
    try refused("a file more", { try Data("x".utf8).write(to: URL(filePath: more)) }, undo: { try files.removeItem(atPath: more) })
    let tail = try decision.bytes("data/log/000002.txt")
    try refused(
      "no tail of the log", { try files.removeItem(atPath: "\(package)/data/log/000002.txt") },
      undo: { try decision.write("data/log/000002.txt", tail) })
    let (page, aside) = ("\(package)/data/portal/index.html", "\(package)/data/portal/other.html")
    try refused(
      "a name", { try files.moveItem(atPath: page, toPath: aside) }, undo: { try files.moveItem(atPath: aside, toPath: page) })
    let outside = decision.scratch("outside.html")
    try refused(
      "a link",
      {
        try files.moveItem(atPath: page, toPath: outside)
        try files.createSymbolicLink(atPath: page, withDestinationPath: outside)
      },
      undo: {
        try files.removeItem(atPath: page)
        try files.moveItem(atPath: outside, toPath: page)
      })
    let signature = try decision.bytes("seal/seal.txt.sig")
    let other = try decision.keys.signature(of: try decision.bytes("seal/seal.txt"), by: "eve", for: "golive-decision@v1")
    try refused(
      "another key", { try decision.write("seal/seal.txt.sig", other) },
      undo: { try decision.write("seal/seal.txt.sig", signature) })
    #expect(try decision.golive().status == 0, "all is as it was")
  }
}
