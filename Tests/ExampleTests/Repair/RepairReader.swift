import Assessment
import Foundation
import TestSupport

/// Reads `Tests/Repair/steps.md`: a heading for each step, its edits in the grammar of the examples, who signs, what is recommended.
enum RepairReader {
  static func steps() throws -> [RepairStep] {
    let file = SampleProgramme.root.appending(path: "Tests/Repair/steps.md")
    var steps: [RepairStep] = []
    for (index, line) in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").enumerated() {
      do {
        if line.hasPrefix("## ") {
          steps.append(RepairStep(title: String(line.dropFirst(3))))
        } else if line.hasPrefix("- ") {
          guard !steps.isEmpty else { throw ExampleProblem("an edit before the first step") }
          try read(Phrase(line.dropFirst(2)), into: &steps[steps.count - 1])
        }
      } catch { throw ExampleProblem("steps.md:\(index + 1): \(error)") }
    }
    return steps
  }

  private static func read(_ phrase: Phrase, into step: inout RepairStep) throws {
    if phrase.words == "recommended _" {
      guard let recommendation = Recommendation(rawValue: phrase.values[0]) else {
        throw ExampleProblem("no recommendation: \(phrase.values[0])")
      }
      step.recommendation = recommendation
    } else {
      step.edits.append(try Edit(phrase))
    }
  }
}
