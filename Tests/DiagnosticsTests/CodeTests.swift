import Diagnostics
import Testing

@Suite struct CodeTests {
  @Test func numbersAreUsedOnce() {
    #expect(Set(Code.all.map(\.id)).count == Code.all.count)
    for code in Code.all {
      #expect(code.id.utf8.count == 5 && code.id.hasPrefix("GL") && Int(code.id.dropFirst(2)) != nil, "\(code.id)")
    }
  }

  @Test(arguments: Code.all) func isDocumented(_ code: Code) {
    #expect(!code.title.isEmpty && !code.title.hasSuffix("."))
    #expect(code.explanation.hasSuffix("."), "\(code.id)")
    #expect(code.explanation.split(separator: " ").count > 8, "\(code.id)")
  }
}
