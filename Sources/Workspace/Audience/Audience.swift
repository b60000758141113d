/// For whom a site is made, if not for the programme itself.
package enum Audience: String, Sendable, CaseIterable {
  case vendor

  /// As a sentence names it.
  package var words: String { "vendors" }

  /// What a file or a row may say of itself: who may see it.
  static let marks = [all, withheld]
  static let all = "all"
  static let withheld = "internal"
  /// The key of front matter, and the column of a table.
  static let key = "audience"
  /// The key that names tables of the file and files beside it.
  static let parts = "internal"
}
