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

  @Test func aFileMakesALanguage() {
    let own = Folder.templates + [("languages/de.ftl", Array("nobody = Niemand\n".utf8))]
    let chosen = PortalLanguage(branding("de"), templates: own)
    #expect(chosen.language.tag == "de")
    #expect(
      chosen.problems.contains { $0.place.path == "templates/languages/de.ftl" && $0.message.hasPrefix("these are not said") })
  }
}
