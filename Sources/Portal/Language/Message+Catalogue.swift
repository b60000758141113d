import Language

/// What the catalogue of the portal's language says.
extension Message {
  static func text(_ id: String, _ values: MessageValues = [:]) -> String { Language.current.text(id, values) }

  /// With links, names and marks among the words; what stands in back-ticks is code.
  static func phrase(_ id: String, _ values: MessageValues = [:]) -> Phrase {
    var phrase = Phrase()
    var words = ""
    Language.current.write(id, values) { piece in
      switch piece {
      case .text(let text): words += text
      case .value(let value):
        phrase = phrase + Phrase.marked(words) + (value as? Phrase ?? Phrase("\(value)"))
        words = ""
      }
    }
    return phrase + Phrase.marked(words)
  }
}

extension Phrase: MessageValue {}
