import Foundation
import TestSupport

/// Reads `Tests/Examples/*.md`; README.md beside them tells the grammar.
struct ExampleReader {
  static let files: (examples: [Example], problems: [String]) = {
    let folder = SampleProgramme.root.appending(path: "Tests/Examples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var reader = ExampleReader()
    for name in names.sorted() where name.hasSuffix(".md") && name != "README.md" {
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        reader.problems.append("\(name): cannot be read")
        continue
      }
      reader.read(text, named: name)
    }
    return (reader.examples, reader.problems)
  }()

  private(set) var examples: [Example] = []
  private(set) var problems: [String] = []
  private var requirement = ""

  mutating func read(_ text: String, named name: String) {
    requirement = ""
    let first = examples.count
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let place = "\(name):\(index + 1)"
      do {
        if line.hasPrefix("## ") {
          requirement = line.dropFirst(3).trimmingCharacters(in: .whitespaces)
        } else if line.hasPrefix("- ") {
          examples.append(try example(Phrase(line.dropFirst(2)), at: place))
        } else if line.hasPrefix("  - ") {
          guard examples.count > first else { throw ExampleProblem("an edit before its example") }
          examples[examples.count - 1].edits.append(try Edit(Phrase(line.dropFirst(4))))
        }
      } catch {
        problems.append("\(place): \(error)")
      }
    }
  }

  /// `breaches _; _`, `stops at _`, `tolerates _`, `asks for _`, `meets`, `is refused _`, `does not apply` or `is not due`, each perhaps with `as of _`.
  private func example(_ phrase: Phrase, at place: String) throws -> Example {
    var (words, values) = (phrase.words, phrase.values)
    var asOf: String?
    if words.hasSuffix(" as of _") {
      asOf = values.removeLast()
      words.removeLast(" as of _".count)
    }
    let subjects = Array(repeating: "_", count: values.count).joined(separator: "; ")
    let outcome: Example.Outcome
    switch words {
    case "meets": outcome = .meets
    case "is refused _": outcome = .refused(values[0])
    case "does not apply": outcome = .doesNotApply
    case "is not due": outcome = .isNotDue
    case "breaches " + subjects: outcome = .breaches(values)
    case "stops at " + subjects: outcome = .stopsAt(values)
    case "tolerates " + subjects: outcome = .tolerates(values)
    case "asks for " + subjects: outcome = .asksFor(values)
    default: throw ExampleProblem("not what comes of it: \(phrase.words)")
    }
    return Example(requirement: requirement, outcome: outcome, asOf: asOf, place: place)
  }
}

/// A line of words with values between backticks: `in _, row _: _ is _` and the four values.
struct Phrase {
  let words: String
  let values: [String]

  init(_ line: Substring) {
    let parts = line.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    // An underscore outside of backticks stands for no value.
    words = stride(from: 0, to: parts.count, by: 2).map { parts[$0].replacing("_", with: "?") }.joined(separator: "_")
      .trimmingCharacters(in: .whitespaces)
    values = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
  }
}
