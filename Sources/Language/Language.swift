import CResources
package import Diagnostics

/// The language of a portal: its messages, the forms of its words, its dates and numbers. Nothing is asked of the machine.
package struct Language: Sendable {
  /// As BCP 47 has it, such as `en-GB`.
  package let tag: String
  /// Of the file, as diagnostics name it.
  package let path: String
  package let plurals: PluralRule
  let messages: [String: Pattern]
  /// In the order of the file.
  package let ids: [String]
  let broken: Set<String>
  let misnamed: [(name: String, place: Place)]
  /// It is no text: what it says and does not say means nothing.
  let unreadable: Diagnostic?
  /// What is wrong with the file.
  package let diagnostics: [Diagnostic]
  let calendar: CalendarWords
  let numbers: NumberWords

  /// - Parameter path: as diagnostics name the file.
  package init(_ tag: String, _ bytes: [UInt8], path: String) {
    self.tag = tag
    self.path = path
    plurals = PluralRule(for: tag)
    var reader = CatalogueReader(String(decoding: bytes, as: UTF8.self), path: path)
    reader.read()
    var problems = reader.diagnostics
    unreadable = Place(ofInvalidUTF8In: bytes, path, returnEndsLine: false).map {
      Diagnostic(.language, "`\(path)` is not UTF-8", at: $0, help: "save the file as UTF-8")
    }
    var messages: [String: Pattern] = [:]
    for (id, pattern) in reader.messages {
      if let earlier = messages[id] {
        let message = "`\(id)` stands in line \(earlier.place.line), too"
        problems.append(Diagnostic(.language, message, at: pattern.place, help: "keep one of them"))
      }
      messages[id] = pattern
    }
    self.messages = messages
    calendar = CalendarWords(messages)
    numbers = NumberWords(messages)
    ids = reader.messages.map(\.id)
    broken = reader.broken
    misnamed = reader.misnamed
    diagnostics = problems
  }

  /// Everything that it says, in pieces.
  package var texts: [String] { messages.values.flatMap(\.texts) }

  package func pattern(_ id: String) -> Pattern? { messages[id] }
}

/// A piece of a sentence: what the message says, or something that was passed in.
package enum MessagePiece {
  case text(String)
  case value(any MessageValue)
}

/// What can stand in a message.
package protocol MessageValue: Sendable {}
extension String: MessageValue {}
extension Int: MessageValue {}

package typealias MessageValues = KeyValuePairs<String, any MessageValue>

extension Language {
  /// The message in pieces; what it asks for and was not passed in stands there by its name, as does a message that is not known.
  package func write(_ id: String, _ values: MessageValues, _ take: (MessagePiece) -> Void) {
    guard let pattern = messages[id] else { return take(.text(id)) }
    write(pattern, values, take)
  }

  /// The message as text.
  package func text(_ id: String, _ values: MessageValues = [:]) -> String {
    var text = ""
    write(id, values) { piece in
      switch piece {
      case .text(let words): text += words
      case .value(let value): text += "\(value)"
      }
    }
    return text
  }

  private func write(_ pattern: Pattern, _ values: MessageValues, _ take: (MessagePiece) -> Void) {
    // The space behind a number does not break.
    var isAfterNumber = false
    for part in pattern.parts {
      var isNumber = false
      switch part {
      case .text(let text):
        take(.text(isAfterNumber && text.first == " " ? "\u{A0}" + text.dropFirst() : text))
      case .value(let name), .spelled(let name):
        switch values.first(where: { $0.key == name })?.value {
        case let number as Int:
          if case .spelled = part { take(.text(spelled(number))) } else { take(.text(grouped(number))) }
          isNumber = true
        case let words as String: take(.text(words))
        case let value?: take(.value(value))
        case nil: take(.text("$" + name))
        }
      case .variants(let name, let variants):
        let value = values.first { $0.key == name }?.value
        if let variant = variant(for: value, variants) { write(variant.pattern, values, take) }
      }
      isAfterNumber = isNumber
    }
  }

  private func variant(for value: (any MessageValue)?, _ variants: [Pattern.Variant]) -> Pattern.Variant? {
    let other = variants.first { $0.isDefault }
    switch value {
    case let number as Int:
      let (exact, category) = (String(number), plurals.category(of: number))
      return variants.first { $0.key == exact } ?? variants.first { $0.key == category } ?? other
    case let word as String: return variants.first { $0.key == word } ?? other
    default: return other
    }
  }
}

extension Language {
  /// golive's own: the one that every other must say as much as.
  package static let original = Language("en-GB", originalBytes, path: "templates/languages/en-GB.ftl")
  package static let originalBytes: [UInt8] = [UInt8](resource: golive_english)

  /// Of the portal that is being written. As with the locale of other programs, it is given once for all the sentences.
  @TaskLocal package static var current = original
}
