import Diagnostics

@testable import Archive
@testable import FuzzTargets

/// A package of a few files, made by a draft, under a signature that only looks like one: values are checked without `ssh-keygen`.
struct SmallPackage {
  static let statement = "data/content/sign-offs/kitchen/kit.signed-ann.md"
  static let record = "data/content/decisions/0001-the-kitchen.md"

  var files: [Exact: PackageFile]

  init(statement change: (String) -> String = { $0 }, record changeRecord: (String) -> String = { $0 }) throws {
    files = try TinyPackage.files(statement: change, record: changeRecord)
  }

  /// The reasons for refusing it; none if it is accepted, as if the seal's signature were right.
  func refusals(sealKey: String? = "SHA256:x") -> [Refusal] {
    var listing = PackageListing()
    var folders: Set<String> = []
    for path in files.keys.map(\.text) {
      listing.add(file: path)
      var names = path.split(separator: "/").dropLast()
      while !names.isEmpty, folders.insert(names.joined(separator: "/")).inserted { names = names.dropLast() }
    }
    for folder in folders { _ = listing.add(folder: folder) }
    if !listing.problems.isEmpty { return listing.problems }
    let verdict = PackageVerdict(
      PackageReading(SealedPackage(files)), sealKey: sealKey, states: [:], trust: Trust(roster: [], revoked: nil))
    switch verdict {
    case .accepted: return []
    case .refused(let refusals): return refusals
    }
  }
}
