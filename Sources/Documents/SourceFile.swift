/// One input file, read once: these bytes are digested, parsed and rendered.
package struct SourceFile: Sendable {
  /// Relative to the workspace, with `/`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(_ path: String, _ text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
