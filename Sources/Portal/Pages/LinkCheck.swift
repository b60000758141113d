import Diagnostics

/// Links within the site lead to files and anchors that exist.
struct LinkCheck: Sendable {
  let links: SiteLinks
  /// The places of a page that was not made; asked for where a link leads to one of them.
  let idsAsBefore: @Sendable (Exact) -> PageIds

  init(_ links: SiteLinks, idsAsBefore: @escaping @Sendable (Exact) -> PageIds = { _ in PageIds() }) {
    self.links = links
    self.idsAsBefore = idsAsBefore
  }

  /// One for each address that leads nowhere, at the first page that has it.
  var problems: [Diagnostic] {
    let (files, asBefore) = (links.files, links.asBefore)
    let wanted = Array(Dictionary(grouping: links.wanted, by: \.key.page))
    return concurrently(wanted.parts(of: 256)) { part in
      part.flatMap { page, places in problems(of: page, having: files[page], isAsBefore: asBefore.contains(page), places) }
    }
    .flatMap(\.self).sorted()
  }

  private func problems(
    of page: Exact, having ids: PageIds?, isAsBefore: Bool, _ places: [(key: SiteLinks.Wanted, value: Exact)]
  ) -> [Diagnostic] {
    guard var ids else {
      let first = places.map(\.value).min() ?? page
      return [Self.problem("`\(page)`, a file that the site does not have", on: first)]
    }
    var missing = Dictionary(uniqueKeysWithValues: places.map { ($0.key.anchor, $0.value) })
    missing[Exact("")] = nil
    if missing.isEmpty { return [] }
    if isAsBefore { ids = idsAsBefore(page) }
    // Nearly all ids are of places that nobody asks for: they need not become texts.
    let fingerprints = Set(missing.keys.map { anchor in Array(anchor.text.utf8).withUnsafeBufferPointer { $0.fingerprint } })
    ids.visit { id in
      if fingerprints.contains(id.fingerprint) || id.contains(UInt8(ascii: "&")) {
        missing[Exact(Attribute.unescaped(String(decoding: id, as: UTF8.self)))] = nil
      }
      return !missing.isEmpty
    }
    return missing.map { anchor, source in
      Self.problem("`\(page)#\(anchor)`, a place that the page does not have", on: source)
    }
  }

  private static func problem(_ what: String, on page: Exact) -> Diagnostic {
    Diagnostic(
      .siteLink, "a link leads to \(what)", at: Place(page.text), help: "correct the link, or add what it names", severity: .warning
    )
  }
}
