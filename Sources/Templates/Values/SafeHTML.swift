/// Markup that is already escaped: whole elements and text, nothing open.
///
/// A type of its own, so that a page cannot get unescaped words by accident; `trusted:` is the word to search for in a review.
package struct SafeHTML: Sendable, Hashable {
  package let bytes: [UInt8]

  /// Vouches that these bytes are well-formed, escaped HTML in UTF-8.
  package init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Vouches for markup that is written in the program.
  package init(trusted text: String) { bytes = Array(text.utf8) }

  /// Text as HTML: the only way from words of unknown origin.
  package init(escaping text: String) {
    var bytes: [UInt8] = []
    bytes.appendEscaped(text)
    self.bytes = bytes
  }

  package var isEmpty: Bool { bytes.isEmpty }
}
