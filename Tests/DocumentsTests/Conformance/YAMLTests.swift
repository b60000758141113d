import Diagnostics
import Documents
import Testing

/// The YAML test suite as front matter: read as the suite says, or refused with a place; never read as something else.
@Suite(.enabled(if: ConformanceFolder.has(ConformanceFolder.yaml), "the YAML test suite is not here, see ConformanceFolder"))
struct YAMLTests {
  /// What libyaml reads although the suite says that it is an error. Nothing is lost, and it can be meant in one way only: lines
  /// in brackets or quotes that are set in less than their key or by tabs (the first four), blank lines that are set in more than
  /// the text below them, `-` alone as a word in brackets.
  static let lenient: Set<String> = ["9C9N", "DK95/01", "QB6E", "Y79Y/003", "S98Z", "G5U8", "YJV2"]

  enum Outcome: Equatable {
    case read, refused
    /// What was found.
    case otherwise(String)
  }

  @Test func readsTheSameOrRefuses() throws {
    let examples = try YAMLExample.all()
    #expect(examples.count > 350)
    var accepted: Set<String> = []
    var (read, refused) = (0, 0)
    for example in examples {
      for outcome in [Self.outcome(ofKeys: example), Self.outcome(ofValue: example)].compactMap(\.self) {
        switch outcome {
        case .read: read += 1
        case .refused: refused += 1
        case .otherwise where example.isError: accepted.insert(example.id)
        case .otherwise(let found): Issue.record("\(example.id) is read as \(found)")
        }
      }
    }
    #expect(accepted == Self.lenient)
    // Of the suite of 17 January 2022: more may be read, but not less.
    #expect(read >= 220, "\(read) are read, \(refused) refused")
    #expect(refused <= 456, "\(read) are read, \(refused) refused")
  }

  /// The text between two lines of `---`; one that begins with such a line has its own. Nil for several documents: front matter is
  /// over at the next such line.
  static func outcome(ofKeys example: YAMLExample) -> Outcome? {
    guard let text = example.firstDocument else { return nil }
    return outcome(of: "---\n" + text + "---\n", example) { $0 ?? .map([]) }
  }

  /// The text as value of a key; nil where it cannot stand there, as markers of documents and directives cannot.
  static func outcome(ofValue example: YAMLExample) -> Outcome? {
    guard let text = example.firstDocument else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.contains(where: { $0.hasPrefix("---") || $0.hasPrefix("...") || $0.hasPrefix("%") }) { return nil }
    let indented = lines.map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
    return outcome(of: "---\nvalue:\n" + indented + "---\n", example) { .map([.scalar("value"), $0 ?? .scalar("")]) }
  }

  private static func outcome(of text: String, _ example: YAMLExample, wrap: (YAMLValue?) -> YAMLValue) -> Outcome {
    let parsed = FrontMatterReader.read(SourceFile("a.md", text))
    if !parsed.diagnostics.isEmpty {
      let havePlaces = parsed.diagnostics.allSatisfy { $0.place.line > 0 && $0.place.column > 0 }
      return havePlaces ? .refused : .otherwise("refused without a place")
    }
    let found = YAMLValue(parsed.value.node)
    return example.documents.map({ wrap($0.first) }) == found ? .read : .otherwise("\(found)")
  }
}
