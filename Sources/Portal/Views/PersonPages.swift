import Assessment

/// The names of the pages of people.
enum PersonPages {
  static let index = "people/index.html"
  /// Ids are people's own; file systems take no names of any length.
  private static let longest = 80

  /// In the same order; no name twice, and none that the list of people has.
  static func names(_ people: [Person]) -> [String] {
    var taken: Set<String> = ["index"]
    return people.map { person in
      var slug = String(person.id.anchored.prefix(longest))
      if slug.isEmpty { slug = "person" }
      while !taken.insert(slug).inserted { slug += "-x" }
      return "people/\(slug).html"
    }
  }
}
