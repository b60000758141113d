import Diagnostics

/// Which files are not those that were sealed. Only a list of digests that is itself the sealed one can tell; of any other list
/// it is only known what it should say.
struct SealedFiles {
  /// What the lists tell of the files, and what is wrong with lists that tell nothing.
  let refusals: [Refusal]
  private let named: Set<Exact>

  /// - Parameter seal: nil if it cannot be read.
  init(_ package: SealedPackage, _ seal: Seal?) {
    var refusals: [Refusal] = []
    func compare(_ list: Manifest, isAsSealed: Bool) {
      guard let found = package.bytes(of: list.path) else { return refusals.append(Refusal(list.path, "it is missing")) }
      guard let difference = Manifest.difference(should: list.text, is: found, list.path) else { return }
      let told = isAsSealed ? list.changes(since: found) : []
      // Both manifests tell the same of a file.
      for refusal in told.isEmpty ? [difference] : told where !refusals.contains(where: { $0.path.sameBytes(as: refusal.path) }) {
        refusals.append(refusal)
      }
    }
    let isTagListSealed = seal.map { $0.tagManifest == package[Manifest.tagPath]?.sha256 } ?? false
    compare(Manifest.tags(of: package), isAsSealed: isTagListSealed)
    for manifest in [Manifest.sha256(of: package), Manifest.sha512(of: package)] {
      let isTold = refusals.contains { $0.path == manifest.path || $0.path == Manifest.tagPath }
      compare(manifest, isAsSealed: isTagListSealed && !isTold)
    }
    self.refusals = refusals
    named = Set(refusals.map { Exact($0.path) })
  }

  /// Whether this file is told to be another one: then nothing that follows from it needs telling.
  func names(_ path: String) -> Bool { named.contains(Exact(path)) }

  /// Whether a file under `data/` is told to be another one.
  var namesPayload: Bool { named.contains { $0.text.hasPrefix(SealedPackage.payloadFolder) } }
}
