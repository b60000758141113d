import Foundation
import TestSupport
import Testing

/// `golive sign --reference`: what somebody said elsewhere, and where.
@Suite struct ReferenceTests {
  @Test(arguments: ["", "  "]) func aBlankReferenceIsRefused(_ text: String) throws {
    let desk = try KitchenDesk()
    let outcome = try desk.run("sign", "kit.signed", "--as", "ann", "--reference", text, "--as-of", "2026-11-23")
    #expect(outcome.status == 64 && outcome.errors.contains("`--reference` is blank"), "\(outcome.errors)")
    #expect(outcome.errors.contains("Usage: golive sign ") && !desk.has("sign-offs"))
  }

  @Test func whoIsNotInPeopleIsGuessed() throws {
    let desk = try Desk()
    let outcome = try Golive.run(["sign", "scope.signed", "--as", "elke", "--subject", "MDM"] + desk.common)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("/people.md: error GL206: `elke` is not in people.md\n"), "\(outcome.errors)")
    #expect(outcome.errors.contains("  help: did you mean `elke-reinders`? "))
  }
}
