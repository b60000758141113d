import Assessment
import Workspace

/// The checklist's words on what is to be done: first what people do, then, apart, what they write into the files.
struct Remedy: Sendable {
  let action: Phrase
  /// Sentences that name columns, files or commands; nothing where no other sentence says what to do.
  let writing: Phrase

  init(_ fix: String, _ site: SiteMap) {
    let sentences = Self.sentences(fix.sentence).map { site.marked($0) }
    let written = sentences.map { sentence in
      sentence.runs.contains { run in if case .code = run { true } else { false } }
    }
    let isParted = written.contains(true) && written.contains(false)
    // As the checklist has them, whatever the portal's language puts between its own.
    func joined(_ isWritten: Bool) -> Phrase {
      .joined(zip(sentences, written).filter { !isParted || $1 == isWritten }.map(\.0), " ")
    }
    action = joined(false)
    writing = isParted ? Message.phrase("what-to-do-files", ["writing": joined(true)]) : Phrase()
  }

  /// A full stop before a space ends a sentence.
  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    for part in text.split(separator: ". ", omittingEmptySubsequences: true) { sentences.append(String(part)) }
    return sentences.indices.map { $0 + 1 < sentences.count ? sentences[$0] + "." : sentences[$0] }
  }
}
