/// How far the search looks.
extension Message {
  static func reach(_ index: SearchIndex) -> String {
    let total = index.all
    if index.kept != total { return text("search-reach-part", ["kept": index.kept, "total": total]) }
    if index.texts == 0 { return text("search-reach-titles", ["total": total]) }
    return index.read == index.texts
      ? text("search-reach-files", ["total": total, "files": index.texts])
      : text("search-reach-some-files", ["total": total, "read": index.read, "files": index.texts])
  }
}
