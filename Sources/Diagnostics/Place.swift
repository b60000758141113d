/// Where something stands in a file.
///
/// `path` is relative to the workspace, with `/`. `line` is 1-based (LF, CRLF and CR end lines), `column` is 1-based in Unicode
/// scalars, `length` the number of scalars a caret line underlines. `line` 0 means the file as a whole.
package struct Place: Hashable, Sendable {
  package var path: String
  package var span: Span

  package init(_ path: String, line: Int = 0, column: Int = 0, length: Int = 1) {
    self.init(path, Span(line: line, column: column, length: length))
  }

  package init(_ path: String, _ span: Span) { (self.path, self.span) = (path, span) }

  package var line: Int {
    get { span.line }
    set { span.line = newValue }
  }
  package var column: Int {
    get { span.column }
    set { span.column = newValue }
  }
  package var length: Int {
    get { span.length }
    set { span.length = newValue }
  }

  /// Several rows begin on the line, as programs write XML and JSON: only the column tells them apart.
  package var sharesLine: Bool {
    get { span.sharesLine }
    set { span.sharesLine = newValue }
  }

  /// The place as evidence is cited: `evidence/user-acceptance/uat.md:42`, or `…/junit.xml:1:233` where the line does not tell.
  package var citation: String {
    if line == 0 { return path }
    return sharesLine ? "\(path):\(line):\(column)" : "\(path):\(line)"
  }
}

/// Where something stands in a file that is known: small, for a workspace has hundreds of thousands.
package struct Span: Hashable, Sendable {
  private var lineNumber, columnNumber, scalars: Int32
  /// See `Place.sharesLine`.
  package var sharesLine = false

  package init(line: Int, column: Int, length: Int = 1) {
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
}

extension Place: Comparable {
  /// By path as bytes, then line, column and length: never as one text.
  package static func < (left: Place, right: Place) -> Bool {
    if !left.path.sameBytes(as: right.path) { return left.path.precedesInBytes(right.path) }
    return (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
