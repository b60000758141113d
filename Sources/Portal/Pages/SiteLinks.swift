import Diagnostics

/// The addresses that pages have, each kept once for a folder: nearly all links of its pages are the same.
///
/// It can be collected in parts, in any order: of several pages with an address the first by path is kept.
struct SiteLinks: Sendable {
  /// A place that a page is to have; the empty anchor is the page itself.
  struct Wanted: Hashable, Sendable {
    let page: Exact
    let anchor: Exact
  }

  /// The addresses in pages of one folder, as written, each with the first page that has it.
  private struct Folder {
    private(set) var first: [Exact: Exact] = [:]
    /// By fingerprint, so that an address met before need not become a text to be found.
    private var met: [UInt64: (address: Exact, page: Exact)] = [:]

    mutating func add(_ written: UnsafeBufferPointer<UInt8>, on page: Exact) {
      let fingerprint = written.fingerprint
      if let met = met[fingerprint], met.page <= page, met.address.text.hasBytes(written) { return }
      let address = Exact(String(decoding: written, as: UTF8.self))
      if let known = first[address], known <= page { return }
      first[address] = page
      met[fingerprint] = (address, page)
    }

    mutating func add(_ other: Folder) { first.merge(other.first) { min($0, $1) } }
  }

  private var folders: [Exact: Folder] = [:]
  /// Places of a page that it links to itself, and that did not show at a first look.
  private var own: Set<Wanted> = []
  /// Where the addresses lead that have been looked at.
  private var settled: [Wanted: Exact] = [:]

  mutating func add(_ path: String, _ bytes: [UInt8]) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = Exact(slash.map { String(path[...$0]) } ?? "")
    // Taken out and put back, so that it is not copied.
    var links = folders.removeValue(forKey: folder) ?? Folder()
    let page = Exact(path)
    var anchors: [Range<Int>] = []
    var ids: [UInt64: Range<Int>] = [:]
    bytes.withUnsafeBufferPointer { bytes in
      func text(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }
      Attribute.forEach(in: bytes) { name, value in
        let written = text(value)
        if name == .id {
          ids[written.fingerprint] = value
        } else if written.first == UInt8(ascii: "#") {
          anchors.append(value.dropFirst())
        } else if Self.mayStay(written) {
          links.add(written, on: page)
        }
      }
      for anchor in anchors {
        let written = text(anchor)
        if let id = ids[written.fingerprint], text(id).hasSameBytes(as: written) { continue }
        let name = Attribute.unescaped(String(decoding: written, as: UTF8.self)).removingAddressEncoding
        own.insert(Wanted(page: page, anchor: Exact(name)))
      }
    }
    folders[folder] = links
  }

  mutating func add(_ other: SiteLinks) {
    for (folder, links) in other.folders { folders[folder, default: Folder()].add(links) }
    own.formUnion(other.own)
    settled.merge(other.settled) { min($0, $1) }
  }

  /// Looks where the addresses lead: so much less is left to do when the parts are together.
  mutating func settle() {
    for place in own { settled[place] = place.page }
    own = []
    for (folder, links) in folders {
      for (address, first) in links.first {
        guard let place = Self.resolve(Attribute.unescaped(address.text), in: folder.text, on: first) else { continue }
        settled[place] = min(first, settled[place] ?? first)
      }
    }
    folders = [:]
  }

  /// What the pages ask of the site, with the first page that does.
  var wanted: [Wanted: Exact] {
    var all = self
    all.settle()
    return all.settled
  }

  /// False for addresses on the web, the most frequent of those that are not looked at.
  private static func mayStay(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    !address.has("https:", at: 0) && !address.has("http:", at: 0)
  }

  /// The same for a plain name in the same folder, and perhaps a plain anchor: most of the addresses that only one page has.
  private static func resolve(beside address: String, in folder: String) -> Wanted? {
    var address = address
    return address.withUTF8 { bytes in
      guard let first = bytes.first, first != UInt8(ascii: "."), first != UInt8(ascii: "#") else { return nil }
      let sign = bytes.next(UInt8(ascii: "#"), from: 0)
      for offset in bytes.indices where offset != sign {
        switch bytes[offset] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: continue
        default: return nil
        }
      }
      let name = String(decoding: bytes[..<sign], as: UTF8.self)
      let anchor = String(decoding: bytes[min(sign + 1, bytes.count)...], as: UTF8.self)
      return Wanted(page: Exact(folder + name), anchor: Exact(anchor))
    }
  }

  /// The page and anchor that an address names; nil for addresses that leave the site.
  private static func resolve(_ address: String, in folder: String, on page: Exact) -> Wanted? {
    if let beside = resolve(beside: address, in: folder) { return beside }
    let bytes = address.utf8
    let bare = Substring(bytes.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
    if bare.utf8.first == UInt8(ascii: "/") { return nil }
    if bare.utf8.prefix(while: { $0 != UInt8(ascii: "/") }).contains(UInt8(ascii: ":")) { return nil }
    let anchor = Exact(Substring(bytes.drop { $0 != UInt8(ascii: "#") }.dropFirst()).removingAddressEncoding)
    if bare.isEmpty { return Wanted(page: page, anchor: anchor) }
    var parts = folder.pathNames.map(String.init)
    for part in String(bare).pathNames where part != "." {
      if part != ".." { parts.append(part.removingAddressEncoding) } else if parts.popLast() == nil { return nil }
    }
    return Wanted(page: Exact(parts.joined(separator: "/")), anchor: anchor)
  }
}
