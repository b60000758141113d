import Templates
import Workspace

/// Words with the few things a sentence may hold: links, code, emphasis, dates. Text is escaped when it becomes markup.
struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  enum Run: Hashable, Sendable {
    case text(String)
    case strong(String)
    /// In the ink of what blocks.
    case alert(String)
    case muted(String)
    case code(String)
    /// On a line of its own below, in small letters.
    case label(String)
    case link(String, Target, isCode: Bool)
    case time(String, iso: String)
    /// Mark and word.
    case status(Status)
  }

  var runs: [Run]

  init(_ runs: [Run] = []) { self.runs = runs }
  init(_ text: String) { runs = text.isEmpty ? [] : [.text(text)] }
  init(stringLiteral text: String) { self.init(text) }

  static func strong(_ text: String) -> Phrase { Phrase([.strong(text)]) }
  static func alert(_ text: String) -> Phrase { Phrase([.alert(text)]) }
  static func muted(_ text: String) -> Phrase { Phrase([.muted(text)]) }
  static func status(_ status: Status) -> Phrase { Phrase([.status(status)]) }
  static func code(_ text: String) -> Phrase { Phrase([.code(text)]) }
  static func label(_ text: String) -> Phrase { Phrase([.label(text)]) }
  static func time(_ text: String, _ day: Day) -> Phrase { Phrase([.time(text, iso: day.iso)]) }
  static func time(_ text: String, _ moment: Moment) -> Phrase { Phrase([.time(text, iso: moment.iso)]) }

  /// Plain words where there is nowhere to go.
  static func link(_ text: String, _ target: Target?, isCode: Bool = false) -> Phrase {
    guard let target else { return isCode ? .code(text) : Phrase(text) }
    return Phrase([.link(text, target, isCode: isCode)])
  }

  /// Words of a diagnostic: names stand in back-ticks.
  static func marked(_ text: String) -> Phrase {
    let parts = text.utf8.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false)
    guard parts.count > 1, parts.count % 2 == 1 else { return Phrase(text) }
    return Phrase(
      parts.enumerated().filter { !$1.isEmpty }.map { $0 % 2 == 0 ? .text(String(Substring($1))) : .code(String(Substring($1))) })
  }

  static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.runs + right.runs) }

  static func joined(_ phrases: [Phrase], _ separator: String) -> Phrase {
    Phrase(Array(phrases.map(\.runs).joined(separator: [.text(separator)])))
  }

  var isEmpty: Bool { runs.isEmpty }

  /// Without markup, for titles and tests.
  var plain: String {
    runs.map { run in
      switch run {
      case .text(let text), .strong(let text), .alert(let text), .muted(let text), .code(let text), .link(let text, _, _),
        .time(let text, _):
        text
      case .label(let text): " " + text
      case .status(let status): status.word
      }
    }.joined()
  }
}

extension Phrase {
  /// As markup of a page.
  func html(on page: String) -> SafeHTML {
    var bytes: [UInt8] = []
    // Mostly one link: growing in steps takes longer than all the rest.
    bytes.reserveCapacity(160)
    func element(_ open: String, _ text: String, _ close: String) {
      bytes += open.utf8
      bytes.appendIsolated(text)
      bytes += close.utf8
    }
    for run in runs {
      switch run {
      case .text(let text): bytes.appendIsolated(text)
      case .strong(let text): element("<strong>", text, "</strong>")
      case .alert(let text): element(#"<span class="alert">"#, text, "</span>")
      case .muted(let text): element(#"<span class="muted">"#, text, "</span>")
      case .code(let text) where text.utf8.contains(UInt8(ascii: " ")):
        bytes += #"<span class="mono">"#.utf8 + text.command.bytes + "</span>".utf8
      case .code(let text): element(#"<span class="mono">"#, text, "</span>")
      case .label(let text): element(#"<span class="lbl">"#, text, "</span>")
      case .status(let status):
        let mark = status.mark.rawValue
        let icon = "<svg class=\"ic\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#s-\(mark)\"/></svg>"
        element("<span class=\"st st-\(mark)\">\(icon)", status.word, "</span>")
      case .time(let text, let iso): element("<time datetime=\"\(iso)\">", text, "</time>")
      case .link(let text, let target, let isCode):
        bytes += (isCode ? #"<a class="mono" href=""# : #"<a href=""#).utf8
        target.write(from: page, into: &bytes)
        element("\">", text, "</a>")
      }
    }
    return SafeHTML(trusted: bytes)
  }
}
