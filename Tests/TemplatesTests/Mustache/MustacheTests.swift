import Diagnostics
import Templates
import Testing

/// The core modules of the Mustache specification, case by case in its order.
///
/// Intended differences, and what golive does instead:
///
/// | Mustache | golive |
/// |---|---|
/// | `{{{name}}}` and `{{&name}}` write without escaping | GL912: escaping follows the value's type |
/// | a name that is not there is empty | GL920, with the names that are |
/// | a dotted name whose parts are not there is empty | GL920 |
/// | a partial that is not there is empty | GL915 |
/// | `{{=<% %>=}}` changes delimiters (the module `delimiters`) | GL912 |
/// | lambdas, inheritance, dynamic names (optional modules) | GL912, GL913; there are no functions among values |
/// | numbers and null are values | views format numbers; null is a flag that is false |
/// | a recursive partial on its own line is indented further each time | it keeps the first indentation |
@Suite struct MustacheTests {
  /// Number of cases, and of those that golive refuses on purpose.
  static let modules = [
    ("comments", 12, 0), ("interpolation", 42, 25), ("inverted", 22, 2), ("partials", 12, 1), ("sections", 34, 4),
  ]

  @Test(arguments: modules)
  func doesAsTheSpecificationSays(module: String, count: Int, refused: Int) throws {
    let cases = try MustacheCase.read(module)
    #expect(cases.count == count)
    #expect(cases.count { $0.error != nil } == refused)
    for test in cases {
      let partials = (test.partials ?? [:]).map { TemplateFile(path: $0.key + ".html", text: $0.value) }
      let library = TemplateLibrary([TemplateFile(path: "page.html", text: test.template)] + partials)
      var buffer: [UInt8] = []
      let problems = library.render("page", test.data.value, into: &buffer)
      let codes = Set((library.diagnostics + problems).map(\.code.id))
      #expect((test.expected == nil) != (test.error == nil), "\(test.name)")
      if let error = test.error { #expect(codes == [error], "\(module): \(test.name)") }
      if let expected = test.expected {
        #expect(codes == [], "\(module): \(test.name)")
        #expect(String(decoding: buffer, as: UTF8.self) == expected, "\(module): \(test.name)")
      }
    }
  }

  @Test(arguments: [
    "{{=<% %>=}}", "{{= | | =}}", "{{<parent}}", "{{$block}}", "{{{raw}}}", "{{& raw}}",
  ])
  func refusesWhatEscapingOrReadingWouldSufferFrom(tag: String) {
    let library = TemplateLibrary([TemplateFile(path: "page.html", text: "a\n \(tag) b")])
    #expect(library.diagnostics.map(\.code) == [.templateUnsupported])
    #expect(library.diagnostics.map(\.place) == [Place("templates/page.html", line: 2, column: 2, length: tag.count)])
  }
}
