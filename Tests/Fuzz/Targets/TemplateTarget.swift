import Diagnostics
import Templates

extension FuzzTarget {
  /// A page and a partial, with a line `====` between them.
  static let templates = FuzzTarget("templates") { input, promises in
    let halves = split(input)
    let files = [TemplateFile(path: "page.html", bytes: halves.page), TemplateFile(path: "part.html", bytes: halves.part)]
    let library = TemplateLibrary(files, words: words)
    var (buffer, again): ([UInt8], [UInt8]) = ([], [])
    let problems = library.render("page", record, into: &buffer)
    let repeated = TemplateLibrary(files, words: words)
    promises.expect(repeated.diagnostics == library.diagnostics, "the second time something else was told")
    promises.expect(repeated.render("page", record, into: &again) == problems, "the second page was told of otherwise")
    promises.expect(buffer == again, "the second page is another")
    var grounds = ["templates/page.html": Ground("templates/page.html", halves.page)]
    grounds["templates/part.html"] = Ground("templates/part.html", halves.part)
    for place in (library.diagnostics + problems).map(\.place) where place.path != words.path {
      promises.expect(grounds[place.path]?.has(place) ?? false, "something is told of a place that is not there: \(place)")
    }
    // A template that ends within a tag is refused, and what it wrote is no page: its last link is not closed.
    let isClosed = !library.diagnostics.contains { $0.code == .templateShape }
    checkPage(buffer, input, isClosed: isClosed, &promises)
  }

  private static func checkPage(_ page: [UInt8], _ input: [UInt8], isClosed: Bool, _ promises: inout Promises) {
    let isText = String(validating: input, as: UTF8.self) != nil
    promises.expect(!isText || String(validating: page, as: UTF8.self) != nil, "the page is no UTF-8")
    promises.expect(page.count <= 64 << 20, "a page of \(page.count) bytes")
    page.withUnsafeBufferPointer { page in
      input.withUnsafeBufferPointer { input in
        // What a template says itself is its author's, and a page's policy lets no script in it run.
        let isOfValues = !contains("q7", in: input)
        promises.expect(!isOfValues || !contains("<q7", in: page), "a value is not escaped")
        // As the first tag of all, it is certainly a tag.
        let start = page.next(UInt8(ascii: "<"), from: 0)
        promises.expect(!isOfValues || !isClosed || !page.has("<a href=\"javascript:q7", at: start), "a link that runs a script")
      }
    }
  }

  private static func contains(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.contains { bytes.has(text, at: $0) }
  }

  private static func split(_ input: [UInt8]) -> (page: [UInt8], part: [UInt8]) {
    input.withUnsafeBufferPointer { bytes in
      guard let cut = bytes.indices.first(where: { bytes.has("\n====\n", at: $0) }) else { return (input, []) }
      return (Array(bytes[...cut]), Array(bytes[(cut + 6)...]))
    }
  }

  /// Rows have an empty list of their own, or those in each other would be without end.
  private static let record: Record = [
    "a": "<q7>\"'&", "b": "2", "script": "javascript:q7", "html": .html(SafeHTML(trusted: "<b>w</b>")), "yes": true, "no": false,
    "rows": .records([["a": "1", "rows": []], ["a": "<q7 b=\"'\">", "link": "c.html", "rows": []]]),
    "list": .list(["x", .record(["a": "y", "list": []]), .text("<q7")]), "one": .record(["a": "z", "one": false, "b": .text("")]),
    "menu": .shared([["a": "m", "menu": []]]),
  ]

  private static let words = TemplateWords(
    [
      "plain": TemplateWords.Message(parts: [.text("words")], place: Place("de.ftl", line: 1, column: 1)),
      "words": TemplateWords.Message(
        parts: [.text("x <a href=\""), .value("b"), .text("x\">"), .text("</a>")], place: Place("de.ftl", line: 2, column: 1)),
    ], inForms: ["forms": Place("de.ftl", line: 3, column: 1)], path: "de.ftl")
}
