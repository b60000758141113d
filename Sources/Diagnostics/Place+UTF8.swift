extension Place {
  /// Where the first bytes stand that are not UTF-8, in a file of text; nil if all of them are.
  ///
  /// - Parameter returnEndsLine: whether CR alone ends a line, as it does in templates and not in Fluent.
  package init?(ofInvalidUTF8In bytes: [UInt8], _ path: String, returnEndsLine: Bool = true) {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var (line, column) = (1, 1)
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var isAfterReturn = false
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      switch scalar {
      // Of both signs together the first has ended the line.
      case "\n" where isAfterReturn: break
      case "\n": (line, column) = (line + 1, 1)
      case "\r" where returnEndsLine: (line, column) = (line + 1, 1)
      default: column += 1
      }
      isAfterReturn = returnEndsLine && scalar == "\r"
    }
    self.init(path, line: line, column: column)
  }
}
