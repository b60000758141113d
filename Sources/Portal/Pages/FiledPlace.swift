import Diagnostics
import Workspace

/// Where a file of evidence in Markdown stands in the site, unless another has taken its name.
package struct FiledPlace: Sendable {
  package let page: String
  /// The copy of the file.
  package let raw: String
  /// The page of its area that lists it with its digest.
  package let list: String

  /// Nil for other files.
  package init?(of path: String) {
    let names = path.pathNames
    guard names.count > 2, names[0] == "evidence", path.hasSuffix(".md") else { return nil }
    page = path.dropLast(3) + ".html"
    raw = path
    list = SiteMap.method(ofArea: String(names[1])).page
  }
}
