import Diagnostics
import Documents

@testable import Workspace

extension FuzzTarget {
  static let snapshot = FuzzTarget("snapshot") { input, promises in
    let file = SourceFile(path: "gates/G1.json", bytes: input)
    let reader = GateSnapshotReader(nil, programme: "Harbour kitchen")
    var (problems, again): ([Diagnostic], [Diagnostic]) = ([], [])
    let snapshots = reader.read([file], into: &problems)
    promises.expect(snapshots == reader.read([file], into: &again), "the second time something else was read")
    promises.expect(problems, again: again, in: Ground(file.path, input))
    promises.expect(!snapshots.isEmpty || problems.containErrors, "it is not read, and nothing is told")
    for snapshot in snapshots {
      promises.expect(!snapshot.gate.isEmpty && GateSnapshot.verdicts.contains(snapshot.verdict), "an empty snapshot is taken")
    }
  }
}
