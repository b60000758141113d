import ArgumentParser

/// `golive new`: begins a file that people go on writing.
struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a file of the workspace, with everything in it that its form asks for.",
    subcommands: [NewEvidence.self, NewGate.self, NewDecision.self, NewArea.self])
}
