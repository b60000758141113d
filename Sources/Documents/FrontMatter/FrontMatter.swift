/// The front matter of a file, and where the body begins.
package struct FrontMatter: Sendable {
  /// Always a map; empty if the file has no front matter.
  package let node: Node
  /// Offset of the first byte of the body.
  package let bodyStart: Int
  /// 1-based line on which the body begins.
  package let bodyLine: Int
}
