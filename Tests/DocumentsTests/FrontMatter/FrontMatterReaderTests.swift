import Diagnostics
import Documents
import Testing

@Suite struct FrontMatterReaderTests {
  private func read(_ text: String) -> Parsed<FrontMatter> { FrontMatterReader.read(SourceFile("a.md", text)) }

  @Test func scalarsKeepTheirSourceText() {
    let front = read(
      """
      ---
      country: NO
      version: 1.10
      start: 18:30
      number: 0012
      tilde: ~
      null-word: null
      empty:
      quoted: "a \\"b\\""
      single: 'it''s'
      date: 2026-11-23
      comment: word # not this
      ---
      """)
    #expect(front.diagnostics.isEmpty)
    let values = front.value.node.entries?.map { "\($0.key)=\($0.value.scalar ?? "?")" } ?? []
    #expect(
      values == [
        "country=NO", "version=1.10", "start=18:30", "number=0012", "tilde=~", "null-word=null", "empty=", "quoted=a \"b\"",
        "single=it's", "date=2026-11-23", "comment=word",
      ])
  }

  @Test func placesAreTrueBehindWideCharacters() throws {
    let front = read("---\r\n\"k\": ü\r\ntitle: [Zürich, \"Łódź\", x]\r\nmap: {a: {b: c}}\r\n---\r\nbody")
    #expect(front.diagnostics.isEmpty)
    let list = try #require(front.value.node["title"]?.list)
    #expect(list.map { "\($0.place.line):\($0.place.column)+\($0.place.length)" } == ["3:9+6", "3:17+6", "3:25+1"])
    #expect(list[1].contentPlace == Place("a.md", line: 3, column: 18, length: 4))
    let inner = try #require(front.value.node["map"]?["a"]?.entries?.first)
    #expect(inner.keyPlace == Place("a.md", line: 4, column: 11, length: 1))
    #expect(front.value.bodyLine == 6)
    #expect(front.value.bodyStart == 65 + 4)
  }

  @Test func textOfBlockScalarsIsFoundAgain() throws {
    let front = read("---\nx:\n  - breach: |  # why\n      SELECT a\n        FROM b\n    fold: >\n      one\n      two\n---\n")
    #expect(front.diagnostics.isEmpty)
    let map = try #require(front.value.node["x"]?.list?.first)
    let breach = try #require(map["breach"])
    #expect(breach.scalar == "SELECT a\n  FROM b\n")
    #expect(breach.place == Place("a.md", line: 3, column: 13))
    #expect(breach.contentPlace == Place("a.md", line: 4, column: 7))
    #expect(breach.place(line: 2, column: 3) == Place("a.md", line: 5, column: 9))
    let fold = try #require(map["fold"])
    #expect(fold.scalar == "one two\n")
    #expect(fold.place(line: 2, column: 1) == fold.place)
  }

  @Test func leadingBlankLinesOfABlockScalarCount() throws {
    let front = read("---\nsql: |2\n\n    SELECT\n---\n")
    let sql = try #require(front.value.node["sql"])
    #expect(sql.scalar == "\n  SELECT\n")
    #expect(sql.place(line: 2, column: 3) == Place("a.md", line: 4, column: 5))
  }

  @Test func aFileWithoutFrontMatterHasAnEmptyMap() {
    for text in ["", "# Words\n", "--- not a fence\n", "----\n", "text\n---\n"] {
      let front = read(text)
      #expect(front.diagnostics.isEmpty)
      #expect(front.value.node.entries?.isEmpty == true)
      #expect(front.value.bodyLine == 1)
    }
    #expect(read("---\n---\n").diagnostics.isEmpty)
    #expect(read("---\n# only a comment\n---\n").diagnostics.isEmpty)
  }

  /// Kinds of YAML that are refused, each where it stands.
  @Test(
    arguments: [
      ("a: «1»*b\nc: d", [("1", Code.yamlAlias)]),
      ("a: «1»&b x\nc: «2»*b", [("1", .yamlAnchor), ("2", .yamlAlias)]),
      ("a: «1»!!int 3\nb: «2»!x [1]\nc: «3»!y {d: e}", [("1", .yamlTag), ("2", .yamlTag), ("3", .yamlTag)]),
      ("a: «1»&n [x]\nb: «2»&m {x: y}", [("1", .yamlAnchor), ("2", .yamlAnchor)]),
      ("«1»<<: {a: b}\nc: d", [("1", .yamlMergeKey)]),
      ("«1»[a]: v\n«2»{b: c}: w\nd: e", [("1", .keyIsNotText), ("2", .keyIsNotText)]),
      ("«1»*a : v", [("1", .yamlAlias)]),
      (#"«1»"": v"#, [("1", .keyIsNotText)]),
      ("a: 1\nb: 2\n«1»a: 3\nc: {d: 1, «2»d: 2}", [("1", .duplicateKey), ("2", .duplicateKey)]),
      ("a: 1\n«1»--- b", [("1", .secondDocument)]),
      ("a: 1\n«1»...", [("1", .secondDocument)]),
      ("«1»größe: 3\nа«»: b", [("1", .keyIsNotASCII)]),
      ("«1»- a\n- b", [("1", .frontMatterIsNotKeys)]),
      ("«1»words", [("1", .frontMatterIsNotKeys)]),
      ("a: b\n«1»\tc: d", [("1", .tabInFrontMatter)]),
      (
        "a: \"ü\"«1»#c\nd: ['e']«2»#f\ng: [h,«3»#i\n  j]\nk: |«4»# l\n  m\nn: 'o' # p «»#q\nr: {s: t}«5»#u",
        ["1", "2", "3", "4", "5"].map { ($0, .frontMatterSyntax) }
      ),
      ("a: [«1»?b]\nc: {«2»?d: e, «3»?\"f\": g}", ["1", "2", "3"].map { ($0, .frontMatterSyntax) }),
      ("# a?#\nb: c#d # e\n#f\ng: [h#i, \"#j\", ] # k\n  # l#m\nn: | # o\n  p#q\n# r\ns: {? t : u?}\n? v\n: '?'", []),
      ("a: b: c", []),
      ("a: [b", []),
      ("x: [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]", []),
    ] as [(String, [(String, Code)])])
  func refuses(_ yaml: String, _ expected: [(String, Code)]) {
    let marked = Marked("---\n\(yaml)\n---\n\nBody.\n")
    let found = FrontMatterReader.read(marked.file).diagnostics
    switch yaml {
    case "a: b: c": #expect(found.map(\.code) == [.frontMatterSyntax] && found.first?.place.column == 5)
    case "a: [b": #expect(found.map(\.code) == [.frontMatterSyntax])
    case _ where yaml.hasPrefix("x: [["):
      #expect(found.map(\.code) == [.frontMatterTooDeep] && found.first?.place.column == 19)
    case _ where yaml.hasPrefix("«1»größe"): #expect(found.map(\.code) == [.keyIsNotASCII, .keyIsNotASCII])
    default: marked.expect(found, expected)
    }
  }

  @Test(
    arguments: [
      (#"a: "x«1»\u202Ey«2»\0""#, [("1", Code.escapedCharacter), ("2", .escapedCharacter)]),
      (#"a: "ü \\ \" \t \n «1»\x85""#, [("1", .escapedCharacter)]),
      (#"a: "«1»\r«2»\N«3»\L«4»\P«5»\U0000FEFF""#, ["1", "2", "3", "4", "5"].map { ($0, .escapedCharacter) }),
      (#"a: 'C:\u202E'"#, []),
    ] as [(String, [(String, Code)])])
  func refusesEscapes(_ yaml: String, _ expected: [(String, Code)]) {
    let marked = Marked("---\n\(yaml)\n---\n")
    marked.expect(FrontMatterReader.read(marked.file).diagnostics, expected)
  }

  @Test func fencesAreExact() {
    let open = Marked("«1»---\na: b\n")
    open.expect(FrontMatterReader.read(open.file).diagnostics, [("1", .frontMatterUnclosed)])
    let blanks = Marked("---«1» \na: b\n---«2»\t\nBody")
    blanks.expect(FrontMatterReader.read(blanks.file).diagnostics, [("1", .frontMatterFence), ("2", .frontMatterFence)])
    let late = Marked("\n«1»---\na: b\n---\n")
    late.expect(FrontMatterReader.read(late.file).diagnostics, [("1", .frontMatterFence)])
  }

  @Test func largeFrontMatterIsRefusedUnread() {
    let found = read("---\n" + String(repeating: "a: &x *x\n", count: 8_000) + "---\n").diagnostics
    #expect(found.map(\.code) == [.frontMatterTooLarge])
  }

  @Test func nothingIsParsedTwiceWhenCharactersAreWrong() {
    let marked = Marked("---\na: «1»\u{202E}b\nc: *d\n---\n\nBody «2»\u{200B}\u{7}\n")
    #expect(FrontMatterReader.read(marked.file).diagnostics.map(\.code) == [.directionOverride, .controlCharacter])
  }
}
