/// Why a package is not accepted: where, and in plain words.
package struct Refusal: Error, Hashable, Sendable {
  /// Relative to the package; empty for the package as a whole.
  package let path: String
  package let words: String

  /// Nothing in the package is at fault: the keys that it is checked with are other ones than when it was sealed.
  package let isAboutKeys: Bool

  package init(_ path: String, _ words: String, isAboutKeys: Bool = false) {
    (self.path, self.words, self.isAboutKeys) = (path, words, isAboutKeys)
  }
}
