import Archive
import ArgumentParser
import Diagnostics
import Documents

/// `golive verify`: whether a package is what was sealed, and what it proves.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the sealed package of a decision, and say what it proves.",
    discussion: """
      The roster and the revoked keys must come from somewhere else than the package: who can forge a package can forge the copies in \
      it. Exit codes: 0 accepted, 1 refused, 64 called wrongly, 74 the machine could not do it. The package is only read.

      golive verify archive/DECISION --trust allowed_signers
      """)

  @Argument(help: ArgumentHelp("The folder that holds bagit.txt.", valueName: "package"))
  var package: String

  @Option(help: ArgumentHelp("Who signs with which key: a file of allowed signers.", valueName: "roster"))
  var trust: String

  @Option(help: ArgumentHelp("Keys that count no longer.", valueName: "file"))
  var revoked: String?

  mutating func run() async throws {
    var console = Console()
    var mistakes = Mistakes()
    let roster = Self.list(trust, by: "--trust", "a file of allowed signers", &mistakes)
    let revoked = revoked.flatMap { Self.list($0, by: "--revoked", "a file of keys, or leave it out", &mistakes) }
    do throws(SystemError) { _ = try Folder(opening: package, as: "", followingLast: true) } catch {
      mistakes.add("`\(package)` is no package: \(error.reason); name the folder that holds `bagit.txt`")
    }
    try mistakes.tell("nothing was verified")
    let lists = Trust(roster: roster ?? [], revoked: revoked)
    let verdict: PackageVerdict
    do {
      verdict = try await PackageVerifier(trust: lists, rosterName: trust).verdict(on: package)
    } catch let error as PackageReader.Unread {
      console.report([error.diagnostic()], sources: [], workspace: package)
      return try console.finish(.inputOutput)
    } catch {
      // Nothing in the package is at fault.
      console.report([SignatureChecker.notRun(error)], sources: [], workspace: "")
      return try console.finish(.inputOutput)
    }
    switch verdict {
    case .accepted(let proof):
      console.print(proof.text)
      try console.finish()
    case .refused(let refusals):
      console.report(refusals.map { $0.diagnostic(.packageRefused) }, sources: [], workspace: package)
      try console.finish(.formErrors)
    }
  }

  private static func list(_ path: String, by option: String, _ what: String, _ mistakes: inout Mistakes) -> [UInt8]? {
    do throws(SystemError) { return try WholeFile.read(path) } catch {
      mistakes.add("`\(option)` is `\(path)`, which cannot be read: \(error.reason); name \(what)")
      return nil
    }
  }
}

extension Refusal {
  func diagnostic(_ code: Code) -> Diagnostic {
    Diagnostic(
      code, words, at: Place(path),
      help: isAboutKeys
        ? "ask why the key was revoked and since when: the package may be honest, and its proof has gone with the key"
        : "get another copy of the package, of the roster and of the revoked keys from somebody you trust, and ask who had this one"
    )
  }
}
