/// Where something stands in a file.
///
/// `path` is relative to the workspace, with `/`. `line` is 1-based (LF, CRLF and CR end lines), `column` is 1-based in Unicode
/// scalars, `length` the number of scalars a caret line underlines. `line` 0 means the file as a whole.
package struct Place: Hashable, Sendable {
  package var path: String
  // A workspace has hundreds of thousands of places.
  private var lineNumber, columnNumber, scalars: Int32

  package init(_ path: String, line: Int = 0, column: Int = 0, length: Int = 1) {
    self.path = path
    lineNumber = Int32(clamping: line)
    columnNumber = Int32(clamping: column)
    scalars = Int32(clamping: length)
  }

  package var line: Int {
    get { Int(lineNumber) }
    set { lineNumber = Int32(clamping: newValue) }
  }
  package var column: Int {
    get { Int(columnNumber) }
    set { columnNumber = Int32(clamping: newValue) }
  }
  package var length: Int {
    get { Int(scalars) }
    set { scalars = Int32(clamping: newValue) }
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
