import Testing

@testable import GoLiveCLI

@Suite struct PersonIdTests {
  @Test(arguments: [
    ("Ada Lind", "ada-lind"), ("Paweł Ødegård-Straße", "pawel-odegard-strasse"), ("  Æsa   O'Neil 2 ", "aesa-oneil-2"),
    ("Zoe\u{308} X", "zoe-x"), ("王小明", "person-1"), ("--", "person-1"),
  ])
  func aNameBecomesAnId(_ name: String, _ id: String) { #expect(PersonId.of(name) == id) }
}
