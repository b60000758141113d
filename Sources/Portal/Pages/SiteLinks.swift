import Diagnostics

/// The files of the site with their places, and the places that pages link to. It can be collected in parts, in any order: of several
/// pages with an address the first by path is kept.
struct SiteLinks: Sendable {
  /// A place that a page is to have; the empty anchor is the page itself.
  struct Wanted: Hashable, Sendable {
    let page: Exact
    let anchor: Exact
  }

  /// Every file that the site has; files that are no pages have no places.
  private(set) var files: [Exact: PageIds] = [:]
  /// Pages whose places nobody has looked at.
  private(set) var asBefore: Set<Exact> = []
  private var folders: [Exact: FolderLinks] = [:]
  /// Places of a page that it links to itself, and that did not show at a first look.
  private var own: Set<Wanted> = []
  /// Where the addresses lead that have been looked at.
  private var settled: [Wanted: Exact] = [:]
  /// Those of the page that is being read.
  private var ids = PageIds()

  /// A file without places or links.
  mutating func add(_ path: String) { files[Exact(path)] = PageIds() }

  /// A page that was not made; its links led somewhere, and still do.
  mutating func add(asBefore page: String) {
    add(page)
    asBefore.insert(Exact(page))
  }

  /// What a page leads to that was not made.
  mutating func want(_ page: String, _ anchor: String, on source: String) {
    let place = Wanted(page: Exact(page), anchor: Exact(anchor))
    settled[place] = min(Exact(source), settled[place] ?? Exact(source))
  }

  mutating func add(_ path: String, _ bytes: [UInt8]) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = Exact(slash.map { String(path[...$0]) } ?? "")
    let page = Exact(path)
    // Taken out and put back, so that it is not copied.
    var links = folders.removeValue(forKey: folder) ?? FolderLinks()
    links.begin(page)
    ids.removeAll()
    bytes.withUnsafeBufferPointer { bytes in
      var anchors: [Range<Int>] = []
      for (name, value) in Attributes(in: bytes) {
        if name == .id {
          ids.add(UnsafeBufferPointer(rebasing: bytes[value]))
        } else if value.isEmpty || bytes[value.lowerBound] != UInt8(ascii: "#") {
          links.add(UnsafeBufferPointer(rebasing: bytes[value]))
        } else {
          anchors.append(value.dropFirst())
        }
      }
      if !anchors.isEmpty { addOwn(anchors, of: bytes, on: page) }
    }
    folders[folder] = links
    files[page] = ids.trimmed
  }

  /// Mostly a page links to a few of its own places, all of them at its beginning.
  private mutating func addOwn(_ anchors: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>, on page: Exact) {
    func text(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }
    func ask(for anchor: Range<Int>) {
      let name = Attribute.unescaped(String(decoding: text(anchor), as: UTF8.self)).removingAddressEncoding
      own.insert(Wanted(page: page, anchor: Exact(name)))
    }
    var missing: [UInt64: Range<Int>] = [:]
    for anchor in anchors {
      let fingerprint = text(anchor).fingerprint
      let other = missing.updateValue(anchor, forKey: fingerprint)
      if let other, !text(other).hasSameBytes(as: text(anchor)) { ask(for: other) }
    }
    ids.visit { id in
      let fingerprint = id.fingerprint
      if let anchor = missing[fingerprint], text(anchor).hasSameBytes(as: id) { missing[fingerprint] = nil }
      return !missing.isEmpty
    }
    for anchor in missing.values { ask(for: anchor) }
  }

  mutating func add(_ other: SiteLinks) {
    files.merge(other.files) { first, _ in first }
    asBefore.formUnion(other.asBefore)
    settled.merge(other.wanted) { min($0, $1) }
  }

  /// Looks where the addresses lead: so much less is left to do when the parts are together.
  ///
  /// - Parameter exists: whether the site is known to have a page; nobody needs to ask for it.
  mutating func settle(_ exists: (String) -> Bool = { _ in false }) {
    for place in own { settled[place] = place.page }
    own = []
    for (folder, links) in folders {
      links.visit { address, first in
        guard let place = Self.resolve(plain: address, in: folder.text) ?? Self.resolve(address, in: folder.text, on: first) else {
          return
        }
        if place.anchor.text.isEmpty, exists(place.page.text) { return }
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

  /// Pages of which a page, perhaps the same, wants a line.
  var linesSought: Set<Exact> { Set(wanted.keys.lazy.filter { Spot.isAnchor($0.anchor.text) }.map(\.page)) }

  /// The place of a plain path, and perhaps a plain anchor, as nearly all addresses are; nil for those that need a second look.
  private static func resolve(plain address: UnsafeBufferPointer<UInt8>, in folder: String) -> Wanted? {
    var folder = folder.utf8[...]
    var start = 0
    while address.has("../", at: start), let last = folder.indices.last {
      let above = folder[..<last].lastIndex(of: UInt8(ascii: "/"))
      folder = above.map { folder[...$0] } ?? folder[..<folder.startIndex]
      start += 3
    }
    var sign = address.count
    var previous = UInt8(ascii: "/")
    for offset in start..<address.count {
      switch address[offset] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: break
      case UInt8(ascii: "."), UInt8(ascii: "/"): if previous == UInt8(ascii: "/") { return nil }
      case UInt8(ascii: "#") where sign == address.count: sign = offset
      default: return nil
      }
      previous = address[offset]
    }
    guard start < sign, address[sign - 1] != UInt8(ascii: "/") else { return nil }
    let path = String(decoding: address[start..<sign], as: UTF8.self)
    let anchor = String(decoding: address[min(sign + 1, address.count)...], as: UTF8.self)
    return Wanted(page: Exact(String(Substring(folder)) + path), anchor: Exact(anchor))
  }

  /// The page and anchor that an address names; nil for addresses that leave the site.
  private static func resolve(_ written: UnsafeBufferPointer<UInt8>, in folder: String, on page: Exact) -> Wanted? {
    let address = Attribute.unescaped(String(decoding: written, as: UTF8.self))
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
