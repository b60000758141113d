/// The segments of one unit while it is compiled, and how far through the page they are.
struct Draft {
  var segments: [Segment] = []
  var scanner: HTMLScanner
  var sections: [(segment: Int, start: HTMLPlace, reference: Reference)] = []
  /// Literals before this segment are inside a section that has ended: what follows must not be merged into them.
  private var barrier = 0
  /// The segment and the source offset at which a link's value begins.
  private var link: (segment: Int, offset: Int)?

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

  mutating func beginLink(at offset: Int) {
    link = (segments.count, offset)
    segments.append(.linkBegins)
  }

  /// The range of an address that needs a check when it is rendered; nil when no value is part of it.
  mutating func endLink(at end: Int, site: Int) -> Range<Int>? {
    guard let (index, start) = link, index < segments.count else { return nil }
    link = nil
    if index == segments.count - 1 {
      segments.removeLast()
    } else if index == segments.count - 2, case .literal(let first, let last) = segments[index + 1] {
      segments.removeLast(2)
      append(from: first, to: last)
    } else {
      segments.append(.linkEnds(site: site))
      // One of them may be an offset in the words of a language, which have a single place.
      return min(start, end)..<end
    }
    return nil
  }
}
