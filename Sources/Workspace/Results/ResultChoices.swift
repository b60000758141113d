/// What whoever imports a file says about it, for golive does not guess.
package struct ResultChoices: Sendable {
  package enum Unit: String, CaseIterable, Sendable {
    case milliseconds, seconds, minutes, hours

    var milliseconds: Double {
      switch self {
      case .milliseconds: 1
      case .seconds: 1_000
      case .minutes: 60_000
      case .hours: 3_600_000
      }
    }
  }

  /// What stands in a column of the table wherever the file says nothing.
  package var given: [(column: String, value: String)] = []
  /// What to write for a word of the file.
  package var words: [(from: String, to: String)] = []
  /// In which unit a column of numbers takes lengths of time.
  package var unit: Unit?
  /// Columns of the file that are left out.
  package var without: [String] = []
  /// Rows that have one of these texts; all where there is none.
  package var only: [String] = []

  /// The rows become a file that spreadsheet programs open.
  package var isWritten = true

  package init() {}

  /// The number of the word that is to be written for a text.
  func word(for text: String) -> Int? { words.firstIndex { $0.from.lowercased() == text.lowercased() } }

  /// A word as the command has it.
  func option(_ word: Int) -> String { "--word " + "\(words[word].from)=\(words[word].to)".asOptionValue }
}

extension String {
  /// As it is typed behind an option.
  var asOptionValue: String { utf8.contains(0x20) ? "\"\(self)\"" : self }
}
