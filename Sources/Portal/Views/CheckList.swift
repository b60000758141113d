import Assessment

/// Rows as a list of marks with words: what works, what is met.
struct CheckList: Sendable {
  struct Item: Sendable {
    let status: Status
    let label: Phrase
    let words: Phrase
  }

  let items: [Item]
  /// Rows beyond those.
  let more: Int

  private static let most = 40

  init(_ result: FigureResult, _ site: SiteMap) {
    let rows = FigureRows(result)
    let shown = rows.rows.indices.prefix(rows.rows.unfolded(Self.most))
    items = shown.map { row in
      Item(
        status: Status(figureState: rows.text(row, "state")) ?? Status(.none, Message.text("figure-not-known")),
        label: .link(rows.text(row, "label"), site.evidence(result.rows[row].at)),
        words: Phrase(site.inWords(rows.text(row, "words"))))
    }
    more = rows.rows.count - shown.count
  }
}
