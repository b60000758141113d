import Foundation
import TestSupport
import Testing
import Workspace

/// Contrast as WCAG 2.2 defines it.
@Suite struct ColourTests {
  @Test(arguments: [
    ("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#767676", "#FFFFFF", 4.54), ("#1B4B8A", "#FBFAF7", 8.31),
    ("#FFFFFF", "#FFFFFF", 1.0),
  ])
  func contrastIsThatOfTheStandard(_ one: String, _ other: String, _ ratio: Double) throws {
    let (one, other) = (try #require(Colour(one)), try #require(Colour(other)))
    #expect(abs(one.contrast(to: other) - ratio) < 0.01, "\(one.contrast(to: other))")
    #expect(one.contrast(to: other) == other.contrast(to: one))
  }

  @Test(arguments: ["1B4B8A", "#1B4B8", "#1B4B8AF", "#+B4B8A", "blue", ""]) func anythingElseIsNoColour(_ text: String) {
    #expect(Colour(text) == nil)
  }

  @Test func itIsWrittenAsItIsRead() { #expect(Colour("#0a1b0c")?.text == "#0A1B0C") }

  @Test(arguments: ["#FFCC00", "#66CCFF", "#888888", "#1B4B8A"]) func theNearestShadeStandsOut(_ text: String) throws {
    let colour = try #require(Colour(text))
    for grounds in [Branding.light, Branding.dark] {
      let shade = colour.shade(standingOutFrom: grounds, by: Branding.leastContrast)
      #expect(shade.leastContrast(to: grounds) >= Branding.leastContrast)
      if colour.leastContrast(to: grounds) >= Branding.leastContrast { #expect(shade == colour) }
    }
  }

  @Test func groundsAreThoseOfTheStyleSheet() throws {
    let style = try String(
      decoding: Data(contentsOf: SampleProgramme.root.appending(path: "templates/assets/golive.css")), as: UTF8.self)
    for grounds in [Branding.light, Branding.dark] {
      let named = zip(["paper", "surface", "sunk"], grounds).map { "--\($0):\($1.text);" }.joined()
      #expect(style.contains(named), "\(named)")
    }
  }
}
