import Diagnostics

/// A table while it is read: the words of its cells come from the tree, their places from our own splitter.
struct TableReader {
  let headLine: Int
  let columns: Int
  var head: [Table.Cell] = []
  var rows: [Table.Row] = []
  var isHead = true
  var hasBody = false
  /// The row that is being read.
  var line = 0
  var ranges: [Range<Int>] = []
  var cells: [Table.Cell] = []

  fileprivate static let longestToPaste = 500
}

extension BodyReader {
  mutating func openTable(_ frame: Frame) {
    let line = headLine(of: frame)
    table = TableReader(headLine: line, columns: frame.node.columns)
    html.line()
    html.put("<div class=\"scroll\"")
    putID(Frame(node: frame.node, kind: .table, line: line))
    html.put(" tabindex=\"0\" role=\"region\" aria-label=\"")
    putLabel()
    html.put("\"><table>\n")
  }

  /// Regions of one page have different names.
  private mutating func putLabel() {
    let name = openHeadings.last?.text ?? ""
    let label = name.isEmpty ? "Table" : name
    let count = tableLabels[Exact(label), default: 0] + 1
    tableLabels[Exact(label)] = count
    html.text(label)
    if count > 1 {
      html.put(" (")
      html.put(count)
      html.put(")")
    }
  }

  /// Only the lines of body rows can be trusted: lines of a paragraph before the table shift the rest.
  private func headLine(of frame: Frame) -> Int {
    let firstRow = frame.node.firstChild?.next?.startLine ?? 0
    if firstRow > 2, RowSplitter.isDelimiter(rowRange(of: firstRow + linesBefore - 1), of: source) {
      return firstRow + linesBefore - 2
    }
    let last = max(frame.line + 1, frame.node.endLine + linesBefore)
    for line in stride(from: last, to: frame.line, by: -1)
    where RowSplitter.isDelimiter(rowRange(of: line), of: source) {
      return line - 1
    }
    return frame.line
  }

  mutating func closeTable(_ frame: Frame) {
    guard let read = table else { return }
    html.line()
    html.put(read.hasBody ? "</tbody>\n</table></div>\n" : "</table></div>\n")
    let place = read.head.first?.place ?? Place(lines.path, line: read.headLine, column: 1)
    tables.append(Document.PlacedTable(headings: openHeadings, table: Table(head: read.head, rows: read.rows, at: place)))
    table = nil
  }

  mutating func openRow(_ frame: Frame) {
    guard let isHead = table?.isHead, let headLine = table?.headLine, let columns = table?.columns else { return }
    let line = isHead ? headLine : frame.line
    let range = rowRange(of: line)
    table?.line = line
    table?.ranges = RowSplitter(range, of: source).cells
    table?.cells = []
    table?.cells.reserveCapacity(columns)
    finder.enter(range, line: line)
    html.line()
    if isHead {
      html.put("<thead>\n")
    } else if table?.hasBody == false {
      table?.hasBody = true
      html.put("<tbody>\n")
    }
    html.put("<tr")
    putID(Frame(node: frame.node, kind: .row, line: line))
    html.put(">")
  }

  mutating func openCell(_ frame: Frame) {
    guard let isHead = table?.isHead, let line = table?.line, let count = table?.cells.count else { return }
    html.line()
    html.put(isHead ? "<th scope=\"col\"" : "<td")
    switch frames[frames.count - 3].node.alignment(of: count) {
    case .right: html.put(" class=\"num\"")
    case .center: html.put(" class=\"center\"")
    case .left, .none: break
    }
    html.put(">")
    let text = plainText(of: frame.node)
    let range = table.flatMap { count < $0.ranges.count ? $0.ranges[count] : nil }
    let cell = Table.Cell(text, at: cellPlace(range, onLine: line))
    self.table?.cells.append(cell)
  }

  mutating func closeCell(_ frame: Frame) { html.put(table?.isHead == true ? "</th>" : "</td>") }

  mutating func closeRow(_ frame: Frame) {
    // Taken out and put back, so that the rows are not copied for each row.
    guard var read = table else { return }
    table = nil
    html.line()
    html.put("</tr>")
    if read.isHead {
      html.put("\n</thead>")
      (read.head, read.isHead) = (read.cells, false)
    } else {
      let place = cellPlace(read.ranges.first, onLine: read.line)
      read.rows.append(Table.Row(fit(read, at: place), at: Place(place.path, line: place.line, column: place.column)))
    }
    table = read
  }

  /// The cells of a body row as they are in the source, neither filled up nor cut off.
  private mutating func fit(_ read: TableReader, at place: Place) -> [Table.Cell] {
    var cells = read.cells
    let found = read.ranges.count
    if found > read.columns {
      for range in read.ranges[read.columns...] {
        cells.append(Table.Cell(String(decoding: source[range], as: UTF8.self), at: cellPlace(range, onLine: read.line)))
      }
      findings.add(
        .longTableRow, "the row has \(found) cells, the head \(read.columns)", at: cells[read.columns].place,
        help: "add a column to the head, or write `\\|` where the line belongs to the text")
    } else if found < read.columns {
      cells.removeLast(min(cells.count, read.columns - found))
      let whole = filledUp(read).map { "; if what is missing stands at the end:\n\($0)" } ?? ""
      findings.add(
        .shortTableRow, "the row has \(found) \(found == 1 ? "cell" : "cells"), the head \(read.columns)", at: place,
        help: "write `|` for each blank cell; leave a blank line between a table and the text below it" + whole)
    }
    return cells
  }

  /// The row with its blank cells at the end, to paste; nil for what is rather a text, and for a row that is long by itself.
  private func filledUp(_ read: TableReader) -> String? {
    guard read.ranges.count > 1, let first = read.ranges.first, let last = read.ranges.last,
      last.upperBound - first.lowerBound <= TableReader.longestToPaste
    else { return nil }
    let texts = read.ranges.map { String(decoding: source[$0], as: UTF8.self) }
    let blank = Array(repeating: "", count: read.columns - texts.count)
    return "| " + (texts + blank).joined(separator: " | ") + " |"
  }

  private mutating func cellPlace(_ range: Range<Int>?, onLine line: Int) -> Place {
    guard let range else { return Place(lines.path, line: line, column: 1) }
    return place(at: range.lowerBound, onLine: line, length: max(1, scalars(in: range, of: source)))
  }
}
