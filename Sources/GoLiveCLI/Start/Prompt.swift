import ArgumentParser
import Glibc

/// Asks a person on a terminal.
struct Prompt {
  /// Nothing is asked where nobody could answer.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Asks until the answer is one; nil where it is left out.
  ///
  /// - Parameter problem: what is wrong with an answer.
  static func ask(
    _ question: String, _ console: inout Console, problem: (String) -> String?, mayBeBlank: Bool = true
  ) throws -> String? {
    while true {
      console.print("\(question) ")
      console.flush()
      guard let line = readLine() else { throw ValidationError("there was no answer; nothing was written") }
      let answer = line.trimmingBlanks
      if answer.isEmpty, mayBeBlank { return nil }
      guard let problem = problem(answer) else { return answer }
      console.print("  \(problem)\n")
    }
  }
}
