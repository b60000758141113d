import Diagnostics
import Documents

extension EvidenceFile {
  /// The same without some of its tables and rows, as if it had been written so. Lines keep their numbers: everything cites them.
  func without(_ parts: Set<Withheld.Part>) -> EvidenceFile {
    var lines = bytes.linesWithEnds
    let document = document
    for part in parts where part.lines.lowerBound <= lines.count {
      let range = part.lines.lowerBound...min(part.lines.upperBound, lines.count)
      for number in range {
        let end = lines[number - 1].suffix { $0 == 0x0A || $0 == 0x0D }
        lines[number - 1] = (number == range.lowerBound ? Array(words(for: part, in: document).utf8) : []) + end
      }
    }
    let shown = SourceFile(path: path, bytes: lines.flatMap(\.self))
    return EvidenceFile(
      path: path, area: area, title: title, author: author, assessed: assessed, summary: summary, claimed: claimed,
      digest: sha256(shown.bytes), bytes: shown.bytes, document: isDocument ? MarkdownReader.read(shown).value : nil,
      table: table.flatMap { _ in CSVReader.read(shown).value })
  }

  /// What stands in its place.
  private func words(for part: Withheld.Part, in document: Document?) -> String {
    if part.isTable { return "*This table is not shown to everybody.*" }
    let line = part.lines.lowerBound
    if let table { return "not shown" + String(repeating: ",", count: max(0, table.head.count - 1)) }
    let row = document?.tables.lazy.flatMap(\.table.rows).first { $0.place.line == line }
    return "| not shown |" + String(repeating: "  |", count: max(0, (row?.cells.count ?? 1) - 1))
  }
}

extension [UInt8] {
  /// Each line with what ends it: LF, CRLF or CR.
  fileprivate var linesWithEnds: [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    var index = 0
    while index < count {
      let isEnd = self[index] == 0x0A || self[index] == 0x0D && (index + 1 == count || self[index + 1] != 0x0A)
      index += 1
      if isEnd {
        lines.append(Array(self[start..<index]))
        start = index
      }
    }
    if start < count { lines.append(Array(self[start...])) }
    return lines
  }

  fileprivate func suffix(_ isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[(lastIndex { !isWanted($0) }.map { $0 + 1 } ?? 0)...]
  }
}
