import Documents
import Workspace

/// A table as CSV (RFC 4180). It begins with a byte order mark, without which Excel takes UTF-8 for the code page of the machine.
///
/// No cell is a formula: before a text that a spreadsheet program would compute stands an apostrophe. Numbers stay numbers.
struct CSVText {
  enum Cell: Sendable, Hashable {
    case blank
    case text(String)
    case number(Double)

    static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .blank }
    static func optional(_ number: Int?) -> Cell { number.map { .number(Double($0)) } ?? .blank }
    static func day(_ day: Day?) -> Cell { .optional(day?.iso) }
    static func flag(_ flag: Bool) -> Cell { .text(flag ? "yes" : "no") }
  }

  let columns: [String]
  let rows: [[Cell]]

  var bytes: [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in [columns.map(Cell.text)] + rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += Self.field(cell).utf8
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  static func field(_ cell: Cell) -> String {
    switch cell {
    case .blank: ""
    case .number(let number): words(number)
    case .text(let text): quoted(FormulaGuard.guarded(text))
    }
  }

  private static func words(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? String(number) }

  private static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.unicodeScalars.contains { "\",;\r\n\t".unicodeScalars.contains($0) } || text.first == " " || text.last == " "
    return needsQuotes ? "\"\(text.escaping(["\"": "\"\""]))\"" : text
  }
}

extension CSVText.Cell {
  /// As evidence may have it.
  init(_ value: Value) {
    self =
      switch value {
      case .null: .blank
      case .text(let text): .text(text)
      case .integer(let number): .number(Double(number))
      case .number(let number): .number(number)
      case .list(let items): .text(items.joined(separator: "; "))
      case .period(let start, let end): .text("\(start) to \(end)")
      }
  }
}
