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
    signOff.requirement.sameBytes(as: requirement.id) && signOff.area.sameBytes(as: area) && signOff.role == demand.role
      && Exact(signOff.subject ?? "") == Exact(subject ?? "")
  }
}

/// The files that a signature covers.
package struct CoveredSet: Sendable {
  /// Path and SHA-256, in order of path.
  package let files: [(path: String, digest: String)]

  /// All files of the area's evidence folder, or those that the globs pick.
  package init(area: String, patterns: [String], digests: [String: String]) {
    let folder = "evidence/\(area)/"
    files = digests.filter { file in
      patterns.isEmpty ? file.key.hasPrefix(folder) : patterns.contains { path(file.key, matches: $0) }
    }
    .map { ($0.key, $0.value) }.sorted { $0.0.precedesInBytes($1.0) }
  }

  /// The evidence folders of all areas, by slug: one walk over the files instead of one for each area.
  static func folders(of areas: [Area], digests: [String: String]) -> [String: CoveredSet] {
    var files: [Substring: [(path: String, digest: String)]] = [:]
    for (path, digest) in digests where path.hasPrefix("evidence/") {
      let names = path.pathNames
      if names.count > 2 { files[names[1], default: []].append((path, digest)) }
    }
    let sets = areas.map { area in
      (area.slug, CoveredSet(files: (files[area.slug[...]] ?? []).sorted { $0.path.precedesInBytes($1.path) }))
    }
    return Dictionary(sets, uniquingKeysWith: { first, _ in first })
  }

  private init(files: [(path: String, digest: String)]) { self.files = files }

  /// What changed since a statement was made; empty if nothing.
  func changes(since signOff: SignOff) -> [String] {
    let most = 5
    var changes: [String] = []
    var count = 0
    func add(_ path: String, _ what: String) {
      count += 1
      if count <= most { changes.append("`\(path)` \(what)") }
    }
    let digests = Dictionary(files.map { (Exact($0.path), $0.digest) }, uniquingKeysWith: { first, _ in first })
    var signed: Set<Exact> = []
    for line in signOff.evidence {
      signed.insert(Exact(line.path))
      switch digests[Exact(line.path)] {
      case nil: add(line.path, "is gone")
      case line.digest: break
      default: add(line.path, "has changed")
      }
    }
    for file in files where !signed.contains(Exact(file.path)) { add(file.path, "was added") }
    return count <= most ? changes : changes + ["and \(count - most) more"]
  }
}
