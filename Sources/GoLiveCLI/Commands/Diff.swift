import ArgumentParser
import Assessment
import Diagnostics
import Portal
import Workspace

/// `golive diff`: what changed since a quality gate.
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what changed since a quality gate, or between two: what improved, fell back, lapsed or slipped.",
    discussion: """
      golive diff G4
      golive diff G3 G4
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var options: CommonOptions

  @Option(help: "How to print it.")
  var format = Format.text

  @Argument(help: "The earlier gate; `golive gate` has taken its snapshot.")
  var from: String

  @Argument(help: "The later gate; without it, what the evidence says today.")
  var to: String?

  mutating func run() async throws {
    var console = Console()
    let pipeline = Pipeline(options: options)
    let run = try pipeline.assess(await pipeline.read(&console), &console)
    guard run.isReadable else {
      console.report(run.diagnostics, sources: run.sources, workspace: options.workspace)
      return try console.finish(.formErrors)
    }
    let workspace = run.assessment.workspace
    let old = try snapshot(from, in: workspace)
    let today = GateSnapshot(run.assessment, gate: "")
    let new = try to.map { try snapshot($0, in: workspace) } ?? today
    try Self.checkProgramme(old, new)
    try checkOrder(old, new, workspace.snapshots)
    let difference = Difference(from: old, to: new, history: Self.history(workspace.snapshots, today, until: new))
    switch format {
    case .text: console.print(DifferenceText(difference, zoneOffset: workspace.programme.zoneOffset).text)
    case .json: console.print(Portal.differenceJSON(difference))
    }
    try console.finish()
  }

  /// Nothing that came after it has a part in it, and nothing of another programme.
  private static func history(_ all: [GateSnapshot], _ today: GateSnapshot, until last: GateSnapshot) -> [GateSnapshot] {
    let snapshots = all.filter { $0.programme.sameBytes(as: last.programme) }
    guard let index = snapshots.firstIndex(of: last) else { return snapshots + [today] }
    return Array(snapshots[...index])
  }

  private func snapshot(_ gate: String, in workspace: Workspace) throws -> GateSnapshot {
    if let snapshot = workspace.snapshots.first(where: { $0.gate.sameBytes(as: gate) }) { return snapshot }
    let taken = workspace.snapshots.map(\.gate)
    let known = taken.isEmpty ? "none has been taken yet" : "there are those of \(taken.joined(separator: ", "))"
    throw ValidationError(
      "there is no snapshot of gate `\(gate)`; \(known)\n`golive gate ID\(options.elsewhere)` takes one on the day of the gate, from the "
        + "evidence of that day")
  }

  /// What two programmes have in common says nothing about either.
  private static func checkProgramme(_ old: GateSnapshot, _ new: GateSnapshot) throws {
    if old.programme.sameBytes(as: new.programme) { return }
    let other = new.gate.isEmpty ? "this workspace is of" : "that of gate `\(new.gate)` is of"
    throw ValidationError(
      "the snapshot of gate `\(old.gate)` is of the programme `\(old.programme)`, and \(other) `\(new.programme)`; only snapshots of one "
        + "programme are compared\nbring back the file as it was written; if only the name changed, compare with the old `name` in programme.md"
    )
  }

  private func checkOrder(_ old: GateSnapshot, _ new: GateSnapshot, _ order: [GateSnapshot]) throws {
    guard let to, let first = order.firstIndex(of: old), let second = order.firstIndex(of: new) else { return }
    if first == second { throw ValidationError("`\(from)` and `\(to)` are the same gate") }
    if first > second {
      throw ValidationError("gate \(from) came after gate \(to); write `golive diff \(to) \(from)\(options.elsewhere)`")
    }
  }
}
