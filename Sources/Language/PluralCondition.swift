/// What is true of the numbers of a plural category, as CLDR writes it: `n % 10 = 2..4 and n % 100 != 12..14 or n = 0`.
struct PluralCondition: Sendable {
  /// `n % 10 = 2..4,9`
  private struct Relation: Sendable {
    /// Nil for the number itself.
    let modulus: Int?
    let isEqual: Bool
    let ranges: [ClosedRange<Int>]

    init(_ text: Substring) {
      let words = text.split(separator: " ")
      modulus = words.contains("%") ? Int(words[2]) : nil
      isEqual = !words.contains("!=")
      ranges = (words.last ?? "").split(separator: ",").compactMap { range in
        let ends = range.split(separator: ".").compactMap { Int($0) }
        return ends.last.map { ends[0]...$0 }
      }
    }

    func holds(for number: Int) -> Bool {
      let value = modulus.map { number % $0 } ?? number
      return ranges.contains { $0.contains(value) } == isEqual
    }
  }

  /// One of them suffices, of which all parts hold.
  private let ways: [[Relation]]

  init(_ text: Substring) { ways = text.split(separator: " or ").map { $0.split(separator: " and ").map(Relation.init) } }

  func holds(for number: Int) -> Bool { ways.contains { way in way.allSatisfy { $0.holds(for: number) } } }
}
