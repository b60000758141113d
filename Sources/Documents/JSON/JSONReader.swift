import Diagnostics

/// Reads a JSON file (RFC 8259) into values that know their places. Every scalar keeps its text, `null` is a key without a value:
/// the reader of the format types them.
package enum JSONReader {
  static let maximumBytes = 4 << 20
  static let maximumDepth = 16

  /// Nil where the file cannot be read; the diagnostics say why.
  package static func read(_ file: SourceFile) -> Parsed<Node?> {
    if file.bytes.count > maximumBytes {
      let tooLarge = Diagnostic(
        .jsonTooLarge, "a file of \(file.bytes.count >> 10) KiB, \(maximumBytes >> 10) are accepted",
        at: Place(file.path, line: 1, column: 1), help: "no file that golive writes is that large; make it again")
      return Parsed(nil, [tooLarge])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let lines = Lines(file.path, bytes)
      let characters = Characters.check(bytes, lines)
      if !characters.diagnostics.isEmpty { return Parsed(nil, characters.diagnostics) }
      var scanner = JSONScanner(bytes: bytes, lines: lines)
      do throws(JSONScanner.Stop) {
        return Parsed(try scanner.file())
      } catch {
        return Parsed(nil, [error.diagnostic])
      }
    }
  }
}
