import Diagnostics

/// The part of a line that a diagnostic is about, and the marks that go under it.
struct Excerpt {
  let text: String
  /// Spaces, then `^~~~`.
  let marks: String

  /// Nil where there is nothing to point at: no column, an empty line, or a line no person reads.
  init?(_ line: ArraySlice<UInt8>, _ place: Place, width: Int) {
    guard place.column > 0, !line.isEmpty, line.count <= 65_536 else { return nil }
    let (near, skipped) = Self.near(line, place.column - 1, width)
    var cells = Self.cells(String(decoding: near, as: UTF8.self))
    let column = min(place.column - 1 - skipped, cells.count)
    let last = min(column + max(place.length, 1), cells.count)
    let window = Self.window(cells, around: column, width: width)
    let under = cells[column..<max(column, min(last, window.upperBound))].reduce(0) { $0 + $1.width }
    let before = cells[window.lowerBound..<column].reduce(0) { $0 + $1.width }
    cells = Array(cells[window])
    let leads = window.lowerBound > 0 || skipped > 0
    text = (leads ? "…" : "") + cells.map(\.text).joined()
    marks = String(repeating: " ", count: before + (leads ? 1 : 0)) + "^" + String(repeating: "~", count: max(under - 1, 0))
  }

  /// What of a long line may be shown, and how many scalars stand before it: thousands of findings may stand in one line.
  private static func near(_ line: ArraySlice<UInt8>, _ column: Int, _ width: Int) -> (line: ArraySlice<UInt8>, skipped: Int) {
    let skipped = max(column - 4 * width, 0)
    var start = line.startIndex
    var scalars = 0
    while start < line.endIndex {
      if line[start] & 0xC0 != 0x80 {
        if scalars == skipped { break }
        scalars += 1
      }
      start += 1
    }
    var end = min(start + 32 * width, line.endIndex)
    while end < line.endIndex, line[end] & 0xC0 == 0x80 { end -= 1 }
    return (line[start..<end], min(scalars, skipped))
  }

  private struct Cell {
    let text: String
    let width: Int
  }

  /// One cell for each scalar, since places count scalars.
  private static func cells(_ line: String) -> [Cell] {
    var cells: [Cell] = []
    var at = 0
    for scalar in line.unicodeScalars {
      let cell: Cell
      if scalar == "\t" {
        let width = 4 - at % 4
        cell = Cell(text: String(repeating: " ", count: width), width: width)
      } else if VisibleText.isHarmless(scalar) {
        cell = Cell(text: String(scalar), width: VisibleText.width(of: scalar))
      } else {
        var shown = ""
        VisibleText.append(scalar, to: &shown)
        cell = Cell(text: shown, width: shown.utf8.count)
      }
      cells.append(cell)
      at += cell.width
    }
    return cells
  }

  /// As much of the line as fits, with the place in the first half of it.
  private static func window(_ cells: [Cell], around column: Int, width: Int) -> Range<Int> {
    var start = 0
    if cells[..<column].reduce(0, { $0 + $1.width }) > width * 2 / 3 {
      start = column
      var room = width / 3
      while start > 0, room >= cells[start - 1].width {
        start -= 1
        room -= cells[start].width
      }
    }
    var end = start
    var room = width
    while end < cells.count, room >= cells[end].width {
      room -= cells[end].width
      end += 1
    }
    return start..<max(end, column)
  }
}
