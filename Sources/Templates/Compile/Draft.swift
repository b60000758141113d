/// The segments of one unit while it is compiled, and how far through the page they are.
struct Draft {
  var segments: [Segment] = []
  var scanner: HTMLScanner
  var sections: [(segment: Int, start: HTMLPlace, reference: Reference)] = []
  /// Literals before this segment are inside a section that has ended: what follows must not be merged into them.
  private var barrier = 0
  private var link: Int?

  init(at place: HTMLPlace) { scanner = HTMLScanner(at: place) }

  mutating func append(_ bytes: ArraySlice<UInt8>, to literals: inout [UInt8]) {
    if bytes.isEmpty { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    append(from: start, to: literals.count)
  }

  private mutating func append(from start: Int, to end: Int) {
    if segments.count > barrier, case .literal(let earlier, start)? = segments.last {
      segments[segments.count - 1] = .literal(earlier, end)
    } else {
      segments.append(.literal(start, end))
    }
  }

  mutating func closeSection(at index: Int) {
    switch segments[index] {
    case .section(let site, _): segments[index] = .section(site: site, end: segments.count)
    case .inverted(let site, _): segments[index] = .inverted(site: site, end: segments.count)
    default: break
    }
    barrier = segments.count
  }

  mutating func beginLink() {
    link = segments.count
    segments.append(.linkBegins)
  }

  /// A link without values needs no check when it is rendered.
  mutating func endLink(site: Int) {
    defer { link = nil }
    guard let link, link < segments.count, barrier <= link else { return segments.append(.linkEnds(site: site)) }
    if link == segments.count - 1 {
      segments.removeLast()
    } else if link == segments.count - 2, case .literal(let start, let end) = segments[link + 1] {
      segments.removeLast(2)
      append(from: start, to: end)
    } else {
      segments.append(.linkEnds(site: site))
    }
  }
}
