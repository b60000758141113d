import Assessment
import Workspace

/// A signature that somebody refused: why, in their words, and what they want to be done first.
struct Refusal: Sendable {
  let signature: AskedSignature
  let words: String
  /// Open items of the RAID log that stand among the conditions, or that the words name.
  let items: [RaidItem]

  init?(_ signature: AskedSignature, _ site: SiteMap) {
    guard signature.result.state == .rejected else { return nil }
    self.signature = signature
    words = signature.result.words.withoutMarkup
    let named = words.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
    var seen: Set<String> = []
    items = (signature.result.conditions + named).compactMap(site.item).filter { $0.isOpen && seen.insert($0.id).inserted }
  }

  /// `Ann has refused to sign Orders: “I sign when I-1 is closed.”`
  func sentence(_ site: SiteMap) -> Phrase {
    let start = Message.unsigned(signature, site)
    return Phrase(words.isEmpty ? start.sentence : Message.text("refusal-words", ["refused": start, "words": words]))
  }

  /// The same in about a line.
  func brief(_ site: SiteMap) -> Phrase {
    let start = Message.unsigned(signature, site)
    if words.isEmpty { return Phrase(start.sentence) }
    let said = words.clause.brief(max(60, Phrase.briefest - start.count))
    let ended = said.hasSuffix("…") ? said : said + Message.text("full-stop")
    return Phrase(Message.text("refusal-words", ["refused": start, "words": ended]))
  }

  /// Who can change the refuser's mind; without items only the refuser knows.
  func charge(others: Int, _ site: SiteMap) -> (owner: Phrase, due: Phrase) {
    if let charge = Charge(items.map(site.duty), things: .item, site) {
      let who = site.name(signature.result.signer) ?? Message.text("refusal-anyone")
      let work =
        others > 0
        ? Message.text("refusal-to-do-others", ["who": who, "count": others]) : Message.text("refusal-to-do", ["who": who])
      return (charge.owner + .label(work), charge.due)
    }
    let work = others > 0 ? Message.text("refusal-to-win-others", ["count": others]) : Message.text("refusal-to-win")
    let refuser = site.person(signature.result.signer, otherwise: Message.text("nobody-named"))
    return (refuser + .label(work), signature.needed(site))
  }
}

extension String {
  /// The text of rendered Markdown, in one line.
  fileprivate var withoutMarkup: String {
    var text = ""
    var tag: String?
    for character in self {
      switch (character, tag) {
      case ("<", nil): tag = ""
      case (">", let name?):
        // The end of a paragraph or an item parts words, emphasis does not.
        if !["em", "strong", "code", "a", "del"].contains(name.drop { $0 == "/" }.prefix { $0.isLetter }) { text.append(" ") }
        tag = nil
      case (_, nil): text.append(character)
      default: tag?.append(character)
      }
    }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(words) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
