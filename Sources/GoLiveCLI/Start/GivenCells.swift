import Diagnostics
import Workspace

/// The cells of a row as the words of a command give them, and what is wrong with those words.
struct GivenCells {
  private let schema: TableSchema
  /// By column, as they are written into a table.
  private(set) var cells: [String: String] = [:]
  private(set) var mistakes = Mistakes()
  /// The word of the command that gave each column.
  private var givers: [String: String] = [:]

  private static let option = "`--set`"

  init(of schema: TableSchema) { self.schema = schema }

  /// What the command has a word of its own for.
  ///
  /// - Parameters:
  ///   - giver: that word, as messages name it.
  ///   - asked: what to write, where the cell may not stay blank. If the table says so too, it is told when the row is read back.
  mutating func add(_ text: String?, to column: String, by giver: String, asked: String? = nil) {
    guard let text else { return }
    if let asked, text.trimmingBlanks.isEmpty, schema.column(column)?.required != true {
      mistakes.add("\(giver) is blank; write \(asked)")
    }
    put(text, column, giver)
  }

  /// - Parameter pair: `column=text`, as `--set` takes it.
  mutating func add(pair: String) {
    guard let sign = pair.firstIndex(of: "=") else {
      return mistakes.add(
        "\(Self.option) is `\(pair)`; write a column of the table and what it has, as in `--set column=text`")
    }
    let name = String(pair[..<sign])
    guard let column = schema.columns.first(where: { $0.foldedNames.contains(foldedName(name)) })?.name else {
      let columns = schema.columns.map(\.name)
      return mistakes.add(
        "\(Self.option) names `\(name)`, which is no column of `\(schema.name)`; \(didYouMean(name, among: columns))columns: "
          + columns.joined(separator: ", "))
    }
    if let giver = givers[column] {
      return mistakes.add(
        giver == Self.option
          ? "\(Self.option) is given twice for `\(column)`; which is meant?"
          : "`\(column)` is said by \(giver) already; leave `--set \(name)=…` out")
    }
    put(String(pair[sign...].dropFirst()), column, Self.option)
  }

  /// What a column has that nobody gave.
  mutating func complete(_ column: String, with text: String) { cells[column] = cells[column] ?? text }

  private mutating func put(_ text: String, _ column: String, _ giver: String) {
    givers[column] = giver
    if text.trimmingBlanks.contains(where: \.isNewline) {
      mistakes.add("a cell of a table has one line, and `\(text)` for `\(column)` has more")
    }
    // Looked at with the others all the same.
    cells[column] = text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmingBlanks.asMarkdown
  }
}
