import Assessment

/// A few rows in large letters: whom to call.
struct Cards: Sendable {
  struct Card: Sendable {
    let label: String
    let value: Phrase
    let words: String
  }

  let cards: [Card]

  private static let most = 6

  init(_ result: FigureResult, _ site: SiteMap) {
    let rows = FigureRows(result)
    cards = rows.rows.indices.prefix(Self.most).map { row in
      let value = rows.text(row, "value")
      let place = site.target(result.rows[row].at)
      return Card(
        label: rows.text(row, "label"), value: value.isEmpty ? .alert(Message.text("figure-not-known-yet")) : .link(value, place),
        words: site.inWords(rows.text(row, "words")))
    }
  }
}
