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
    let lists = Trust(roster: try Self.list(trust, "roster"), revoked: try revoked.map { try Self.list($0, "revoked keys") })
    do throws(SystemError) { _ = try Folder(opening: package, as: "", followingLast: true) } catch {
      throw ValidationError("`\(package)` is no package: \(error.reason)")
    }
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

  private static func list(_ path: String, _ what: String) throws -> [UInt8] {
    guard let bytes = try? WholeFile.read(path) else { throw ValidationError("the \(what) cannot be read: `\(path)`") }
    return bytes
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
