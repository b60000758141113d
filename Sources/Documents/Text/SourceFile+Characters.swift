package import Diagnostics

extension SourceFile {
  /// Characters that hide or reorder text, at most one finding a line. Nothing of bytes that are not UTF-8, which whoever reads them tells.
  package var refusedCharacters: [Diagnostic] {
    let lines = Lines(self)
    let found = bytes.withUnsafeBufferPointer { Characters.check($0, lines).diagnostics }
    return found.filter { $0.code != .notUTF8 && $0.code != .byteOrderMark }
  }
}
