import Diagnostics

/// The letters of a file of messages, and how far they are read.
struct MessageLetters {
  private let path: String
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String, path: String) {
    self.path = path
    // A byte order mark is no letter of the first line.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    scalars = Array(text.replacing("\r\n", with: "\n").unicodeScalars)
  }

  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }
  var here: Place { Place(path, line: line, column: position - lineStart + 1, length: 1) }

  func next(_ count: Int) -> ArraySlice<Unicode.Scalar> { scalars[position...].prefix(count) }
  func begins(with word: String) -> Bool { scalars[position...].starts(with: word.unicodeScalars) }

  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < scalars.count {
      if scalars[position] == "\n" { (line, lineStart) = (line + 1, position + 1) }
      position += 1
    }
  }

  mutating func word(_ isPart: (Unicode.Scalar) -> Bool) -> String {
    var word = ""
    while let scalar = peek, isPart(scalar) {
      word.unicodeScalars.append(scalar)
      advance()
    }
    return word
  }

  mutating func skipBlanks() { while peek == " " { advance() } }
  mutating func skipSpace() { while peek == " " || peek == "\n" { advance() } }

  mutating func skipLine() {
    while let scalar = peek, scalar != "\n" { advance() }
    advance()
  }

  /// To the next line that begins something.
  mutating func skipEntry() {
    repeat { skipLine() } while peek == " " || peek == "}"
  }

  /// At the end of a line: the first letter of the next line if that goes on with the same message.
  func nextOfEntry() -> Unicode.Scalar? {
    var next = position + 1
    guard next < scalars.count, scalars[next] == " " || scalars[next] == "}" else { return nil }
    while next < scalars.count, scalars[next] == " " { next += 1 }
    return next < scalars.count && scalars[next] != "\n" ? scalars[next] : nil
  }
}
