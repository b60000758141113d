import Diagnostics
import Documents

/// Writes the texts of a file of results as the columns of a table accept them. What it cannot is left as it is, and told when the
/// table is read.
struct ResultCells {
  private let values: ValueReader
  private let zoneOffset: Int
  private let choices: ResultChoices
  private let hasDecimalComma: Bool
  /// What was written for a word of the file: how often, where first.
  private var instead: [Exact: (word: String, other: String, count: Int, place: Place)] = [:]
  private var formulas: (text: String, count: Int, place: Place)?
  private var madeKeys: (count: Int, place: Place)?
  private var commas: (count: Int, place: Place)?
  /// What cannot be written in one way only.
  private(set) var problems: [Diagnostic] = []

  init(_ results: Results, _ rows: RowReader, _ choices: ResultChoices) {
    (values, zoneOffset, self.choices) = (rows.values, rows.zoneOffset, choices)
    hasDecimalComma = results.hasDecimalComma
  }

  /// The number of the word that the command has for a cell.
  func word(for cell: Table.Cell) -> Int? { choices.words.isEmpty ? nil : choices.word(for: Self.written(cell)) }

  private static func written(_ cell: Table.Cell) -> String {
    cell.text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
  }

  mutating func text(of cell: Table.Cell, _ field: Results.Field, in column: Column) -> String {
    let written = Self.written(cell)
    if written.isEmpty { return "" }
    switch field.kind {
    case .milliseconds: return length(written, column.kind)
    case .share: return Double(written).map { ResultCells.plain($0 * 100, digits: 3) + "%" } ?? written
    case .epoch: return Double(written).map { moment(Int($0 / 60_000), column.kind) } ?? written
    case .key where column.kind == .id:
      madeKeys = (count: (madeKeys?.count ?? 0) + 1, place: madeKeys?.place ?? cell.place)
      return key(written)
    default: return accepted(plain(written, column.kind, at: cell.place), column, at: cell.place)
    }
  }

  /// So that no spreadsheet program computes what is a text.
  mutating func guarded(_ text: String, in column: Column, at place: Place) -> String {
    guard choices.isWritten, column.kind.isText else { return text }
    let guarded = FormulaGuard.guarded(text)
    if guarded != text {
      formulas = (formulas?.text ?? String(text.prefix(40)), (formulas?.count ?? 0) + 1, formulas?.place ?? place)
    }
    return guarded
  }

  /// The nearest word that the column accepts and that says no more.
  private mutating func accepted(_ text: String, _ column: Column, at place: Place) -> String {
    guard case .refused = values.read(text, as: column) else { return text }
    let other = Results.wordsInstead(of: text).first { word in
      if case .value = values.read(word, as: column) { true } else { false }
    }
    guard let other else { return text }
    let known = instead[Exact(text)]
    instead[Exact(text)] = (text, other, (known?.count ?? 0) + 1, known?.place ?? place)
    return other
  }

  /// What programs write otherwise than people: moments with seconds, decimal commas, mail addresses behind names.
  private mutating func plain(_ text: String, _ kind: Column.Kind, at place: Place) -> String {
    switch kind {
    case .date, .datetime: return ResultMoment(text).map { self.moment($0.minutes(in: zoneOffset), kind) } ?? text
    case .number, .percent, .integer:
      guard hasDecimalComma else { return text }
      guard text.utf8.contains(UInt8(ascii: ",")) else { return unambiguous(text, at: place) }
      commas = (count: (commas?.count ?? 0) + 1, place: commas?.place ?? place)
      return text.replacing(".", with: "").replacing(",", with: ".")
    case .reference(_):
      guard text.hasSuffix(">"), let bracket = text.firstIndex(of: "<"), bracket > text.startIndex else { return text }
      return String(text[..<bracket]).trimmed
    default: return text
    }
  }

  /// Where the decimal sign is a comma, three digits behind a point may be thousands.
  private mutating func unambiguous(_ text: String, at place: Place) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 1, parts.dropFirst().allSatisfy({ $0.utf8.count == 3 }) {
      problems.append(
        Diagnostic(
          .resultValue, "`\(text)` may be \(parts.joined()) or \(text)", at: place,
          help:
            "semicolons separate the columns, so decimals may have a comma: write it without separators of thousands, or say it: "
            + "`--word \("\(text)=WORD".asOptionValue)`"))
    }
    return text
  }

  private func length(_ text: String, _ kind: Column.Kind) -> String {
    guard let milliseconds = Double(text) else { return text }
    // Lengths of tables are in minutes at the least.
    if kind == .duration { return ResultCells.plain(milliseconds / 60_000, digits: 2) + "m" }
    return choices.unit.map { ResultCells.plain(milliseconds / $0.milliseconds, digits: 3) } ?? text
  }

  private func moment(_ minutes: Int, _ kind: Column.Kind) -> String {
    let moment = Moment(Day(number: 0)).adding(minutes: minutes)
    return kind == .date ? moment.day.iso : moment.iso.replacing("T", with: " ")
  }

  /// An id that every table accepts, the same for the same name.
  private func key(_ name: String) -> String {
    let plain = name.replacing(" ", with: "_")
    let text = String(String.UnicodeScalarView(plain.unicodeScalars.map { ";|/`".unicodeScalars.contains($0) ? "-" : $0 }))
    if text.utf8.count <= 80 { return text }
    var start = ""
    for character in text where start.utf8.count + character.utf8.count <= 67 { start.append(character) }
    return "\(start)-\(sha256(Array(name.utf8)).prefix(12))"
  }

  /// With at most so many digits behind the point.
  static func plain(_ value: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  /// What was written otherwise, once for each kind.
  var notes: [Diagnostic] {
    var notes = instead.values.map { used in
      Diagnostic(
        .resultWords, "`\(used.word)` is written as `\(used.other)`, \(used.count) \(used.count == 1 ? "time" : "times")",
        at: used.place, help: "if you mean another word: `--word \"\(used.word)=WORD\"`", severity: .note)
    }
    if let madeKeys {
      notes.append(
        Diagnostic(
          .resultNames, "the file has no ids; they are made from its names", at: madeKeys.place,
          help: "they stay the same as long as the names do", severity: .note))
    }
    if let formulas {
      notes.append(
        Diagnostic(
          .resultsAccount,
          "`\(formulas.text)` begins as a formula does, \(formulas.count) \(formulas.count == 1 ? "time" : "times")",
          at: formulas.place, help: "an apostrophe stands before it in the CSV, so that no spreadsheet program computes it",
          severity: .note))
    }
    if let commas {
      notes.append(
        Diagnostic(
          .resultsAccount, "numbers are read with a decimal comma, for semicolons separate the columns", at: commas.place,
          help: "`1.234,5` is read as 1234.5; if that is wrong, export the file with commas and decimal points", severity: .note))
    }
    return notes.sorted()
  }
}

extension Column.Kind {
  /// Whether it takes texts of any signs.
  fileprivate var isText: Bool {
    switch self {
    case .text, .id, .reference: true
    case .list(let element): element.isText
    default: false
    }
  }
}
