import ArgumentParser
import Diagnostics

/// What is wrong with the words of a command, to be told all at once.
struct Mistakes {
  private var words: [String] = []

  /// One that was told already is not told again.
  mutating func add(_ mistake: String) {
    let visible = VisibleText.of(mistake)
    if !words.contains(where: { $0.sameBytes(as: visible) }) { words.append(visible) }
  }

  mutating func add(_ problem: Diagnostic) { add(problem.message + (problem.help.map { "; \($0)" } ?? "")) }

  /// Ends the run as wrong usage, if anything is wrong.
  ///
  /// - Parameter outcome: what did not happen; nil where one mistake says enough by itself.
  func tell(_ outcome: String? = nil) throws {
    if !words.isEmpty { throw error(outcome) }
  }

  /// The end of a run in which something is wrong.
  func error(_ outcome: String? = nil) -> ValidationError {
    if words.count == 1 { return ValidationError((outcome.map { "\($0): " } ?? "") + words[0]) }
    return ValidationError(
      "\(outcome ?? "nothing was written"), for \(words.count) reasons:" + words.map { "\n  - \($0)" }.joined())
  }
}
