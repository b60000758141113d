import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// `branding.md`: what is read, and what is refused.
@Suite struct BrandingReaderTests {
  private static let svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\" fill=\"url(#a)\"/><use href=\"#b\"/></svg>"

  private func branding(_ text: String, logo: String = svg) async -> (value: Branding?, problems: [Diagnostic]) {
    let parsed = await read(Kitchen.files(Kitchen.served, ["branding.md": text, "branding/logo.svg": logo]))
    return (parsed.value.branding, parsed.diagnostics)
  }

  @Test func withoutTheFileNothingIsSaid() async {
    #expect(await read(Kitchen.files()).value.branding == nil)
  }

  @Test(arguments: ["de", "en-GB", "zh-Hant-TW", "es-419"])
  func aLanguageIsNamedByItsTag(tag: String) async {
    let (found, problems) = await branding("---\nlanguage: \(tag)\n---\n")
    #expect(problems == [] && found?.language == tag)
  }

  @Test(arguments: ["de_DE", "deutsch", "d", "de-", "../de", "1a"])
  func whatIsNoTagIsRefused(tag: String) async {
    let (found, problems) = await branding("---\nlanguage: \(tag)\n---\n")
    #expect(problems.map(\.code) == [.branding] && found?.language == nil)
  }

  @Test func everythingIsRead() async throws {
    let (found, problems) = await branding(
      """
      ---
      name: Harbour group
      logo: branding/logo.svg
      accent: "#7A1F3D"
      accent-dark: "#F0A0B8"
      confidentiality: confidential
      paper: letter
      public: yes
      ---
      """)
    #expect(problems == [])
    let branding = try #require(found)
    #expect(branding.name == "Harbour group" && branding.confidentiality == "confidential")
    #expect(branding.paper == .letter && branding.isPublic)
    #expect(branding.accent?.text == "#7A1F3D" && branding.accentDark?.text == "#F0A0B8")
    #expect(branding.logo?.page == "assets/logo.svg" && branding.logo?.bytes == Array(Self.svg.utf8))
  }

  @Test func aDarkAccentFollowsFromTheOther() async throws {
    let accent = try #require(await branding("---\naccent: \"#7A1F3D\"\n---\n").value?.accentDark)
    #expect(accent.leastContrast(to: Branding.dark) >= Branding.leastContrast)
  }

  @Test(arguments: [
    ("---\n«acent: \"#1B4B8A\"\n---\n", "did you mean `accent`?"),
    ("---\naccent: «blue\n---\n", "write it in quotes"),
    ("---\naccent: «\"#FFCC00\"\n---\n", "at least 4.5 to 1; the nearest shade"),
    ("---\naccent-dark: «\"#1B4B8A\"\n---\n", "the nearest shade"),
    ("---\npaper: «A5\n---\n", "accepted: a4, letter"),
    ("---\npublic: «maybe\n---\n", "accepted: yes, no"),
    ("---\nname: «[a, b]\n---\n", "write one value"),
    ("---\nlogo: «branding/lgo.svg\n---\n", "put the picture there"),
    ("---\nlogo: «people.md\n---\n", "use a PNG"),
  ])
  func whatCannotBeUsedIsAnError(_ text: String, _ help: String) async throws {
    let marked = Marked(text)
    let problem = try #require(await branding(marked.text).problems.first)
    #expect(problem.code == .branding && problem.severity == .error)
    #expect(marked.isAt(problem.place), "\(problem.place)")
    #expect(problem.help?.contains(help) == true, "\(problem.help ?? "")")
  }

  @Test func howMuchAColourStandsOutIsSaid() async {
    let message = await branding("---\naccent: \"#FFCC00\"\n---\n").problems.first?.message
    #expect(message == "`accent` is `#FFCC00`, which stands out too little from the paper: 1.3 to 1")
  }

  @Test(arguments: [
    "<svg><script>alert(1)</script></svg>", "<svg onload=\"alert(1)\"/>", "<svg><foreignObject/></svg>",
    "<svg><use href=\"https://a.example/b.svg#c\"/></svg>", "<svg><rect fill=\"url(https://a.example)\"/></svg>",
    "<!DOCTYPE svg><svg/>", "<svg><a href=\"javascript:x\"/></svg>", "<svg><image href=\"#a\"/></svg>", "<html></html>",
    "<svg><style>a{}</style></svg>", "<svg><set attributeName=\"href\"/></svg>", "<svg/onload=alert(1)>",
  ])
  func aPictureThatRunsOrFetchesIsRefused(_ svg: String) async {
    let (found, problems) = await branding("---\nlogo: branding/logo.svg\n---\n", logo: svg)
    #expect(found?.logo == nil)
    #expect(problems.map(\.code) == [.branding], "\(svg)")
  }
}
