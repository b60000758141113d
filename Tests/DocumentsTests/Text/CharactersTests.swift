import Diagnostics
import Documents
import Testing

@Suite struct CharactersTests {
  @Test(
    arguments: [
      ([0x80], Code.notUTF8), ([0xC0, 0xAF], .notUTF8), ([0xE2, 0x82], .notUTF8), ([0xED, 0xA0, 0x80], .notUTF8),
      ([0xF4, 0x90, 0x80, 0x80], .notUTF8), ([0xFF], .notUTF8), ([0xF0, 0x82, 0x82, 0xAC], .notUTF8), ([0x00], .nulCharacter),
      ([0xEF, 0xBB, 0xBF], .byteOrderMark), ([0x07], .controlCharacter), ([0x7F], .controlCharacter), ([0x0C], .controlCharacter),
      ([0xC2, 0x9F], .controlCharacter), ([0xEF, 0xBF, 0xBF], .controlCharacter), ([0xC2, 0x85], .hiddenLineEnd),
      ([0xE2, 0x80, 0xA8], .hiddenLineEnd), ([0xE2, 0x80, 0xA9], .hiddenLineEnd), ([0xE2, 0x80, 0xAE], .directionOverride),
      ([0xE2, 0x81, 0xA6], .directionOverride),
    ] as [([UInt8], Code)])
  func refuses(_ bytes: [UInt8], _ code: Code) {
    for name in ["a.md", "a.csv"] {
      let file = SourceFile(path: name, bytes: Array("id\r\nä 🙂 ".utf8) + bytes + Array(" x\n".utf8))
      #expect(findings(of: file).map { "\($0.code.id) \($0.place.line):\($0.place.column)" } == ["\(code.id) 2:5"])
    }
  }

  @Test func acceptsTheWritingOfTheWorld() {
    let file = SourceFile("a.md", "Zürich, Łódź, Αθήνα, القاهرة, ירושלים, 東京, 🙂, \t\u{A0}\u{200F}\u{FFFD}\u{10FFFF}\n")
    #expect(findings(of: file).isEmpty)
  }

  @Test func oneFindingALineAndAHundredAFile() {
    #expect(findings(of: SourceFile("a.md", "\u{1}\u{2}\u{3}\r\u{1}\r\n\u{1}\n")).map(\.place.line) == [1, 2, 3])
    let many = findings(of: SourceFile("a.md", String(repeating: "\u{1}\n", count: 5_000)))
    #expect(many.count == 101)
    #expect(many.last?.code == .moreFindings)
  }

  @Test func linesEndAsPlacesSay() {
    let lines = Lines(SourceFile("a", "a\nb\r\nc\rd"))
    #expect(lines.count == 4)
    #expect(Lines(SourceFile("a", "")).count == 1)
  }
}
