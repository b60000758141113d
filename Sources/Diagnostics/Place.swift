/// Where something stands in a file.
///
/// `path` is relative to the workspace, with `/`. `line` is 1-based (LF, CRLF and CR end lines), `column` is 1-based in Unicode
/// scalars, `length` the number of scalars a caret line underlines. `line` 0 means the file as a whole.
package struct Place: Hashable, Sendable {
  package var path: String
  package var line: Int
  package var column: Int
  package var length: Int

  package init(_ path: String, line: Int = 0, column: Int = 0, length: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
  }

  /// The place as evidence is cited: `evidence/user-acceptance/uat.md:42`.
  package var citation: String { line == 0 ? path : "\(path):\(line)" }
}

extension Place: Comparable {
  /// By path as bytes, then line, then column: never as one text.
  package static func < (left: Place, right: Place) -> Bool {
    if !left.path.sameBytes(as: right.path) { return left.path.precedesInBytes(right.path) }
    return (left.line, left.column) < (right.line, right.column)
  }
}
