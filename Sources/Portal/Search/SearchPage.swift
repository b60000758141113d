/// The page that finds what a reader asks for, and says how far it looks.
struct SearchPage: Sendable {
  static let page = "search.html"
  static var name: String { Message.text("search-name") }
  static let index = "assets/search-index.js"

  /// What can be found, and what cannot.
  let reach: String

  init(_ index: SearchIndex) { reach = Message.reach(index) }
}
