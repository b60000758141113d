import Testing

@testable import Archive

@Suite struct TrustTests {
  private func problems(_ roster: String) -> [String] {
    Trust(roster: Array(roster.utf8), revoked: nil).problems("roster").map(\.words)
  }

  @Test(arguments: ["", "\n \t\n# any*thing\nann ssh-ed25519 A\n", "ann,bob@x.org\tssh-ed25519 A", "#cert-authority\n"])
  func plainNamesAreTrusted(_ roster: String) { #expect(problems(roster) == []) }

  @Test(arguments: [
    "* ssh-ed25519 A\n", "a?n ssh-ed25519 A", "!ann ssh-ed25519 A", "ann, ssh-ed25519 A", "\"ann\" ssh-ed25519 A", "ann\n",
    " ann ssh-ed25519 A",
  ])
  func patternsAreNot(_ roster: String) {
    #expect(problems("ann ssh-ed25519 A\n" + roster) == ["line 2 does not begin with plain names: patterns are not accepted"])
  }

  @Test func keysThatVouchForOthersAreNot() {
    for words in ["ann Cert-Authority ssh-ed25519 A\n", "ann ssh-ed25519 A cert-authority\u{301}\n"] {
      #expect(problems(words) == ["line 1 has a key that vouches for others (cert-authority)"])
    }
  }

  @Test func aNULIsNot() { #expect(problems("ann ssh-ed25519 A\n# a\u{0}b\n") == ["it has a NUL, which no text has"]) }
}
