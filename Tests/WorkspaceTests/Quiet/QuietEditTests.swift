import Documents
import TestSupport
import Testing

@testable import Workspace

/// Which edits change nothing but words.
@Suite struct QuietEditTests {
  private static let note = Kitchen.note(
    """
    Some words, [a page](other.md#end) and [a place](#beginning).

    | Looked at | Verdict |
    |-----------|---------|
    | the oven  | warm    |

    - [ ] kit.look: to look again
    - [ ] to sleep
    """)

  private func edit(_ old: String = note, _ change: (String) -> String) -> QuietEdit? {
    QuietEdit(from: Self.file(old), to: Self.file(change(old)))
  }

  private static func file(_ text: String) -> SourceFile { SourceFile(path: Kitchen.notePath, bytes: Array(text.utf8)) }

  @Test func wordsAreNothingMore() throws {
    for change: (String) -> String in [
      { $0.replacing("Some words", with: "Other *words* and `code`") }, { $0 + "\n\nOne more line.\n" },
      { $0.replacing("# Beginning", with: "# Beginning\n\nMoved down by a line.") },
      { $0.replacing("Some words", with: "[Far away](https://example.org/oven)") },
      { $0.replacing("Some words", with: "[Above](#beginning)") }, { $0 },
    ] {
      let edit = try #require(self.edit(Self.note, change))
      #expect(edit.before.markup == Prose(MarkdownReader.read(Self.file(Self.note)).value).markup)
      #expect(edit.after.fields == edit.before.fields)
    }
  }

  @Test(arguments: [
    ("title: The note", "title: A note"), ("author: ann", "author: bob"), ("author: ann", "author: ann\nnone: [dishes]"),
    ("# Beginning", "# Start"), ("# Beginning", "## Beginning"), ("# Beginning", "# Beginning\n\n# Again"), ("warm", "cold"),
    ("| Looked at |", "| Seen |"), ("| the oven  | warm    |", "| the oven  | warm    |\n| the stove | warm    |"),
    ("- [ ] kit.look", "- [x] kit.look"), ("kit.look", "kit.taste"), ("- [ ] to sleep", "- [ ] to sleep\n- [ ] to wake"),
    ("other.md#end", "other.md#start"), ("other.md#end", "third.md"), ("[a page](other.md#end)", "a page"),
    ("Some words", "![A picture](oven.png)"), ("Some words", "[A line](#L12)"), ("Some words", "<div>Some words</div>"),
    ("Some words", "Some \u{202E}words"),
  ]) func whateverElseSomebodyLooksAtIsMore(_ old: String, _ new: String) {
    #expect(Self.note.contains(old))
    #expect(edit { $0.replacing(old, with: new) } == nil)
  }

  /// Swift holds these pairs equal; a person, a place and a title are other bytes.
  @Test(arguments: [
    ("author: ann", "author: Ann \u{212A}ay", "author: Ann Kay"),
    ("- [ ] to sleep", "# \u{212B}ngstr\u{F6}m", "# \u{C5}ngstr\u{F6}m"),
    ("title: The note", "title: \u{F900}", "title: \u{8C48}"), ("warm", "\u{D55C}", "\u{1112}\u{1161}\u{11AB}"),
    ("to sleep", "to \u{212A}", "to K"), ("other.md#end", "other.md#\u{D55C}", "other.md#\u{1112}\u{1161}\u{11AB}"),
  ]) func textsThatOnlyLookTheSameAreOthers(_ place: String, _ old: String, _ new: String) {
    #expect(old == new)
    #expect(edit(Self.note.replacing(place, with: old)) { _ in Self.note.replacing(place, with: new) } == nil)
    #expect(edit(Self.note.replacing(place, with: old)) { $0 } != nil)
  }

  /// Lines move.
  @Test func aLinkToALineOfTheFileIsMore() {
    let old = Self.note.replacing("(#beginning)", with: "(#L8)")
    #expect(edit(old) { $0.replacing("Some words", with: "Other words") } == nil)
  }
}
