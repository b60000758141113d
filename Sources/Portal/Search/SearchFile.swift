import Assessment
import Diagnostics
import Documents
import Workspace

/// A file of the workspace as the search finds it. Nothing is made of it before it is its turn: there may be tens of thousands, and the
/// index has room for some.
struct SearchFile: Sendable {
  let page: FilePage
  /// The area that it belongs to.
  let area: String?
  /// Of a signature: what it is of, what became of it and whose it is. Its file is named after ids.
  var signature: (title: String, summary: String)?

  /// Of a long file only so many words are read.
  static let mostWords = 1_500

  /// Those that a criterion reads first; then by turns of each area, so that none is left out for its name.
  static func all(_ site: SiteMap) -> [SearchFile] {
    var turns: [Exact: Int] = [:]
    let ranked = site.pages.map { page in
      if !site.readers(of: page.file.path).isEmpty { return (page, 0) }
      let turn = turns[Exact(page.file.area), default: 0] + 1
      turns[Exact(page.file.area)] = turn
      return (page, turn)
    }
    let signatures = signatures(site)
    return ranked.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map {
      let file = $0.element.0.file
      return SearchFile(page: $0.element.0, area: site.shelf(of: file)?.title, signature: signatures[Exact(file.path)])
    }
  }

  private static func signatures(_ site: SiteMap) -> [Exact: (title: String, summary: String)] {
    let all = site.assessment.areas.flatMap { AskedSignature.all(in: $0) + AskedSignature.settled(in: $0) }
    let given = all.compactMap { signature in
      signature.result.path.map { path in
        let (ask, state) = (signature.ask.clause, signature.status.word)
        let title =
          signature.result.subjectTitle.map { Message.text("search-signature", ["what": ask, "subject": $0]) } ?? ask
        // A person's own page is to be found before all that they signed: only titles weigh much.
        let summary =
          site.name(signature.result.signer).map { Message.text("search-signature-by", ["state": state, "person": $0]) } ?? state
        return (Exact(path), (title, summary.sentence))
      }
    }
    return Dictionary(given, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter isBrief: without the words by which it is found beside its title.
  func entry(isBrief: Bool) -> SearchEntry {
    let kind = EvidenceDetail.kind(of: page.file.path)
    let summary = isBrief ? "" : signature?.summary ?? page.file.summary?.sentence ?? ""
    return SearchEntry(
      Target(page.page), signature?.title ?? page.file.title,
      kind: area.map { Message.text("search-file", ["kind": kind, "area": $0]) } ?? kind, summary: summary,
      // People also look for the name of a file.
      words: isBrief ? [] : [page.file.path.lastPathName])
  }

  var headings: [String] {
    switch page.content {
    case .document: page.file.prose?.headings ?? []
    case .rows(let head, _, _): head
    case .opaque: []
    }
  }

  /// Whether its words are looked for. Text that is neither prose nor a table is keys, queries and the output of machines.
  var hasText: Bool { page.file.isDocument || page.file.table != nil }

  /// Hands the words that its page shows, in order, until the answer is false.
  func visitWords(_ body: ([UInt8]) -> Bool) {
    var left = Self.mostWords
    func visit(_ bytes: UnsafeBufferPointer<UInt8>, isMarkup: Bool = false) -> Bool {
      var reader = WordReader(bytes, isMarkup: isMarkup)
      while left > 0, reader.next() {
        left -= 1
        if !body(reader.word) { return false }
      }
      return left > 0
    }
    func visit(_ text: String) -> Bool {
      var text = text
      return text.withUTF8 { visit($0) }
    }
    switch page.content {
    case .document:
      guard let prose = page.file.prose else { return }
      for field in prose.fields where field.isScalar {
        if !visit(field.words) { return }
      }
      _ = prose.markup.withUnsafeBufferPointer { visit($0, isMarkup: true) }
    case .rows(_, let rows, let shown):
      for index in shown {
        if !rows[index].cells.allSatisfy(visit) { return }
      }
    case .opaque: break
    }
  }
}
