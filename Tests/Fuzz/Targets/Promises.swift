import Diagnostics

/// Collects what should have held and did not.
struct Promises {
  private(set) var broken: [String] = []

  /// Messages quote what they are about, never a whole file of it.
  private static let longestMessage = 64 * 1024

  mutating func expect(_ holds: Bool, _ words: @autoclosure () -> String) { if !holds { broken.append(words()) } }

  /// Both times the same was said, of places that are there, in words of a bounded length.
  mutating func expect(_ told: [Diagnostic], again: [Diagnostic], in ground: Ground) {
    expect(told == again, "the second time something else was told")
    for diagnostic in told {
      expect(ground.has(diagnostic.place), "\(diagnostic.code.id) is told of a place that is not there: \(diagnostic.place)")
      let length = diagnostic.message.utf8.count + (diagnostic.help?.utf8.count ?? 0)
      expect(length <= Self.longestMessage, "\(diagnostic.code.id) is told in \(length) bytes")
    }
  }
}
