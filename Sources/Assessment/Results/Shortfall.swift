/// Why an item of the RAID log does not answer a finding.
package struct Shortfall: Hashable, Sendable {
  package let words: String
  /// The owner and the date, which stand beside the item wherever it is shown, say it already.
  package let isSeen: Bool

  package init(_ words: String, isSeen: Bool = false) {
    self.words = words
    self.isSeen = isSeen
  }

  /// It is about the same row, and no more is known.
  package static let unnamed = Shortfall("it does not say that it covers this")
}
