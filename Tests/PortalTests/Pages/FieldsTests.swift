import Testing

@testable import Portal

struct FieldsTests {
  @Test(arguments: [
    ("", false), ("words of a usual length, many of them", false), (String(repeating: "ö", count: 16), false),
    ("one " + String(repeating: "ö", count: 17), true),
  ])
  func aLongWord(_ text: String, _ isLong: Bool) { #expect(text.hasLongWord == isLong) }
}
