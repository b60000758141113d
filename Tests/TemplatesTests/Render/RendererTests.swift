import Diagnostics
import Templates
import Testing

@Suite struct RendererTests {
  @Test func saysOnceThatANameIsMissing() {
    let rows = (0..<100).map { _ in ["name": "x"] as Record }
    let found = expect(
      [.templateMissing, .templateMissing], in: ["page": "{{#rows}}\n  ▸{{nmae}} ▸{{#owner}}x{{/owner}}\n{{/rows}}"],
      ["rows": .records(rows), "title": "t"])
    #expect(found.first?.message == "there is no `nmae` here")
    #expect(found.first?.help?.hasPrefix("did you mean `name`? names here are `name`, `rows`, `title`;") == true)
  }

  @Test func tellsEmptyFromAbsent() {
    #expect(render("[{{a}}{{b}}{{^a}}-{{/a}}{{^b}}-{{/b}}]", ["a": "", "b": false]) == ("[--]", []))
    #expect(render("[{{a}}]", ["a": .optional(nil as String?)]) == ("[]", []))
    expect([.templateMissing], in: ["page": "[▸{{^a}}-{{/a}}]"])
  }

  @Test func placesTextsOnly() {
    let record: Record = ["list": ["a"], "rows": .records([]), "record": .record([:]), "flag": true, "text": "t"]
    expect(
      [.templateKind, .templateKind, .templateKind, .templateKind, .templateKind, .templateKind],
      in: ["page": "▸{{list}} ▸{{rows}} ▸{{record}} ▸{{flag}} ▸{{.}} ▸{{text.part}}"], record)
    expect([.templateKind], in: ["page": "{{#rows}}▸{{.}}{{/rows}}"], ["rows": .records([[:]])])
  }

  @Test func namesThePartOfADottedNameThatIsMissing() {
    let found = expect([.templateMissing], in: ["page": "▸{{area.gate.dya}}"], ["area": .record(["gate": .record(["day": "1"])])])
    #expect(found.first?.message == "`area.gate` has no `dya`")
    #expect(found.first?.help?.hasPrefix("did you mean `day`?") == true)
  }

  @Test func namesTheTemplatesThatExist() {
    let library = TemplateLibrary([TemplateFile(path: "pages/overview.html", text: "x")])
    var buffer: [UInt8] = []
    let found = library.render("pages/overveiw", [:], into: &buffer)
    #expect(found.map(\.code) == [.templateUnknown])
    #expect(found.first?.help == "did you mean `pages/overview`? templates are `pages/overview`")
    #expect(buffer == [])
  }

  @Test func appendsToOneBuffer() {
    let fields = (0..<100).map { (Key("name-\($0)"), Value.text("<\($0)>")) }
    let text = (0..<100).map { "<td id=\"c\($0)\">{{name-\($0)}}</td>\n" }.joined()
    let library = TemplateLibrary([TemplateFile(path: "page.html", text: text)])
    let expected = (0..<100).map { "<td id=\"c\($0)\">&lt;\($0)&gt;</td>\n" }.joined()
    var buffer: [UInt8] = []
    buffer.reserveCapacity(8192)
    let storage = buffer.withUnsafeBufferPointer { $0.baseAddress }
    for _ in 0..<10 {
      buffer.removeAll(keepingCapacity: true)
      #expect(library.render("page", Record(fields), into: &buffer) == [])
      #expect(String(decoding: buffer, as: UTF8.self) == expected)
    }
    #expect(buffer.withUnsafeBufferPointer { $0.baseAddress } == storage)
    #expect(library.render("page", Record(fields), into: &buffer) == [])
    #expect(String(decoding: buffer, as: UTF8.self) == expected + expected)
  }

  @Test func rendersOnManyThreadsAsOnOne() async {
    let library = TemplateLibrary([TemplateFile(path: "page.html", text: "{{#rows}}<a href=\"{{.}}.html\">{{.}}</a>{{/rows}}")])
    let record: Record = ["rows": .texts((0..<200).map { "row & \($0)" })]
    var alone: [UInt8] = []
    _ = library.render("page", record, into: &alone)
    let expected = alone
    let same = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<200 {
        group.addTask {
          var buffer: [UInt8] = []
          return library.render("page", record, into: &buffer) == [] && buffer == expected
        }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(same)
  }
}
