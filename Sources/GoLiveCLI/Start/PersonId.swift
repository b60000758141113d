/// The id of a person: the name in small letters without accents, joined with hyphens.
enum PersonId {
  /// Where a name has no letter that could stand in an id.
  private static let nameless = "person-1"

  static func of(_ name: String) -> String {
    let words = name.split(whereSeparator: { $0.isWhitespace || $0 == "-" }).map { word in
      word.unicodeScalars.map(letters).joined()
    }
    let id = words.filter { !$0.isEmpty }.joined(separator: "-")
    return id.isEmpty ? nameless : String(id.prefix(60))
  }

  /// `LATIN SMALL LETTER L WITH STROKE` is an l; signs and accents that stand alone are nothing.
  private static func letters(of scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? String(scalar).lowercased() : "" }
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" else { return "" }
    let isLetter = words[3].utf8.count <= 2 && (words.count == 4 || words[4] == "WITH")
    if isLetter { return words[3].lowercased() }
    return words.dropFirst(3).joined(separator: " ") == "SHARP S" ? "ss" : ""
  }
}
