import Assessment

/// Rows under a head, in columns as wide as their texts; on a terminal no wider than it, then texts go on in the next line.
struct TerminalTable {
  private struct Line {
    let cells: [String]
  }

  private static let gap = "  "
  /// No column is made narrower.
  private static let least = 8

  private let lines: [Line]
  private let isNumeric: [Bool]
  private let widths: [Int]

  /// - Parameter width: nil where there is no terminal, and nothing wraps.
  init(columns: [String], rows: [[FigureResult.Cell]], width: Int?) {
    let lines =
      [Line(cells: columns.map(VisibleText.of))]
      + rows.map { row in Line(cells: row.map { $0 == .blank ? "-" : VisibleText.of($0.text) }) }
    isNumeric = columns.indices.map { column in
      let cells = rows.map { $0[column] }.filter { $0 != .blank }
      return !cells.isEmpty && cells.allSatisfy { if case .number = $0 { true } else { false } }
    }
    let natural = columns.indices.map { column in lines.reduce(0) { max($0, Self.width(of: $1.cells[column])) } }
    self.lines = lines
    widths = width.map { Self.fit(natural, into: $0 - Self.gap.count * (natural.count - 1)) } ?? natural
  }

  var text: String {
    let rule = Line(cells: widths.map { String(repeating: "-", count: $0) })
    return ([lines[0], rule] + lines.dropFirst()).map(text).joined()
  }

  private func text(of line: Line) -> String {
    let parts = zip(line.cells, widths).map(Self.wrapped)
    let height = parts.reduce(1) { max($0, $1.count) }
    return (0..<height).map { row in
      var text = ""
      for (column, cell) in parts.enumerated() {
        let words = row < cell.count ? cell[row] : ""
        let blank = String(repeating: " ", count: max(0, widths[column] - Self.width(of: words)))
        text += (column == 0 ? "" : Self.gap) + (isNumeric[column] ? blank + words : words + blank)
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }

  /// The widest give way first, and all of them alike.
  private static func fit(_ natural: [Int], into room: Int) -> [Int] {
    var cap = natural.max() ?? 0
    while cap > least, natural.reduce(0, { $0 + min($1, cap) }) > room { cap -= 1 }
    // What the last step left over goes to those that would take it.
    var spare = room - natural.reduce(0) { $0 + min($1, cap) }
    return natural.map { width in
      guard width > cap, spare > 0 else { return min(width, cap) }
      spare -= 1
      return cap + 1
    }
  }

  /// Broken between words; a word that is wider than the column is cut, and nothing is lost.
  static func wrapped(_ text: String, to limit: Int) -> [String] {
    if width(of: text) <= limit { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, width(of: line) + 1 + width(of: String(word)) <= limit {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for scalar in word.unicodeScalars {
        if width(of: line) + VisibleText.width(of: scalar) > limit {
          lines.append(line)
          line = ""
        }
        line.unicodeScalars.append(scalar)
      }
    }
    return lines + [line]
  }

  private static func width(of text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + VisibleText.width(of: $1) }
  }
}
