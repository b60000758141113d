import Diagnostics

/// Where the body of a file stands on its page, and which addresses its links got there.
struct WrittenBody {
  let range: Range<Int>
  let links: KnownLinks

  /// - Parameter markup: what the body was made of; see `Document.markup`.
  /// - Returns: nil unless the page has it once, and one address for each destination.
  init?(_ markup: [UInt8], on page: [UInt8]) {
    // No markup has the byte zero.
    let pieces = BodyWriter(addresses: Holes(), keepsAnchors: true, demotesHeadings: true).write(markup)
      .split(separator: 0, omittingEmptySubsequences: false).map(Array.init)
    guard let first = pieces.first, !first.isEmpty else { return nil }
    let found = page.ranges(ofBytes: first).compactMap { Self.match(pieces, page, from: $0) }
    guard found.count == 1, let match = found.first, let links = KnownLinks(in: markup, addresses: match.values) else { return nil }
    (range, self.links) = (match.range, links)
  }

  /// What stands between the pieces, if they follow the first; a value ends with its quote.
  private static func match(_ pieces: [[UInt8]], _ page: [UInt8], from first: Range<Int>) -> (range: Range<Int>, values: [[UInt8]])?
  {
    var end = first.upperBound
    var values: [[UInt8]] = []
    for piece in pieces.dropFirst() {
      let value = page[end...].prefix { $0 != UInt8(ascii: "\"") }
      guard page[value.endIndex...].starts(with: piece) else { return nil }
      values.append(Array(value))
      end = value.endIndex + piece.count
    }
    return (first.lowerBound..<end, values)
  }
}

private struct Holes: LinkAddresses {
  func address(_ written: UnsafeBufferPointer<UInt8>, isSource: Bool) -> String? { "\0" }
}

/// The addresses that a page has for what its file leads to.
struct KnownLinks {
  private struct Destination: Hashable {
    let written: [UInt8]
    let isSource: Bool
  }

  private var addresses: [Destination: [UInt8]] = [:]

  /// - Parameters:
  ///   - markup: of the file.
  ///   - addresses: those that its links have on the page, in order.
  /// - Returns: nil if two links to the same have different ones.
  fileprivate init?(in markup: [UInt8], addresses values: [[UInt8]]) {
    let destinations = Self.destinations(in: markup)
    guard destinations.count == values.count else { return nil }
    for (destination, value) in zip(destinations, values) {
      if let other = addresses.updateValue(value, forKey: destination), other != value { return nil }
    }
  }

  /// The body of a page, of markup that leads to nothing new but the web; nil if it does.
  func body(_ markup: [UInt8]) -> [UInt8]? {
    for one in Self.destinations(in: markup) where addresses[one] == nil {
      if !one.written.withUnsafeBufferPointer(Body.staysAsWritten) { return nil }
    }
    return BodyWriter(addresses: self, keepsAnchors: true, demotesHeadings: true).write(markup)
  }

  private static func destinations(in markup: [UInt8]) -> [Destination] {
    markup.withUnsafeBufferPointer { bytes in
      var all: [Destination] = []
      for (name, value) in Attributes(in: bytes) where name != .id {
        all.append(Destination(written: Array(bytes[value]), isSource: name == .src))
      }
      return all
    }
  }
}

extension KnownLinks: LinkAddresses {
  func address(_ written: UnsafeBufferPointer<UInt8>, isSource: Bool) -> String? {
    addresses[Destination(written: Array(written), isSource: isSource)].map { String(decoding: $0, as: UTF8.self) }
  }
}
