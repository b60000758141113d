package import Diagnostics

/// How an organisation lets its portal look, as `branding.md` says. Colours of states are not part of it.
package struct Branding: Hashable, Sendable {
  package struct Logo: Hashable, Sendable {
    /// Where it is published.
    package let page: String
    package let bytes: [UInt8]
  }

  package enum Paper: String, Sendable, CaseIterable {
    case a4
    case letter
  }

  package static let path = "branding.md"

  /// In place of the programme's.
  package var name: String? = nil
  /// As BCP 47 has it, such as `de`; nil for golive's own.
  package var language: String?
  package var languagePlace: Place?
  package var logo: Logo? = nil
  /// Of links and of what has the focus, by day and in the dark.
  package var accent: Colour? = nil
  package var accentDark: Colour? = nil
  /// Such as `confidential`.
  package var confidentiality: String? = nil
  package var paper: Paper? = nil
  /// Search engines may list it.
  package var isPublic = false

  package init() {}

  /// What text stands on: the page, raised boxes, footers. The style sheet has the same.
  package static let light = [
    Colour(red: 0xFB, green: 0xFA, blue: 0xF7), Colour(red: 0xFF, green: 0xFF, blue: 0xFF),
    Colour(red: 0xF3, green: 0xF1, blue: 0xEB),
  ]
  package static let dark = [
    Colour(red: 0x14, green: 0x17, blue: 0x1A), Colour(red: 0x1B, green: 0x1F, blue: 0x23),
    Colour(red: 0x0F, green: 0x12, blue: 0x14),
  ]
  /// The least contrast of text that WCAG 2.2 accepts at level AA.
  package static let leastContrast = 4.5
}
