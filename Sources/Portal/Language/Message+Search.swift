/// How far the search looks.
extension Message {
  static func reach(_ index: SearchIndex) -> String {
    guard index.kept == index.all else {
      return """
        Found by title are \(index.kept.grouped) of \(index.all.digits("page and entry", "pages and entries")): this page is kept small. \
        Files that no criterion reads are left out first; the pages of their areas lead to them.
        """
    }
    let titles = "\(index.all.digits("page and entry", "pages and entries")) are found by title and summary"
    if index.texts == 0 { return titles + "." }
    return index.read == index.texts
      ? "\(titles), \(index.texts.digits("file")) also by what they say."
      : "\(titles), \(index.read.grouped) of \(index.texts.digits("file")) also by what they say: this page is kept small."
  }
}
