import Diagnostics
import Documents
import Workspace

/// The text of a query that somebody asks, and where it came from.
struct QuerySource {
  let file: SourceFile

  /// What was typed behind the command.
  init(typed sql: String) { file = SourceFile("query", sql) }

  /// Some editors put a mark of three bytes before UTF-8.
  init(file path: String, named name: String? = nil) throws(SystemError) {
    let bytes = try WholeFile.read(path)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    file = SourceFile(path: name ?? path, bytes: bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes)
  }

  static func standardInput() throws(SystemError) -> QuerySource { try QuerySource(file: "/dev/stdin", named: "standard input") }

  /// Nil if there is a query to ask.
  var problem: Diagnostic? {
    Place(ofInvalidUTF8In: file.bytes, file.path).map { place in
      Diagnostic(.notUTF8, "the query is not UTF-8", at: place, help: RefusedCharacter.invalid.help)
    }
  }

  var query: Query { Query(sql: String(decoding: file.bytes, as: UTF8.self), place: Place(file.path, line: 1, column: 1)) }
}
