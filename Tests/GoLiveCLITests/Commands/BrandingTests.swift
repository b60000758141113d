import Documents
import Foundation
import TestSupport
import Testing

/// A portal in an organisation's own look: its name, logo, colour and words, and its templates.
@Suite struct BrandingTests {
  private func site(_ desk: KitchenDesk) throws -> (outcome: Golive.Outcome, files: [String: String]) {
    let outcome = try desk.run("build", "--as-of", "2026-11-23")
    let files = SampleProgramme.files(in: desk.root.appending(path: "site"))
    return (outcome, Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }))
  }

  @Test func everyPageHasIt() throws {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"/></svg>"
    let desk = try KitchenDesk([
      "branding.md":
        "---\nname: Harbour group\nlogo: branding/logo.svg\naccent: \"#7A1F3D\"\nconfidentiality: For the board\npaper: letter\npublic: yes\n---\n",
      "branding/logo.svg": svg,
    ])
    let (outcome, files) = try site(desk)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for (path, text) in files where path.hasSuffix(".html") {
      let root = String(repeating: "../", count: path.split(separator: "/").count - 1)
      #expect(text.contains("<img class=\"logo\" src=\"\(root)assets/logo.svg\" alt=\"\">Harbour group"), "\(path)")
      #expect(text.contains("<b>For the board</b>") && text.contains("assets/brand.css") && !text.contains("noindex"))
    }
    #expect(files["assets/logo.svg"] == svg)
    #expect(files["assets/brand.css"]?.hasPrefix(":root{--link:#7A1F3D;--focus:#7A1F3D}\n@media screen and") == true)
    #expect(
      files["assets/print.css"]?.hasPrefix("@page{size:letter}@page{@bottom-left{content:\"For the board · Harbour group") == true)
  }

  @Test func withoutItNothingIsDifferent() throws {
    let (outcome, files) = try site(KitchenDesk())
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(files["assets/brand.css"] == nil)
    #expect(files["index.html"]?.contains("noindex, nofollow") == true)
    #expect(files["index.html"]?.contains("class=\"logo\"") == false)
  }

  @Test func aColourThatCannotBeReadPublishesNothing() throws {
    let desk = try KitchenDesk(["branding.md": "---\naccent: \"#FFCC00\"\n---\n"])
    let (outcome, files) = try site(desk)
    #expect(outcome.status == 1 && files.isEmpty)
    #expect(outcome.errors.contains("branding.md:2:9: error GL123"), "\(outcome.errors)")
  }

  @Test func oneTemplateIsReplacedAndTheRestStays() throws {
    let desk = try KitchenDesk(["templates/pages/404.html": "{{> partials/head}}\n<h1>Lost at sea</h1>\n{{> partials/foot}}\n"])
    let (outcome, files) = try site(desk)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(files["404.html"]?.contains("Lost at sea") == true)
    #expect(files["404.html"]?.contains("All pages") == true)
    #expect(files["index.html"]?.contains("Kitchen") == true)
    #expect(files["assets/golive.css"] != nil)
  }

  @Test func aNameThatIsNotThereIsToldWithItsPlaceAndTheNamesThatAre() throws {
    let desk = try KitchenDesk(["templates/pages/404.html": "{{> partials/head}}\n<h1>{{titel}}</h1>\n{{> partials/foot}}\n"])
    let (outcome, files) = try site(desk)
    #expect(outcome.status == 1 && files.isEmpty)
    #expect(outcome.errors.contains("/templates/pages/404.html:2:5: error GL920: there is no `titel` here"), "\(outcome.errors)")
    #expect(outcome.errors.contains("did you mean `title`? names here are "))
  }

  @Test func aTemplateThatGoliveDoesNotKnowIsAnError() throws {
    let desk = try KitchenDesk(["templates/pages/overveiw.html": "x"])
    let (outcome, files) = try site(desk)
    #expect(outcome.status == 1 && files.isEmpty)
    #expect(outcome.errors.contains("/templates/pages/overveiw.html: error GL928"), "\(outcome.errors)")
    #expect(outcome.errors.contains("did you mean `pages/overview.html`?"))
  }

  /// Without golive's own each page would complain for itself.
  @Test func thatGolivesOwnAreMissingIsToldOnce() throws {
    let share = try Scratch()
    try share.write("templates/pages/404.html", "{{> partials/head}}\n")
    let desk = try KitchenDesk()
    for command in [["build"], ["export", "worksheet", "--output", share("sheets")]] {
      let outcome = try Golive.run(
        command + ["--workspace", desk.root.path], environment: ["SOURCE_DATE_EPOCH": "1795435200", "GOLIVE_SHARE": share.path])
      #expect(outcome.status == 1 && !desk.has("site"))
      let errors = outcome.errors.split(separator: "\n").filter { $0.contains(": error ") }
      try #require(errors.count == 1, "\(outcome.errors)")
      #expect(errors[0].hasPrefix("\(share("templates")): error GL919: "))
      #expect(
        errors[0].contains(
          command == ["build"]
            ? " of golive's own templates are missing, such as `pages/" : "golive's own template `pages/worksheet.html` is missing")
      )
      #expect(outcome.errors.contains("help: golive looks for its own in `\(share("templates"))`, then in `"), "\(outcome.errors)")
    }
  }

  @Test func theListOfTemplatesIsThatOfTheDocuments() throws {
    let outcome = try Golive.run(["explain", "--templates", "--workspace", SampleProgramme.root.appending(path: "content").path])
    let written = try String(
      decoding: Data(contentsOf: SampleProgramme.root.appending(path: "docs/templates.md")), as: UTF8.self)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == written)
    for file in SampleProgramme.files(in: SampleProgramme.root.appending(path: "templates")) where file.path.hasSuffix(".html") {
      #expect(written.contains("`\(file.path)`"), "\(file.path)")
    }
  }
}
