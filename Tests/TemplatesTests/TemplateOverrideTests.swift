import Diagnostics
import Templates
import Testing

/// Templates that somebody puts in the place of golive's own.
@Suite struct TemplateOverrideTests {
  private let base = [
    TemplateFile(path: "pages/overview.html", text: "own overview"), TemplateFile(path: "partials/head.html", text: "own head"),
    TemplateFile(path: "assets/golive.css", text: "own css"),
  ]

  @Test func aFileReplacesTheOneOfItsPath() {
    let merged = TemplateOverride(of: base, by: [TemplateFile(path: "partials/head.html", text: "theirs")], in: "templates")
    #expect(merged.diagnostics == [])
    #expect(merged.files.map(\.path) == ["assets/golive.css", "pages/overview.html", "partials/head.html"])
    #expect(merged.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["own css", "own overview", "theirs"])
  }

  @Test func aPathThatIsNotKnownIsAnError() throws {
    let merged = TemplateOverride(of: base, by: [TemplateFile(path: "pages/overveiw.html", text: "x")], in: "templates")
    let problem = try #require(merged.diagnostics.first)
    #expect(problem.code == .templateUnused && problem.severity == .error)
    #expect(problem.place == Place("templates/pages/overveiw.html"))
    #expect(problem.help?.hasPrefix("did you mean `pages/overview.html`?") == true)
  }

  @Test func assetsAreCopiedWhateverTheyAreCalled() {
    let merged = TemplateOverride(of: base, by: [TemplateFile(path: "assets/photo.png", text: "x")], in: "templates")
    #expect(merged.diagnostics == [])
    #expect(merged.files.count == 4)
  }

  @Test func aLanguageMayBeCalledAsItIs() {
    let german = TemplateFile(path: "languages/de.ftl", text: "skip = Zum Inhalt")
    #expect(TemplateOverride(of: base, by: [german], in: "templates").diagnostics == [])
    let other = TemplateFile(path: "languages/de.txt", text: "")
    #expect(TemplateOverride(of: base, by: [other], in: "templates").diagnostics.map(\.code) == [.templateUnused])
  }

  @Test func aPartialOfOnesOwnIsUsedWhereOneIncludesIt() {
    let mine = TemplateFile(path: "partials/mine.html", text: "mine")
    let page = TemplateFile(path: "pages/overview.html", text: "{{> partials/mine }}")
    #expect(TemplateOverride(of: base, by: [mine, page], in: "templates").diagnostics == [])
    #expect(TemplateOverride(of: base, by: [mine], in: "templates").diagnostics.map(\.code) == [.templateUnused])
  }
}
