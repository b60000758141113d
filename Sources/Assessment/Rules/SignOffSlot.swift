import Diagnostics
import Workspace

/// One signature that is asked for: by a role, for a subject, of a named person or of any holder.
struct SignOffSlot {
  let requirement: Requirement
  let demand: Requirement.SignOffDemand
  let subject: String?
  let subjectTitle: String?
  /// The person named by `each`, or the holder of whom it is asked; nil if there is nobody.
  let asked: String?
  /// Only the person asked may sign (or a deputy), not any holder of the role.
  let isPersonal: Bool

  var area: String { requirement.area }

  /// The globs of what is signed.
  var patterns: [String] {
    if demand.covers.isEmpty { return [] }
    return demand.covers.map { $0.replacing("{subject}", with: subject ?? "") }
  }

  func asks(for signOff: SignOff) -> Bool {
    signOff.requirement.sameBytes(as: requirement.id) && signOff.role == demand.role
      && Exact(signOff.subject ?? "") == Exact(subject ?? "")
  }
}

/// The files that a signature covers.
package struct CoveredSet: Sendable {
  /// Path and SHA-256, in order of path.
  package let files: [(path: String, digest: String)]

  /// All files of the area's evidence folder, or those that the globs pick.
  package init(area: String, patterns: [String], digests: [String: String]) {
    self.init(area: area, patterns: patterns, among: WorkspaceFiles(digests))
  }

  init(area: String, patterns: [String], among all: WorkspaceFiles) {
    if patterns.isEmpty {
      files = Array(all.beginning(with: "evidence/\(area)/"))
      return
    }
    var files: [(path: String, digest: String)] = []
    for pattern in patterns {
      let start = String(Substring(pattern.utf8.prefix { $0 != UInt8(ascii: "*") }))
      files += all.beginning(with: start).filter { path($0.path, matches: pattern) }
    }
    files.sort { $0.path.precedesInBytes($1.path) }
    // Two globs may pick one file.
    self.files = files.indices.filter { $0 == 0 || !files[$0].path.sameBytes(as: files[$0 - 1].path) }.map { files[$0] }
  }

  package enum Change: String, Sendable {
    case changed = "has changed"
    case gone = "is gone"
    case added = "was added"
  }

  /// The files that are not as a statement names them.
  func edits(since signOff: SignOff) -> [(path: String, change: Change)] {
    var edits: [(path: String, change: Change)] = []
    var isSigned = [Bool](repeating: false, count: files.count)
    for line in signOff.evidence {
      let index = files.end { $0.path.precedesInBytes(line.path) }
      if index < files.endIndex, files[index].path.sameBytes(as: line.path) {
        isSigned[index] = true
        if files[index].digest != line.digest { edits.append((line.path, .changed)) }
      } else {
        edits.append((line.path, .gone))
      }
    }
    return edits + files.indices.filter { !isSigned[$0] }.map { (files[$0].path, .added) }
  }

  /// What changed since a statement was made, the first few in words; empty if nothing.
  func changes(since signOff: SignOff) -> [String] {
    let most = 5
    let edits = edits(since: signOff)
    let changes = edits.prefix(most).map { "`\($0.path)` \($0.change.rawValue)" }
    return edits.count <= most ? changes : changes + ["and \(edits.count - most) more"]
  }
}
