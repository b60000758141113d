/// Why an item of the RAID log does not answer a finding.
package struct Shortfall: Hashable, Sendable {
  package let words: String
  /// The owner and the date, which stand beside the item wherever it is shown, say it already.
  package let isSeen: Bool
  /// Columns of the item's row that are to be filled in.
  package let columns: [String]

  package init(_ words: String, isSeen: Bool = false, columns: [String] = []) {
    self.words = words
    self.isSeen = isSeen
    self.columns = columns
  }

  /// What is closed answers nothing any more, whatever else its row says.
  package static let closed = Shortfall("it is closed", isSeen: true)

  /// It is about the same row, and no more is known.
  package static let unnamed = Shortfall(
    "nobody has said that it settles this point", columns: ["covers"])
}
