/// Why a package is not accepted: where, and in plain words.
package struct Refusal: Error, Hashable, Sendable {
  /// Relative to the package; empty for the package as a whole.
  package let path: String
  package let words: String

  package init(_ path: String, _ words: String) { (self.path, self.words) = (path, words) }
}
