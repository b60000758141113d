extension String {
  /// Identities, keys and paths compare as bytes: Swift's `==` holds `e` + combining accent equal to `é`, their digests differ.
  package func sameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  package func precedesInBytes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

/// A text that is hashed and compared by its UTF-8 bytes; the key type of every dictionary of ids, names and paths from outside.
package struct Exact: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func == (left: Exact, right: Exact) -> Bool { left.text.sameBytes(as: right.text) }

  package static func < (left: Exact, right: Exact) -> Bool { left.text.precedesInBytes(right.text) }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
