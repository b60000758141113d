import Diagnostics
import Testing

@Suite struct SortedTests {
  @Test(arguments: 0...9) func theFirstThatDoesNotHoldIsFound(count: Int) {
    let numbers = Array(0..<count)
    for limit in 0...count { #expect(numbers.end { $0 < limit } == limit) }
    #expect(numbers[(count / 2)...].end { _ in true } == count)
  }
}
