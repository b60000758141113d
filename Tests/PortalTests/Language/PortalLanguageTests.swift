import Diagnostics
import Language
import Templates
import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct PortalLanguageTests {
  private func branding(_ language: String) -> Branding {
    var branding = Branding()
    branding.language = language
    branding.languagePlace = Place("branding.md", line: 2, column: 11)
    return branding
  }

  @Test func withoutAWordAboutItGolivesOwnIsSpoken() {
    let chosen = PortalLanguage(nil, templates: Folder.templates)
    #expect(chosen.language.tag == "en-GB")
    #expect(chosen.problems == [])
  }

  @Test func aLanguageWithoutAFileIsAnErrorThatNamesThoseThatHaveOne() {
    let chosen = PortalLanguage(branding("en-GBR"), templates: Folder.templates)
    #expect(
      chosen.problems.map { "\($0.place.citation) \($0.code.id) \($0.message)" } == [
        "branding.md:2 GL929 there are no words for `en-GBR`"
      ])
    #expect(chosen.problems.first?.help?.contains("did you mean `en-GB`?") == true)
  }

  @Test(arguments: [
    ("de-DE", ["de"], "de"), ("de", ["de-DE"], "de-DE"), ("de-DE", ["de-AT", "de"], "de"), ("de_DE", ["de"], "de"),
    ("DE", ["de"], "de"), ("pt-BR", ["pt-PT", "de"], "pt-PT"), ("en", ["de"], "en-GB"),
  ])
  func aLanguageOfAnotherRegionIsProposed(_ tag: String, _ own: [String], _ proposed: String) {
    let files = own.map { ("languages/\($0).ftl", Array("nobody = Niemand\n".utf8)) }
    let chosen = PortalLanguage(branding(tag), templates: Folder.templates + files)
    #expect(chosen.problems.count == 1)
    #expect(chosen.problems.first?.help?.hasPrefix("did you mean `\(proposed)`? ") == true)
  }

  @Test func whatTheFileLacksOrCannotSayIsNotToldOfTemplates() {
    let text = String(decoding: Language.originalBytes, as: UTF8.self)
      .replacing("\nskip = ", with: "\nSkip = ").replacing("\ncolumn-who = Who\n", with: "\ncolumn-who = { Who\n")
    let chosen = PortalLanguage(branding("de"), templates: Folder.templates + [("languages/de.ftl", Array(text.utf8))])
    #expect(chosen.problems.map(\.message) == ["what begins with `{` is not understood", "`Skip` is no name of a message"])
    let pages = Folder.templates.filter { $0.path.hasSuffix(".html") }.map { TemplateFile(path: $0.path, bytes: $0.bytes) }
    #expect(TemplateLibrary(pages, words: chosen.words).diagnostics == [])
  }

  @Test func aFileMakesALanguage() {
    let own = Folder.templates + [("languages/de.ftl", Array("nobody = Niemand\n".utf8))]
    let chosen = PortalLanguage(branding("de"), templates: own)
    #expect(chosen.language.tag == "de")
    #expect(
      chosen.problems.contains { $0.place.path == "templates/languages/de.ftl" && $0.message.hasPrefix("these are not said") })
  }
}
