/// Where in a page a byte stands, as far as escaping depends on it. Finite, so that a partial is compiled once for each kind
/// of place that it is used in.
struct HTMLPlace: Hashable {
  enum Position: Hashable {
    /// Between tags, or the text of `element` when that is not ordinary.
    case content
    case contentLess, contentEndTag
    case tagOpen, endTagOpen, tagName
    case beforeAttribute, attributeName, afterAttributeName, beforeValue, afterValue
    case doubleQuoted, singleQuoted, unquoted
    /// In a tag where a section begins or ends: white space or the end of the tag must follow, or names would run together.
    case cut
    case bang, bangDash, comment, commentDash, commentDashDash, commentBang
    case declaration
  }

  var position = Position.content
  /// Of the start tag that is being read, then of the content that follows it.
  var element = HTMLElement.ordinary
  /// Of the attribute whose value is being read.
  var attribute = HTMLAttribute.plain

  /// What a person calls it.
  var words: String {
    switch position {
    case .content: element == .ordinary ? "text" : "`<\(element.rawValue)>`"
    case .contentLess, .contentEndTag, .tagOpen, .endTagOpen, .tagName: "the name of a tag"
    case .beforeAttribute, .afterValue, .cut: "a tag, outside of an attribute's value"
    case .attributeName, .afterAttributeName: "the name of an attribute"
    case .beforeValue, .unquoted: "an attribute without quotes"
    case .singleQuoted: "an attribute in single quotes"
    case .doubleQuoted: attribute == .refused ? "an attribute that runs as code or style" : "an attribute"
    case .bang, .bangDash, .declaration: "a declaration"
    case .comment, .commentDash, .commentDashDash, .commentBang: "an HTML comment"
    }
  }

  /// Where a value may stand.
  var acceptsValues: Bool {
    switch position {
    case .content: element.acceptsValues
    case .doubleQuoted: attribute != .refused
    default: false
    }
  }

  /// Safe HTML may only stand between tags.
  var acceptsMarkup: Bool { position == .content && element == .ordinary }

  /// The same place as seen from a section or partial that begins or ends here; nil where none may.
  var atBoundary: HTMLPlace? {
    switch position {
    case .content, .doubleQuoted, .singleQuoted, .comment, .declaration: self
    case .beforeAttribute: HTMLPlace(position: .beforeAttribute, element: element)
    case .tagName, .attributeName, .afterAttributeName, .afterValue, .cut: HTMLPlace(position: .cut, element: element)
    default: nil
    }
  }

  /// Where the text goes on after something that began here and ended there; nil when the two do not fit together.
  func joined(with end: HTMLPlace) -> HTMLPlace? {
    guard let start = atBoundary, let end = end.atBoundary else { return nil }
    if start == end { return start }
    let inTag: [Position] = [.beforeAttribute, .cut]
    guard inTag.contains(start.position), inTag.contains(end.position), start.element == end.element else { return nil }
    return HTMLPlace(position: .cut, element: start.element)
  }
}
