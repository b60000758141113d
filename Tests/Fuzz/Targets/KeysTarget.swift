import Diagnostics
import Documents

@testable import Workspace

extension FuzzTarget {
  /// The roster of keys, the list of void ones, and a signature.
  static let keys = FuzzTarget("keys") { input, promises in
    for path in [KeyRoster.path, KeyRoster.revokedPath] {
      let files = [SourceFile(path: path, bytes: input)] + (path == KeyRoster.path ? [] : [SourceFile(KeyRoster.path, "")])
      let reader = KeyRosterReader(people: [Exact("ann"), Exact("bob")])
      var (problems, again): ([Diagnostic], [Diagnostic]) = ([], [])
      let roster = reader.read(files, into: &problems)
      _ = reader.read(files, into: &again)
      promises.expect(problems, again: again, in: Ground(path, input, endOnlyAtLF: true))
      for entry in roster?.entries ?? [] {
        promises.expect(entry.signer == "ann" || entry.signer == "bob", "a key of \(entry.signer)")
        promises.expect(!entry.purposes.isEmpty && entry.purposes.allSatisfy { Purpose(rawValue: $0) != nil }, "a key for anything")
      }
    }
    guard let signature = SSHSignature(armored: input) else { return }
    promises.expect(PublicKey.types.contains(signature.key.type), "a signature with a key of another type")
  }
}
