import Assessment
import Diagnostics
import Documents
import Templates
import Workspace

/// The page of a file: what it holds, whose it is, and which findings cite it.
struct EvidenceDetail: Sendable {
  struct Row: Sendable {
    let spot: Spot
    let cells: [String]
    /// CSS classes of a cited row; empty otherwise.
    let wash: String
    let citedBy: Phrase
  }
  enum Line: Sendable {
    case row(Row)
    /// `12 rows not shown, lines 14 to 25`
    case gap(String)
  }
  struct Cited: Sendable {
    let status: Status
    let line: Phrase
    let requirement: Phrase
    let words: String
  }

  let page: String
  let path: String
  let name: String
  let title: String
  let kind: String
  let kicker: Phrase
  let crumb: (title: String, target: Target)?
  let description: String
  let deck: String
  let facts: [Fact]
  let fields: [(key: String, value: String)]
  let body: SafeHTML?
  let head: [String]
  let lines: [Line]
  let linesNote: String
  let cited: [Cited]
  let more: Int

  static func kind(of path: String) -> String {
    if path.hasPrefix(Checklist.folder) { return Message.text("evidence-kind-checklist") }
    if path.hasPrefix(DecisionRecord.folder) { return Message.text("evidence-kind-decision") }
    return path.hasPrefix("sign-offs/") ? Message.text("evidence-kind-signature") : Message.text("evidence-kind-evidence")
  }

  static let mostCited = 200

  init(_ file: FilePage, _ site: SiteMap) {
    let source = file.file
    let citations = site.citations(of: source.path)
    page = file.page
    path = source.path
    name = source.path.lastPathName
    crumb = site.shelf(of: source)
    kind = Self.kind(of: source.path)
    kicker = crumb.map { .link($0.title, $0.target) } ?? Message.phrase("evidence-kicker")
    let citedLines = citations.isEmpty ? 0 : Set(citations.map(\.spot)).count
    switch file.content {
    case .document:
      let prose = source.prose
      title = source.title
      body = SafeHTML(trusted: Body(site, from: source.path, on: file.page).page(prose?.markup ?? []))
      (head, lines, linesNote) = ([], [], "")
      fields = (prose?.fields ?? []).map { ($0.key, $0.words) }
    case .rows(let head, let rows, let shown):
      let isTable = source.table != nil
      title = Message.rows(name, rows.count, isTable: isTable, cited: citedLines)
      body = nil
      self.head = isTable ? head : [Message.text("evidence-text-column")]
      lines = Self.lines(rows, shown, citations, site)
      linesNote = Message.shown(rows.count, shown: shown.count)
      fields = []
    case .opaque:
      title = name
      body = nil
      (head, lines, linesNote, fields) = ([], [], "", [])
    }
    deck = source.summary?.sentence ?? ""
    description = Message.evidence(source.path, cited: citedLines, lacks: site.assessment.lacks.findings)
    facts = Self.facts(file, site)
    cited = citations.prefix(Self.mostCited).map { citation in
      let anchor = file.anchor(of: citation.spot)
      let line: Phrase =
        citation.spot.line == 0
        ? Message.phrase("evidence-whole-file")
        : .link(Message.text("evidence-cited-line", ["line": citation.spot.text]), anchor.map { Target(file.page, $0) })
      let about = Message.text("finding-about", ["subject": citation.subject, "found": citation.words])
      return Cited(
        status: citation.status, line: line, requirement: site.requirementLink(citation.requirement),
        words: (citation.subject.isEmpty ? citation.words : about).sentence)
    }
    more = max(0, citations.count - Self.mostCited)
  }

  /// A digest as the page of its file has it, which may be broken in the middle.
  static func halves(of digest: String) -> String {
    let bytes = digest.utf8
    return bytes.count == 64 ? "\(Substring(bytes.prefix(32))) \(Substring(bytes.suffix(32)))" : digest
  }

  private static func facts(_ file: FilePage, _ site: SiteMap) -> [Fact] {
    let source = file.file
    let name = source.path.lastPathName
    var facts = [
      Fact(
        Message.text("evidence-raw"),
        Message.phrase(
          "evidence-raw-size", ["file": Phrase.link(name, Target(file.raw)), "size": Message.size(source.bytes.count)])),
      Fact(Message.text("evidence-digest"), .code(halves(of: source.digest))),
    ]
    // Only Markdown says whose it is and of when; a table's author is that of the file that names it.
    let speaks = source.isDocument && !source.area.isEmpty
    func author(_ id: String?) -> Phrase { site.person(id, otherwise: Message.text("evidence-author-none")) }
    if speaks || source.author != nil { facts.append(Fact(Message.text("evidence-author"), author(source.author))) }
    if speaks || source.assessed != nil {
      facts.append(Fact(Message.text("evidence-assessed"), site.assessed(source.assessed)))
    }
    if let namer = site.tables.namer(of: source) {
      let (file, author) = (site.fileName(namer.path), author(namer.author))
      let words =
        namer.assessed.map {
          Message.phrase("evidence-named-by-on", ["file": file, "author": author, "day": Phrase.time($0.shortYear, $0)])
        } ?? Message.phrase("evidence-named-by", ["file": file, "author": author])
      facts.append(Fact(Message.text("evidence-table-of"), words))
    }
    let readers = site.readers(of: source.path)
    if !readers.isEmpty {
      let shown = Phrase.joined(readers.prefix(12).map { site.requirementLink($0) }, Message.text("list-between"))
      let words =
        readers.count > 12 ? Message.phrase("rule-names-more", ["names": shown, "count": readers.count - 12]) : shown
      facts.append(Fact(Message.text("evidence-read-by"), words))
    }
    return facts
  }

  private static func lines(_ rows: [(spot: Spot, cells: [String])], _ shown: [Int], _ citations: [Citation], _ site: SiteMap)
    -> [Line]
  {
    let bySpot = Dictionary(grouping: citations, by: \.spot)
    var lines: [Line] = []
    var next = 0
    func skip(to index: Int) {
      guard index > next else { return }
      lines.append(.gap(Message.notShown(index - next, from: rows[next].spot.line, to: rows[index - 1].spot.line)))
    }
    for index in shown {
      skip(to: index)
      let row = rows[index]
      let cited = bySpot[row.spot] ?? []
      let order: [Mark] = [.block, .none, .cond]
      let worst = cited.map { order.firstIndex(of: $0.status.mark) ?? order.count }.min()
      var seen: Set<String> = []
      let ids = cited.map(\.requirement).filter { seen.insert($0).inserted }
      lines.append(
        .row(
          Row(
            spot: row.spot, cells: row.cells, wash: worst.map { $0 == 0 ? "cited" : $0 == 1 ? "cited n" : "cited c" } ?? "",
            citedBy: .joined(ids.map { site.requirementLink($0) }, Message.text("list-between")))))
      next = index + 1
    }
    skip(to: rows.count)
    return lines
  }
}
