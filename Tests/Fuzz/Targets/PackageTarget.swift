import Diagnostics

@testable import Archive

extension FuzzTarget {
  /// One file of a package is another: the first byte says which, the rest is put in its place. Only the package as it was sealed is
  /// accepted, as if the seal's signature were right.
  static let package = FuzzTarget("package") { input, promises in
    guard let package = tiny, let number = input.first else {
      return promises.expect(tiny != nil, "the package cannot be made")
    }
    let paths = package.keys.sorted()
    let path = paths[Int(number) % paths.count]
    var files = package
    files[path] = PackageFile(Array(input.dropFirst()))
    let verdict = PackageVerdict(
      PackageReading(SealedPackage(files)), sealKey: "SHA256:x", states: [:], trust: Trust(roster: [], revoked: nil))
    let isAsSealed = package[path]?.bytes == Array(input.dropFirst())
    switch verdict {
    case .accepted(let proof):
      // What only the seal says, and its own signature, are for `ssh-keygen` to prove.
      promises.expect(isAsSealed || path.text.hasPrefix("seal/"), "another \(path) is accepted")
      promises.expect(proof.text.utf8.count < 1 << 20, "a proof of \(proof.text.utf8.count) bytes")
    case .refused(let refusals):
      promises.expect(!isAsSealed, "the package as it was sealed is refused: \(refusals)")
      promises.expect(!refusals.isEmpty, "it is refused without a reason")
      for refusal in refusals { promises.expect(!refusal.words.isEmpty, "a reason without words") }
    }
  }

  private static let tiny = try? TinyPackage.files()
}
