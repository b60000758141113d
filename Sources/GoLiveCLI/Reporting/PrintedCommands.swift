import Diagnostics

/// Commands in the words of a diagnostic, made to be about the workspace of the run: the floors below do not know how it was named.
struct PrintedCommands {
  /// As it was named; blank where a run has none.
  let workspace: String

  /// Those that a help advises and that look for a workspace; the others are named only, or begin one.
  private static let advised: Set<Substring> = ["build", "check", "diff", "explain", "import", "owes", "query", "schema"]
  private static let start = "`golive "

  /// What such a command needs at its end.
  var elsewhere: String { [".", ""].contains(workspace) ? "" : " --workspace \(workspace.asShellWord)" }

  func completed(_ diagnostic: Diagnostic) -> Diagnostic {
    guard !elsewhere.isEmpty, let help = diagnostic.help, help.contains(Self.start) else { return diagnostic }
    var completed = diagnostic
    completed.help = self.completed(help)
    return completed
  }

  private func completed(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: Self.start), let end = rest[start.upperBound...].firstIndex(of: "`") {
      let command = rest[start.upperBound..<end]
      result += rest[..<start.upperBound] + (needsMore(command) ? inFull(command) : String(command))
      rest = rest[end...].dropFirst()
      result += "`"
    }
    return result + rest
  }

  private func needsMore(_ command: Substring) -> Bool {
    let words = command.split(separator: " ")
    guard let first = words.first, Self.advised.contains(first), !words.contains("--workspace") else { return false }
    // `golive import` alone is a name, and codes are the same in every workspace.
    if first == "import" { return words.count > 1 }
    return !(first == "explain" && words.count == 2 && Code.all.contains { $0.id == words[1] })
  }

  /// A file of the workspace that is to be imported is named from the current folder, as everything else on the command line.
  private func inFull(_ command: Substring) -> String {
    var words = command.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if words[0] == "import", !words[1].hasPrefix("/") { words[1] = (PathPrefix.toReach(workspace) + words[1]).asShellWord }
    return words.joined(separator: " ") + elsewhere
  }
}
