/// The quotation marks of the portal's language, which sentences of the portal have around authors' words.
extension String {
  static var closingQuote: String { Message.text("quote-close") }

  /// The last letter, or the one before the quotation mark; nil where there is none.
  var unquotedEnd: Character? {
    guard let last, !last.isLetter, !last.isNumber else { return last }
    let mark = String.closingQuote
    return !mark.isEmpty && hasSuffix(mark) ? dropLast(mark.count).last ?? last : last
  }

  /// With the closing mark of a quotation that was cut.
  var quotationClosed: String {
    let (open, close) = (Message.text("quote-open"), String.closingQuote)
    let opened = ranges(of: open).count
    // Some languages have one mark for both.
    return open == close ? opened % 2 == 1 ? self + close : self : opened > ranges(of: close).count ? self + close : self
  }
}

/// Whether what is read stands in brackets or in a quotation.
struct Enclosure {
  private let open = Message.text("quote-open").first
  private let close = Message.text("quote-close").last
  private var brackets = 0
  private var quotations = 0

  var isOpen: Bool { brackets + quotations > 0 }

  mutating func read(_ letter: Character) {
    switch letter {
    case "(": brackets += 1
    case ")": brackets = max(0, brackets - 1)
    case open where open == close: quotations = 1 - quotations
    case open: quotations += 1
    case close: quotations = max(0, quotations - 1)
    default: break
    }
  }
}
