/// Follows the literal bytes of a template through HTML, one byte at a time: not a parser, only enough to know what a value
/// would be part of.
struct HTMLScanner {
  enum Event {
    case none
    /// The value of a link attribute begins after this byte.
    case linkBegins
    /// It ends before this byte.
    case linkEnds
    /// A name would run into what a section wrote.
    case namesRunTogether
  }

  private(set) var place: HTMLPlace
  /// The name that is being read, in lower case.
  private var name: [UInt8] = []
  private var isEndTag = false

  init(at place: HTMLPlace) { self.place = place }

  /// Goes on from another place, as after a section.
  mutating func move(to place: HTMLPlace) {
    self.place = place
    name.removeAll(keepingCapacity: true)
  }

  /// Goes on after something that may have ended within a name.
  mutating func cut() { place.position = .cut }

  /// The place at which a section or partial begins or ends, nil where none may.
  mutating func boundary() -> HTMLPlace? {
    if place.position == .tagName { nameElement() }
    return place.atBoundary
  }

  mutating func step(_ byte: UInt8) -> Event {
    switch place.position {
    case .content: if byte == Self.less { place.position = place.element == .ordinary ? .tagOpen : .contentLess }
    case .contentLess:
      name.removeAll(keepingCapacity: true)
      place.position = byte == Self.slash ? .contentEndTag : byte == Self.less ? .contentLess : .content
    case .contentEndTag: endOfContent(byte)
    case .tagOpen, .endTagOpen: tagOpen(byte)
    case .tagName: inTagName(byte)
    case .beforeAttribute, .afterValue: beforeAttribute(byte)
    case .cut:
      if byte != Self.greater, byte != Self.slash, !Tag.isSpace(byte) {
        beforeAttribute(byte)
        return .namesRunTogether
      }
      beforeAttribute(byte)
    case .attributeName, .afterAttributeName: inAttributeName(byte)
    case .beforeValue: return beforeValue(byte)
    case .doubleQuoted: if byte == Self.double { return endValue() }
    case .singleQuoted: if byte == Self.single { return endValue() }
    case .unquoted:
      if Tag.isSpace(byte) { place.position = .beforeAttribute } else if byte == Self.greater { endTag() }
    case .bang, .bangDash, .comment, .commentDash, .commentDashDash, .commentBang: inComment(byte)
    case .declaration: if byte == Self.greater { place = HTMLPlace() }
    }
    return .none
  }

  private mutating func tagOpen(_ byte: UInt8) {
    let isEnd = place.position == .endTagOpen
    name.removeAll(keepingCapacity: true)
    if let letter = Self.letter(byte) {
      isEndTag = isEnd
      name.append(letter)
      place = HTMLPlace(position: .tagName)
    } else if !isEnd, byte == Self.slash {
      place.position = .endTagOpen
    } else if !isEnd, byte == UInt8(ascii: "!") {
      place.position = .bang
    } else if isEnd ? byte != Self.greater : byte == UInt8(ascii: "?") {
      place.position = .declaration
    } else if byte != Self.less {
      place.position = .content
    }
  }

  private mutating func inTagName(_ byte: UInt8) {
    guard byte == Self.greater || byte == Self.slash || Tag.isSpace(byte) else { return read(byte) }
    nameElement()
    beforeAttribute(byte)
  }

  /// An end tag leads back to ordinary content whatever its name.
  private mutating func nameElement() { place.element = isEndTag ? .ordinary : HTMLElement(tag: name) }

  private mutating func beforeAttribute(_ byte: UInt8) {
    if byte == Self.greater { return endTag() }
    if byte == Self.slash || Tag.isSpace(byte) {
      place.position = .beforeAttribute
    } else {
      name.removeAll(keepingCapacity: true)
      read(byte)
      place.position = .attributeName
    }
  }

  private mutating func inAttributeName(_ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      place.attribute = HTMLAttribute(name: name)
      place.position = .beforeValue
    } else if byte == Self.greater {
      endTag()
    } else if byte == Self.slash {
      place.position = .beforeAttribute
    } else if Tag.isSpace(byte) {
      place.position = .afterAttributeName
    } else if place.position == .afterAttributeName {
      beforeAttribute(byte)
    } else {
      read(byte)
    }
  }

  private mutating func beforeValue(_ byte: UInt8) -> Event {
    if Tag.isSpace(byte) { return .none }
    if byte == Self.greater {
      endTag()
      return .none
    }
    guard byte == Self.double || byte == Self.single else {
      place.position = .unquoted
      return .none
    }
    place.position = byte == Self.double ? .doubleQuoted : .singleQuoted
    return place.attribute == .link ? .linkBegins : .none
  }

  private mutating func endValue() -> Event {
    let event: Event = place.attribute == .link ? .linkEnds : .none
    place.position = .afterValue
    place.attribute = .plain
    return event
  }

  private mutating func endTag() { place = HTMLPlace(element: place.element) }

  /// In the text of `<title>`, `<script>` and their kind only their own end tag counts.
  private mutating func endOfContent(_ byte: UInt8) {
    if let letter = Self.letter(byte) { return name.append(letter) }
    let isEnd = byte == Self.greater || byte == Self.slash || Tag.isSpace(byte)
    if isEnd, HTMLElement(tag: name) == place.element {
      place = HTMLPlace(position: .beforeAttribute)
      beforeAttribute(byte)
    } else {
      place.position = byte == Self.less ? .contentLess : .content
    }
  }

  private mutating func inComment(_ byte: UInt8) {
    let dash = byte == UInt8(ascii: "-")
    switch place.position {
    case .bang where dash: place.position = .bangDash
    // `<!-->` is a whole comment, so two dashes already count as its end.
    case .bangDash where dash: place.position = .commentDashDash
    case .bang, .bangDash: place = byte == Self.greater ? HTMLPlace() : HTMLPlace(position: .declaration)
    case .commentDashDash where byte == Self.greater, .commentBang where byte == Self.greater: place = HTMLPlace()
    case .commentDashDash where byte == UInt8(ascii: "!"): place.position = .commentBang
    case .commentDashDash where dash, .commentDash where dash: place.position = .commentDashDash
    default: place.position = dash ? .commentDash : .comment
    }
  }

  private mutating func read(_ byte: UInt8) { name.append(Self.letter(byte) ?? byte) }

  private static let less = UInt8(ascii: "<")
  private static let greater = UInt8(ascii: ">")
  private static let slash = UInt8(ascii: "/")
  private static let double = UInt8(ascii: "\"")
  private static let single = UInt8(ascii: "'")

  private static func letter(_ byte: UInt8) -> UInt8? {
    let lower = byte | 0x20
    return (0x61...0x7a).contains(lower) ? lower : nil
  }
}
