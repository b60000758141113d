import Diagnostics
import Documents
import Synchronization
import Workspace

/// The page of a file of the workspace, and the copy of the file beside it: one object, for every link to it asks for it.
final class FilePage: Sendable {
  enum Content: Sendable {
    /// Markdown.
    case document
    /// Lines of a table or of a text file; a text file has no head.
    case rows(head: [String], rows: [(spot: Spot, cells: [String])], shown: [Int])
    /// Bytes that are not text.
    case opaque
  }

  let file: EvidenceFile
  let page: String
  /// Where the file's bytes are published.
  let raw: String
  let content: Content
  /// Lines and rows that are anchors of the page, in order; found when the first link asks for one, which few do.
  private let known = Mutex<[Spot]?>(nil)
  private let snapsToBlock: Bool

  /// So many rows are shown at the start; of the others only those that a finding cites.
  static let firstRows = 200

  init(_ file: EvidenceFile, _ names: PageNames.Pair, citations: [Citation]) {
    self.file = file
    (page, raw) = names
    if file.isDocument {
      content = .document
      snapsToBlock = true
      return
    }
    snapsToBlock = false
    let head: [String]
    let rows: [(Spot, [String])]
    if let table = file.table {
      head = table.head.map(\.text)
      rows = table.rows.map { (Spot($0.place), $0.cells.map(\.text)) }
    } else if let text = String(validating: file.bytes, as: UTF8.self) {
      head = []
      rows = TextLines.of(text).enumerated().map { (Spot(line: $0 + 1), [$1]) }
    } else {
      content = .opaque
      return
    }
    let cited = Set(citations.map(\.spot))
    // Each criterion names its line of the checklist.
    let showsAll = file.path.hasPrefix(Checklist.folder)
    let shown = rows.indices.filter { $0 < Self.firstRows || showsAll || cited.contains(rows[$0].0) }
    content = .rows(head: head, rows: rows, shown: shown)
  }

  private var spots: [Spot] {
    known.withLock { known in
      if let known { return known }
      let spots: [Spot]
      switch content {
      case .document: spots = Self.anchors(in: file.prose?.markup ?? []).map(Spot.init(line:))
      case .rows(_, let rows, let shown): spots = shown.map { rows[$0].spot }
      case .opaque: spots = []
      }
      known = spots
      return spots
    }
  }

  /// `L42`, if the page shows the line; in a Markdown page the block that holds it. `L1:233` where rows share their line.
  func anchor(of spot: Spot) -> String? {
    guard spot.line > 0 else { return nil }
    let spots = spots
    let next = spots.end { $0 <= spot }
    guard next > 0, snapsToBlock || spots[next - 1] == spot else { return nil }
    return "L\(spots[next - 1].text)"
  }

  /// The lines named by `id="L42"`.
  private static func anchors(in markup: [UInt8]) -> [Int] {
    markup.withUnsafeBufferPointer { markup in
      var lines: [Int] = []
      for (name, value) in Attributes(in: markup) where name == .id {
        if let line = line(of: markup[value]) { lines.append(line) }
      }
      return lines.sorted()
    }
  }

  private static func line(of anchor: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard anchor.first == UInt8(ascii: "L"), (2...10).contains(anchor.count) else { return nil }
    var line = 0
    for byte in anchor.dropFirst() {
      guard (0x30...0x39).contains(byte) else { return nil }
      line = 10 * line + Int(byte - 0x30)
    }
    return line
  }
}
