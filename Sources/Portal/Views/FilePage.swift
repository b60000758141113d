import Diagnostics
import Documents
import Workspace

/// The page of a file of the workspace, and the copy of the file beside it.
struct FilePage: Sendable {
  enum Content: Sendable {
    case document(Document)
    /// Lines of a table or of a text file; a text file has no head.
    case rows(head: [String], rows: [(line: Int, cells: [String])], shown: [Int])
    /// Bytes that are not text.
    case opaque
  }

  let file: EvidenceFile
  let page: String
  /// Where the file's bytes are published.
  let raw: String
  let content: Content
  /// Lines that are anchors of the page, in order.
  private let lines: [Int]
  private let snapsToBlock: Bool

  /// So many rows are shown at the start; of the others only those that a finding cites.
  static let firstRows = 200

  init(_ file: EvidenceFile, citations: [Citation], claimed: inout Set<String>) {
    self.file = file
    let isEvidence = file.path.hasPrefix("evidence/")
    let path = isEvidence ? file.path : "files/" + file.path
    let stem = String(path.dropLast(file.path.hasSuffix(".md") ? 3 : 0))
    // `uat.csv.md` and `uat.csv` both want `uat.csv.html`: the later one keeps its whole name.
    var page = stem + ".html"
    var turn = 0
    while !claimed.insert(page).inserted {
      turn += 1
      page = turn == 1 ? path + ".html" : "\(path).\(turn).html"
    }
    self.page = page
    var raw = Self.isInert(path) ? path : path + ".txt"
    while !claimed.insert(raw).inserted { raw += ".txt" }
    self.raw = raw
    if let document = file.document {
      content = .document(document)
      lines = Self.anchors(in: document.html)
      snapsToBlock = true
      return
    }
    snapsToBlock = false
    let head: [String]
    let rows: [(Int, [String])]
    if let table = file.table {
      head = table.head.map(\.text)
      rows = table.rows.map { ($0.place.line, $0.cells.map(\.text)) }
    } else if let text = String(validating: file.bytes, as: UTF8.self) {
      head = []
      rows = Self.lines(of: text)
    } else {
      content = .opaque
      lines = []
      return
    }
    let cited = Set(citations.map(\.line))
    // Each criterion names its line of the checklist.
    let showsAll = file.path.hasPrefix(Checklist.folder)
    let shown = rows.indices.filter { $0 < Self.firstRows || showsAll || cited.contains(rows[$0].0) }
    content = .rows(head: head, rows: rows, shown: shown)
    lines = shown.map { rows[$0].0 }
  }

  private static func lines(of text: String) -> [(Int, [String])] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map { number, line in
      // A page would put blanks together, and the indent is what tells how lines belong together.
      let indent = line.prefix { $0 == " " }
      return (number + 1, [String(repeating: "\u{A0}", count: indent.count) + line[indent.endIndex...]])
    }
  }

  /// `L42`, if the page shows the line; in a Markdown page the block that holds it.
  func anchor(of line: Int) -> String? {
    guard line > 0 else { return nil }
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0, snapsToBlock || lines[low - 1] == line else { return nil }
    return "L\(lines[low - 1])"
  }

  /// Kinds that a browser shows or saves but never runs; others get `.txt`, because HTML, SVG and XML may hold scripts.
  private static let inert: Set = ["md", "csv", "json", "jtl", "txt", "pdf", "png", "jpg", "jpeg", "gif", "webp"]

  private static func isInert(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: ".")).last.map { inert.contains(Substring($0).lowercased()) } ?? false
  }

  /// The lines named by `id="L42"`.
  private static func anchors(in html: String) -> [Int] {
    var html = html
    return html.withUTF8 { html in
      var lines: [Int] = []
      var quote = html.next(0x22, from: 0)
      while quote < html.count {
        let end = html.next(0x22, from: quote + 1)
        if html.has(" id=\"L", at: quote - 4), let line = Int(String(decoding: html[(quote + 2)..<end], as: UTF8.self)) {
          lines.append(line)
        }
        quote = html.next(0x22, from: end + 1)
      }
      return lines.sorted()
    }
  }
}
