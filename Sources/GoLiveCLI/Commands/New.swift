import ArgumentParser

/// `golive new`: begins a file that people go on writing.
struct New: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a file of the workspace, with everything in it that its form asks for.",
    discussion: """
      Nothing is replaced, and nothing in a new file counts as an answer.

      golive new evidence AREA second-round --as PERSON
      golive new gate G5 --name "Fifth quality gate" --day 2026-11-30
      """,
    subcommands: [NewEvidence.self, NewRaid.self, NewGate.self, NewDecision.self, NewArea.self])
}
