import Diagnostics

/// What is known of a file of evidence in Markdown that says nothing golive counts with: no row, field or tick, nothing to complain about,
/// nothing withheld. While its bytes and its surroundings stay the same, it need not be parsed to be counted.
package struct QuietFile: Hashable, Sendable {
  package let path: String
  /// SHA-256 of the bytes, lower-case hex.
  package let digest: String
  package let title: String
  /// People id.
  package let author: String?
  package let assessed: Day?
  package let summary: String?
  /// The status that the author claims.
  package let claimed: String?
  /// Places in other files that it leads to.
  package let places: [Link]

  package struct Link: Hashable, Sendable {
    package let path: String
    /// Without the `#`.
    package let fragment: String

    package init(path: String, fragment: String) { (self.path, self.fragment) = (path, fragment) }
  }

  package init(
    path: String, digest: String, title: String, author: String?, assessed: Day?, summary: String?, claimed: String?,
    places: [Link] = []
  ) {
    self.path = path
    self.digest = digest
    self.title = title
    self.author = author
    self.assessed = assessed
    self.summary = summary
    self.claimed = claimed
    self.places = places
  }

  /// The same by a person of the roster.
  ///
  /// - Parameter person: id.
  func by(_ person: String?) -> QuietFile {
    QuietFile(
      path: path, digest: digest, title: title, author: person, assessed: assessed, summary: summary, claimed: claimed,
      places: places)
  }
}

/// The quiet files of a workspace.
package struct QuietFiles: Sendable {
  /// Digest of what decides whether a file is quiet besides its own bytes: the names of all files, and the bytes of all that are not
  /// evidence in Markdown, such as the checklist and the people.
  package let surroundings: String
  package let files: [QuietFile]

  package init(surroundings: String = "", files: [QuietFile] = []) {
    self.surroundings = surroundings
    self.files = files
  }
}
