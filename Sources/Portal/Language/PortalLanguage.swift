import Diagnostics
import Language
import Templates
import Workspace

/// The language of a portal, from its file among the templates.
struct PortalLanguage: Sendable {
  let language: Language
  let problems: [Diagnostic]

  private static let folder = "languages/"
  private static let ending = ".ftl"

  /// - Parameter templates: paths as in the folder of templates.
  init(_ branding: Branding?, templates: [(path: String, bytes: [UInt8])]) {
    let tag = branding?.language ?? Language.original.tag
    let path = Self.folder + tag + Self.ending
    guard let file = templates.first(where: { $0.path.sameBytes(as: path) }) else {
      let tags = templates.filter { $0.path.hasPrefix(Self.folder) && $0.path.hasSuffix(Self.ending) }
        .map { String($0.path.dropFirst(Self.folder.count).dropLast(Self.ending.count)) }
      language = .original
      problems = Self.missing(tag, branding?.languagePlace, among: tags)
      return
    }
    let isOriginal = tag == Language.original.tag && file.bytes == Language.originalBytes
    language = isOriginal ? .original : Language(tag, file.bytes, path: "templates/" + path)
    problems = isOriginal ? Language.original.diagnostics : language.problems(against: .original)
  }

  /// Templates without languages speak golive's own.
  private static func missing(_ tag: String, _ place: Place?, among tags: [String]) -> [Diagnostic] {
    guard let place else { return [] }
    return [
      Diagnostic(
        .language, "there are no words for `\(tag)`", at: place,
        help: relative(of: tag, among: tags)
          + "languages are \(tags.isEmpty ? "none" : tags.joined(separator: ", ")); another is a file "
          + "`templates/languages/\(tag).ftl`, a copy of `en-GB.ftl` that is translated")
    ]
  }

  /// `de` for `de-DE`, and the other way round: a region may be left out.
  private static func relative(of tag: String, among tags: [String]) -> String {
    func language(_ tag: String) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }
    let same = tags.filter { language($0) == language(tag) }.sorted { $0.precedesInBytes($1) }
    let plain = same.first { language($0) == $0.lowercased() }
    let guess = plain ?? nearest(to: tag, among: same) ?? same.first ?? nearest(to: tag, among: tags)
    return guess.map { "did you mean `\($0)`? " } ?? ""
  }

  /// What templates can name: messages without variants.
  var words: TemplateWords {
    var messages: [String: TemplateWords.Message] = [:]
    var inForms: [String: Place] = [:]
    for id in language.ids {
      guard let pattern = language.pattern(id) else { continue }
      if let parts = pattern.templateParts {
        messages[id] = TemplateWords.Message(parts: parts, place: pattern.place)
      } else {
        inForms[id] = pattern.place
      }
    }
    let told = Set(Language.original.ids).subtracting(messages.keys).subtracting(inForms.keys)
    return TemplateWords(messages, inForms: inForms, told: told, path: language.path)
  }
}

extension Pattern {
  /// Nil where the words depend on what is passed in, which templates do not do.
  fileprivate var templateParts: [TemplateWords.Part]? {
    var found: [TemplateWords.Part] = []
    for part in parts {
      switch part {
      case .text(let text): found.append(.text(text))
      case .value(let name): found.append(.value(name))
      case .spelled, .variants: return nil
      }
    }
    return found
  }
}
