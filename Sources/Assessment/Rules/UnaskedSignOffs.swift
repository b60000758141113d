import Diagnostics
import Workspace

/// Says of signatures that no requirement has used why nobody asks for them.
struct UnaskedSignOffs {
  let checklist: Checklist
  let results: [String: RequirementResult]
  let core: CoreTables

  func diagnostics(_ signOffs: [SignOff]) -> [Diagnostic] {
    let used = Set(results.values.flatMap(\.signOffs).compactMap(\.path).map(Exact.init))
    return signOffs.compactMap { signOff in
      if used.contains(Exact(signOff.path)) { return signOff.misfiling.map { misfiled(signOff, $0) } }
      let (words, help) = told(signOff)
      return warning(signOff, words + (signOff.misfiling.map { "; \($0)" } ?? ""), help)
    }
  }

  /// Where others have signed, nothing else would tell.
  private func misfiled(_ signOff: SignOff, _ misfiling: String) -> Diagnostic {
    warning(
      signOff,
      signOff.result == .rejected ? "a refusal is not where it belongs: \(misfiling)" : "it counts for nothing: \(misfiling)",
      "put back what was signed under the name that it had, or sign again")
  }

  private func warning(_ signOff: SignOff, _ words: String, _ help: String) -> Diagnostic {
    Diagnostic(.signOffForNothing, words, at: Place(signOff.path, line: 1, column: 1), help: help, severity: .warning)
  }

  private func told(_ signOff: SignOff) -> (words: String, help: String) {
    let id = signOff.requirement
    guard let requirement = checklist.requirements.first(where: { $0.id.sameBytes(as: id) }) else {
      return (
        "nobody asks for this signature: there is no requirement `\(id)`",
        didYouMean(id, among: checklist.requirements.map(\.id)) + "sign what is asked for now; `golive owes` lists it"
      )
    }
    let asked = (results[requirement.id]?.signOffs ?? []).filter {
      $0.role == signOff.role && Exact($0.subject ?? "") == Exact(signOff.subject ?? "")
    }
    let what = "`\(id)`, \(signOff.role)\(signOff.subject.map { ", \($0)" } ?? "")"
    let others = names(asked.map(\.asked))
    if others.isEmpty {
      return ("nobody asks for this signature (\(what))", "sign what is asked for now; `golive explain \(id)` says what it is")
    }
    let missing = names(asked.filter { $0.contributes != .met }.map(\.asked))
    return (
      "nobody asks \(core.person(signOff.signer)?.name ?? signOff.signer) for this signature (\(what)): asked "
        + (others.count == 1 ? "is" : "are") + " \(others.joined(separator: ", "))"
        + (missing.isEmpty ? ", and nobody is missing" : ", and missing: \(missing.joined(separator: ", "))"),
      missing.isEmpty ? "nothing has to be done: it counts for nothing" : "whoever is missing signs; this one counts for nothing"
    )
  }

  private func names(_ ids: [String?]) -> [String] {
    var names: [String] = []
    for id in ids.compactMap(\.self) {
      let name = core.person(id)?.name ?? id
      if !names.contains(where: { $0.sameBytes(as: name) }) { names.append(name) }
    }
    return names
  }
}
