/// How a sentence is made short enough for a table that a committee reads: it ends where a clause of it ends.
extension String {
  /// Its beginning, of at most so many letters. It ends at the end of a sentence or a clause, never inside a number, a word, brackets or
  /// quotation marks, and not before a word that would turn the meaning; where something of a sentence is left out, an ellipsis says so.
  func brief(_ limit: Int) -> String {
    if count <= limit { return self }
    let letters = Array(self)
    let ends = Self.clauseEnds(letters, limit)
    if let end = ends.last, end.offset * 3 > limit { return String(letters[..<end.offset]) + (end.isWhole ? "" : "…") }
    return Self.words(letters, limit)
  }

  /// Where clauses end, and whether nothing of the clause is missing there.
  private static func clauseEnds(_ letters: [Character], _ limit: Int) -> [(offset: Int, isWhole: Bool)] {
    var ends: [(offset: Int, isWhole: Bool)] = []
    var enclosure = Enclosure()
    let turning = Message.text("turning-words").listedWords
    for (offset, letter) in letters.enumerated().prefix(limit) {
      let next = offset + 1 < letters.count ? letters[offset + 1] : " "
      if letter == " ", !enclosure.isOpen, next == "(" { ends.append((offset, false)) }
      enclosure.read(letter)
      guard !enclosure.isOpen, next == " ", ".;,".contains(letter), !turns(letters[(offset + 1)...], turning) else { continue }
      // A letter or a number with a full stop is mostly an abbreviation.
      if letter == ".", offset > 1, letters[offset - 2] == " " { continue }
      ends.append((offset, letter != ","))
    }
    return ends
  }

  /// Whether what follows takes back something of what was said.
  private static func turns(_ rest: ArraySlice<Character>, _ turning: [String]) -> Bool {
    turning.contains(String(rest.dropFirst().prefix { $0.isLetter }).lowercased())
  }

  /// At a word's end; a number stays with what it counts, and brackets and quotation marks that were opened are left out or closed.
  private static func words(_ letters: [Character], _ limit: Int) -> String {
    var words = String(letters.prefix(limit)).split(separator: " ").dropLast()
    while words.count > 1, let last = words.last,
      last.last?.isNumber == true || last.hasSuffix(",") && last.contains(where: \.isNumber)
    {
      words.removeLast()
    }
    var text = words.joined(separator: " ")
    if text.count(of: "(") > text.count(of: ")"), let open = text.lastIndex(of: "(") { text = String(text[..<open]) }
    while let last = text.last, " ,;:–(".contains(last) { text.removeLast() }
    return (text + "…").quotationClosed
  }

  private func count(of letter: Character) -> Int { count { $0 == letter } }
}
