import Diagnostics
import Documents

/// What was said of a file that has no use for it. Whoever said it believes that it did something.
struct UnusedChoices {
  private let choices: ResultChoices
  /// For each column of the table, the field of the file that fills it.
  private let fields: [Results.Field?]
  private let columns: [Column]
  /// The numbers of the words that were written.
  var words: Set<Int> = []
  /// The columns in which what was given stands somewhere.
  var given: Set<String> = []

  /// So many rows are looked through for a text that may be meant.
  private static let most = 1_000

  init(of choices: ResultChoices, _ fields: [Results.Field?], _ columns: [Column]) {
    (self.choices, self.fields, self.columns) = (choices, fields, columns)
  }

  func diagnostics(in results: Results) -> [Diagnostic] {
    let start = results.fields.first?.place ?? Place("")
    return unusedWords(results, start) + unusedGiven(start) + unusedUnit(start) + missingColumns(results, start)
      + missingRows(results, start)
  }

  private func unused(_ message: String, _ place: Place, help: String, severity: Diagnostic.Severity = .note) -> Diagnostic {
    Diagnostic(.resultsUnused, message, at: place, help: help, severity: severity)
  }

  private func unusedWords(_ results: Results, _ start: Place) -> [Diagnostic] {
    choices.words.indices.filter { !words.contains($0) }.map { word in
      let from = choices.words[word].from
      return unused(
        "`\(choices.option(word))` changes nothing: "
          + (from.isEmpty ? "no cell is blank" : "no cell that is read has the text `\(from)`"),
        start,
        help: didYouMean(from, among: texts(results).filter { !$0.sameBytes(as: from) })
          + "a text of the file stands before the last `=`, the whole of it")
    }
  }

  private func unusedGiven(_ start: Place) -> [Diagnostic] {
    choices.given.filter { !given.contains($0.column) }.map { pair in
      let field = columns.firstIndex { $0.name == pair.column }.flatMap { fields[$0] }
      return unused(
        "`--set \("\(pair.column)=\(pair.value)".asOptionValue)` changes nothing: the file says `\(pair.column)` in every row",
        field?.place ?? start,
        help: "`--set` fills what is blank" + (field.map { "; to set it in all rows, add `--without \"\($0.name)\"`" } ?? ""))
    }
  }

  private func unusedUnit(_ start: Place) -> [Diagnostic] {
    guard let unit = choices.unit else { return [] }
    let isUsed = zip(fields, columns).contains { $0?.kind == .milliseconds && $1.kind != .duration }
    if isUsed { return [] }
    return [
      unused(
        "`--unit \(unit.rawValue)` changes nothing: no column of numbers takes a length of time from this file", start,
        help: "leave it out, or look whether the file and the table are those that you mean")
    ]
  }

  private func missingColumns(_ results: Results, _ start: Place) -> [Diagnostic] {
    let names = results.fields.map(\.name)
    return choices.without.filter { left in !names.contains { $0.lowercased() == left.lowercased() } }.map { left in
      unused(
        "`--without` names `\(left)`, which is no column of the file", start,
        help: didYouMean(left, among: names) + "its columns: " + names.joined(separator: ", "), severity: .warning)
    }
  }

  /// Where no row is left at all, that is told as such.
  private func missingRows(_ results: Results, _ start: Place) -> [Diagnostic] {
    let missing = choices.only.filter { name in
      !results.rows.contains { $0.cells.contains { $0.text.sameBytes(as: name) } }
    }
    if missing.count == choices.only.count { return [] }
    return missing.map { name in
      unused(
        "`--only` names `\(name)`, which no row has", start,
        help: didYouMean(name, among: texts(results)) + "it takes a text of a row as the file has it, the whole of it",
        severity: .warning)
    }
  }

  private func texts(_ results: Results) -> [String] {
    Set(results.rows.prefix(Self.most).flatMap { $0.cells.map { Exact($0.text) } }).sorted().map(\.text)
  }
}
