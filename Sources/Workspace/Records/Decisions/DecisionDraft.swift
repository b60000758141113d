import Diagnostics

/// The record of a decision as it begins, before the meeting: proposed, with what golive recommends today.
package struct DecisionDraft: Sendable {
  /// The words of the file's name: `go-on-7-december`.
  package let words: String
  package let number: Int
  package let day: Day
  package let recommendation: String
  /// People id of who writes the record.
  package let recorded: String
  package let gate: String?
  /// Id of the older record that it is to replace.
  package let supersedes: String?

  /// - Parameter records: those that are there; the number is the next one.
  package init(
    words: String, day: Day, recommendation: String, recorded: String, gate: String?, supersedes: String?, after records: [String]
  ) {
    (self.words, self.day, self.recommendation, self.recorded) = (words, day, recommendation, recorded)
    (self.gate, self.supersedes) = (gate, supersedes)
    number = (records.compactMap { Int($0.prefix(4)) }.max() ?? 0) + 1
  }

  package var id: String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "-" + words
  }

  package var path: String { "\(DecisionRecord.folder)\(id).md" }

  package var text: String {
    var lines = ["---", "status: proposed", "date: \(day.iso)", "recommendation: \(recommendation)"]
    if let gate { lines.append("gate: \"\(gate)\"") }
    lines += ["recorded: \(recorded)", "decision-makers: []", "consulted: []", "informed: []"]
    if let supersedes { lines.append("supersedes: \(supersedes)") }
    lines += ["options: []", "---", "", "# \(title)", "", "What is to be decided, in a sentence or two.", ""]
    lines += ["## What it rests on", "", "What was known, and what was not.", ""]
    return lines.joined(separator: "\n")
  }

  private var title: String {
    let parts = words.split(separator: "-").map(String.init)
    let text = parts.indices.map { index in
      // Some of these are other words, too, where no number stands beside them.
      let isDated = [index - 1, index + 1].contains { parts.indices.contains($0) && parts[$0].allSatisfy(\.isNumber) }
      let isName = Self.weekdays.contains(parts[index]) || isDated && Self.months.contains(parts[index])
      return index == 0 || isName ? parts[index].prefix(1).uppercased() + parts[index].dropFirst() : parts[index]
    }
    return text.joined(separator: " ")
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
