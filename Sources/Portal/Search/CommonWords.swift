/// Words that stand nearly everywhere in a language: an index of them would be long and find nothing. The search page passes them over
/// where others are asked for too.
enum CommonWords {
  /// Of the portal's language, parted by spaces.
  static var all: String { Message.text("search-common-words").listedWords.joined(separator: " ") }
}
