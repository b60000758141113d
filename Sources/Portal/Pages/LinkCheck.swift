import Diagnostics

/// Links within the site lead to files and anchors that exist.
struct LinkCheck {
  let files: [(path: String, bytes: [UInt8])]
  let links: SiteLinks

  init(_ files: [(path: String, bytes: [UInt8])], _ links: SiteLinks) { (self.files, self.links) = (files, links) }

  /// One for each address that leads nowhere, at the first page that has it.
  var problems: [Diagnostic] {
    let pages = Dictionary(files.indices.map { (Exact(files[$0].path), $0) }, uniquingKeysWith: { first, _ in first })
    var problems: [Diagnostic] = []
    let wanted = Dictionary(grouping: links.wanted, by: \.key.page)
    for (page, places) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let index = pages[page] else {
        let first = places.map(\.value).min() ?? page
        problems.append(Self.problem("`\(page)`, a file that the site does not have", on: first))
        continue
      }
      var missing = Dictionary(uniqueKeysWithValues: places.map { ($0.key.anchor, $0.value) })
      missing[Exact("")] = nil
      if missing.isEmpty { continue }
      for id in Attribute.ids(in: files[index].bytes) { missing[Exact(id)] = nil }
      for (anchor, source) in missing.sorted(by: { $0.key < $1.key }) {
        problems.append(Self.problem("`\(page)#\(anchor)`, a place that the page does not have", on: source))
      }
    }
    return problems
  }

  private static func problem(_ what: String, on page: Exact) -> Diagnostic {
    Diagnostic(
      .siteLink, "a link leads to \(what)", at: Place(page.text), help: "correct the link, or add what it names", severity: .warning
    )
  }
}
