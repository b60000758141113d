import Diagnostics
package import Workspace

/// Words to type that give a signature.
package struct SignCommand {
  private let assessment: Assessment
  private let core: CoreTables

  /// Where OpenSSH keeps a person's key unless told otherwise.
  package static let usualKey = "~/.ssh/id_ed25519"

  package init(_ assessment: Assessment) { self.init(assessment, CoreTables(assessment.workspace)) }

  init(_ assessment: Assessment, _ core: CoreTables) { (self.assessment, self.core) = (assessment, core) }

  /// - Parameters:
  ///   - person: who signs; nil if nobody is named.
  ///   - day: when that person may sign, if not today.
  package func text(for signature: SignOffResult, by person: String?, on day: Day? = nil) -> String {
    var words = ["golive sign", signature.requirement.shellWord, "--as", person?.shellWord ?? "PERSON"]
    if let subject = signature.subject { words += ["--subject", subject.shellWord] }
    if let person {
      let day = day ?? assessment.asOf
      if needsRole(signature, by: person, on: day) { words += ["--role", signature.role.shellWord] }
      if needsKey(signature, by: person, on: day) { words += ["--key", Self.usualKey] }
    }
    return words.joined(separator: " ")
  }

  /// Several roles of the person are asked for the same.
  private func needsRole(_ signature: SignOffResult, by person: String, on day: Day) -> Bool {
    let possible = core.signatures(among: assessment.asked(of: signature.requirement), by: person, on: day)
      .filter { signature.subject == nil || $0.subject == signature.subject }
    return Set(possible.map(\.role)).count > 1
  }

  /// What is recorded by hand would not count, or the person means to sign with a key.
  private func needsKey(_ signature: SignOffResult, by person: String, on day: Day) -> Bool {
    hadKey(signature, person) || assessment.workspace.keyDemand(of: person, inRole: signature.role, at: Self.noon(day)) != nil
  }

  private func hadKey(_ signature: SignOffResult, _ person: String) -> Bool {
    guard case .key? = signature.fault else { return false }
    return signature.signer?.sameBytes(as: person) ?? false
  }

  /// What somebody has to do before a signature with a key counts; nil where none is needed, or the key that they have will do.
  package func keyAdvice(for signature: SignOffResult, by person: String, on day: Day? = nil) -> String? {
    let day = day ?? assessment.asOf
    guard needsKey(signature, by: person, on: day) else { return nil }
    let roster = "`\(KeyRoster.path)`"
    if assessment.workspace.roster?.hasGoodKey(of: person, for: .signOff, at: Self.noon(day)) ?? false {
      return hadKey(signature, person) ? "Sign with the key that \(roster) has." : nil
    }
    return "First ask whoever keeps \(roster) to add the key that is to count from now on, then sign with it."
  }

  private static func noon(_ day: Day) -> String { "\(day.iso)T12:00:00Z" }
}

extension String {
  /// As a shell reads it as one word.
  package var shellWord: String {
    let isPlain =
      !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"): true
        default: false
        }
      }
    return isPlain ? self : "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
