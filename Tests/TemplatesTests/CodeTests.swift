import Diagnostics
import Templates
import TestSupport
import Testing

/// A code exists only if it is documented, emitted and tested.
@Suite struct CodeTests {
  static let examples: [(code: Code, template: String)] = [
    (.templateTag, "{{a"), (.templateUnsupported, "{{{a}}}"), (.templateName, "{{a b}}"), (.templateSection, "{{#a}}"),
    (.templatePartial, "{{> none}}"), (.templateCycle, "{{> page}}"), (.templatePlace, "<p a={{a}}>"),
    (.templateShape, "{{#a}}<p{{/a}}>"), (.templateMissing, "{{none}}"), (.templateKind, "{{list}}"),
    (.templateMarkup, "<p title=\"{{html}}\">"), (.templateLink, "<a href=\"{{script}}\">"),
    (.templateDepth, "{{#list}}{{> page}}{{/list}}"), (.language, "{{t none}}"),
  ]

  private static let words = TemplateWords(
    [
      "words": TemplateWords.Message(
        parts: [.text("x <a href=\""), .value("b"), .text("x\">")], place: Place("de.ftl", line: 1, column: 1))
    ],
    path: "de.ftl")

  @Test func eachIsEmittedByItsExample() {
    let record: Record = ["a": "a", "list": ["x"], "html": .html(SafeHTML(trusted: "<b>")), "script": "javascript:x"]
    var emitted: Set<String> = []
    for (code, template) in Self.examples {
      let codes = render(template, record).codes
      #expect(codes.contains(code.id), "\(template)")
      emitted.formUnion(codes)
    }
    let twice = TemplateLibrary([TemplateFile(path: "a", text: ""), TemplateFile(path: "a.html", bytes: [])])
    let bytes = TemplateLibrary([TemplateFile(path: "a.html", bytes: [0xc0])])
    var buffer: [UInt8] = []
    emitted.formUnion((twice.diagnostics + bytes.diagnostics + bytes.render("b", [:], into: &buffer)).map(\.code.id))
    // Those that are said of a whole site or folder have tests of their own.
    let templates = Code.templates.filter { ![.siteLink, .withheldShown, .templateUnused].contains($0) }
    #expect(emitted == Set(templates.map(\.id)))
    for code in templates { #expect(!code.title.isEmpty && code.explanation.hasSuffix(".")) }
  }

  /// Whatever the template: compiling and rendering end, and places are inside the file.
  @Test(arguments: 0..<32 as Range<UInt64>)
  func noTemplateTraps(seed: UInt64) {
    var random = Seeded(seed)
    let parts = [
      "{{", "}}", "{{#a}}", "{{/a}}", "{{^a}}", "{{b}}", "{{.}}", "{{> page}}", "{{> part}}", "{{! c }}", "{{{", "}}}", "<p", ">",
      "\"",
      " href=\"", "=", "'", "<!--", "-->", "<script>", "</script>", "</", "<", " ", "\n", "\r", "x", "é", "{{a.b}}", "/",
      "{{t words}}", "{{t none}}",
    ]
    let record: Record = ["a": .records([["b": "1"], ["b": "javascript:"]]), "b": "2"]
    for _ in 0..<40 {
      let texts = (0..<2).map { _ in (0..<30).map { _ in parts.randomElement(using: &random) ?? "" }.joined() }
      let library = TemplateLibrary(
        zip(["page.html", "part.html"], texts).map { TemplateFile(path: $0, text: $1) }, words: Self.words)
      var buffer: [UInt8] = []
      let problems = library.diagnostics + library.render("page", record, into: &buffer)
      for place in problems.map(\.place) where place.line > 0 && place.path != Self.words.path {
        let lines = texts[place.path.hasSuffix("page.html") ? 0 : 1].split(omittingEmptySubsequences: false) { $0.isNewline }
        #expect(place.line <= lines.count && place.column <= lines[place.line - 1].unicodeScalars.count + 1)
      }
    }
  }
}
