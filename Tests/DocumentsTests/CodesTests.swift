import Diagnostics
import Documents
import Testing

/// Every code of this floor, with a file that earns it.
@Suite struct CodesTests {
  static let samples: [(code: Code, name: String, bytes: [UInt8])] = [
    (.notUTF8, "a.md", [0x61, 0xFF]),
    (.nulCharacter, "a.csv", [0x61, 0]),
    (.byteOrderMark, "a.csv", [0xEF, 0xBB, 0xBF, 0x61]),
    (.controlCharacter, "a.md", [0x07]),
    sample(.hiddenLineEnd, "a.md", "a\u{2028}b"),
    sample(.directionOverride, "a.md", "\u{202E}ydaer ton"),
    sample(.escapedCharacter, "a.md", "---\na: \"\\e\"\n---\n"),
    sample(.moreFindings, "a.md", String(repeating: "\u{7}\n", count: 200)),
    sample(.fileTooLarge, "a.md", String(repeating: "word\n", count: 300_000)),
    sample(.frontMatterUnclosed, "a.md", "---\na: b\n"),
    sample(.frontMatterFence, "a.md", "--- \na: b\n---\n"),
    sample(.frontMatterTooLarge, "a.md", "---\na: " + String(repeating: "b", count: 70_000) + "\n---\n"),
    sample(.frontMatterSyntax, "a.md", "---\na: b: c\n---\n"),
    sample(.tabInFrontMatter, "a.md", "---\na:\n\tb: c\n---\n"),
    sample(.yamlAlias, "a.md", "---\na: *b\n---\n"),
    sample(.yamlAnchor, "a.md", "---\na: &b c\n---\n"),
    sample(.yamlTag, "a.md", "---\na: !b c\n---\n"),
    sample(.yamlMergeKey, "a.md", "---\n<<: b\n---\n"),
    sample(.keyIsNotText, "a.md", "---\n[a]: b\n---\n"),
    sample(.duplicateKey, "a.md", "---\na: b\na: c\n---\n"),
    sample(.secondDocument, "a.md", "---\na: b\n...\n---\n"),
    sample(.frontMatterTooDeep, "a.md", "---\na: " + String(repeating: "[", count: 17) + "\n---\n"),
    sample(.keyIsNotASCII, "a.md", "---\nо: b\n---\n"),
    sample(.frontMatterIsNotKeys, "a.md", "---\n- a\n---\n"),
    sample(.rawHTMLChoice, "a.md", "---\nraw-html: [show]\n---\n"),
    sample(.csvEmpty, "a.csv", "\n"),
    sample(.csvUnclosedQuote, "a.csv", "a\n\"b\n"),
    sample(.csvTextAfterQuote, "a.csv", "a\n\"b\"c\n"),
    sample(.csvQuoteInside, "a.csv", "a\nb\"\n"),
    sample(.csvShortRow, "a.csv", "a,b\nc\n"),
    sample(.csvLongRow, "a.csv", "a,b\nc,d,e\n"),
    sample(.csvBlankHead, "a.csv", "a,\n"),
    sample(.csvDuplicateHead, "a.csv", "a,a\n"),
    sample(.csvSemicolon, "a.csv", "a;b\n"),
    sample(.csvTooLarge, "a.csv", String(repeating: "a,", count: 1_001)),
    sample(.jsonSyntax, "a.json", "{\"a\": 1"),
    sample(.jsonTooLarge, "a.json", String(repeating: "[", count: 17)),
    sample(.shortTableRow, "a.md", "|a|b|\n|-|-|\n|c|\n"),
    sample(.longTableRow, "a.md", "|a|b|\n|-|-|\n|c|d|e|\n"),
    sample(.rawHTML, "a.md", "<br>\n"),
    sample(.linkScheme, "a.md", "[a](javascript:b)\n"),
    sample(.linkHost, "a.md", "[a](//b)\n"),
    sample(.linkEscapes, "a.md", "[a](../b)\n"),
    sample(.imageSource, "a.md", "![a](https://b.example/c.png)\n"),
    sample(.linkEmpty, "a.md", "[a]()\n"),
    sample(.linkCharacters, "a.md", "[a](b\\\\c)\n"),
    sample(.linkAbsolute, "a.md", "[a](/b)\n"),
    sample(.linkTooLong, "a.md", "[a](\(String(repeating: "b", count: 2_001)))\n"),
    sample(.nestedTooDeep, "a.md", String(repeating: "> ", count: 33) + "a\n"),
    sample(.tooManyColumns, "a.md", String(repeating: "|a", count: 65) + "|\n" + String(repeating: "|-", count: 65) + "|\n"),
    sample(.tableTooLarge, "a.md", "|a|b|\n|-|-|\n" + String(repeating: "|c|d|\n", count: 25_001)),
    sample(.costlyMarkup, "a.md", "https://a.example/" + String(repeating: ")", count: 30_000) + "\n"),
    sample(
      .pageTooLarge, "a.md", "[a]: u '\(String(repeating: "t", count: 4_000))'\n\n" + String(repeating: "[a]\n", count: 5_000)),
    sample(
      .expandsTooMuch, "a.md", "[a]: /\(String(repeating: "u", count: 40_000))\n\n" + String(repeating: "[a]\n", count: 10_000)),
  ]

  private static func sample(_ code: Code, _ name: String, _ text: String) -> (Code, String, [UInt8]) {
    (code, name, Array(text.utf8))
  }

  @Test func everyCodeHasASample() {
    #expect(Set(Self.samples.map(\.code)) == Set(Code.form + Code.markdown))
    #expect(Set(Code.all.map(\.id)).count == Code.all.count)
  }

  @Test(arguments: 0..<samples.count)
  func aSampleEarnsItsCode(_ index: Int) throws {
    let sample = Self.samples[index]
    let found = findings(
      of: SourceFile(path: "evidence/\(sample.name)".replacing("evidence/a.md", with: "a.md"), bytes: sample.bytes))
    let finding = try #require(found.first { $0.code == sample.code }, "\(sample.code.id) not among \(found.map(\.code.id))")
    #expect(finding.severity == .error)
    #expect(finding.help?.isEmpty == false)
    for words in [finding.message, finding.help ?? ""] {
      #expect(words.first?.isUppercase == false && words.last != ".")
      #expect(words.count { $0 == "`" } % 2 == 0)
    }
  }

  @Test(arguments: 0..<samples.count)
  func aCodeIsExplained(_ index: Int) {
    let code = Self.samples[index].code
    #expect(code.title.first?.isUppercase == false || code.title.hasPrefix("HTML"))
    #expect(code.explanation.hasSuffix(".") && code.explanation.count > 90)
  }
}
