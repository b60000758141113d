import Diagnostics

/// One run through a template: the scopes, and the buffer that grows.
struct Renderer {
  private let units: UnsafeBufferPointer<[Segment]>
  private let literals: UnsafeBufferPointer<UInt8>
  private let sites: UnsafeBufferPointer<Site>
  private var scopes: [Value]
  private var depth = 0
  private var linkStart: Int?
  private var problems = RenderProblems()

  /// Partials inside partials, deeper than any page is meant to be.
  static let deepest = 32

  static func render(_ unit: Int, of program: Program, _ value: Value, into buffer: inout [UInt8]) -> [Diagnostic] {
    // The pointers live as long as this call: the segments are read without counting references.
    program.units.withUnsafeBufferPointer { units in
      program.literals.withUnsafeBufferPointer { literals in
        program.sites.withUnsafeBufferPointer { sites in
          var renderer = Renderer(units: units, literals: literals, sites: sites, scopes: [value])
          renderer.run(unit, into: &buffer)
          return renderer.problems.diagnostics
        }
      }
    }
  }

  private init(
    units: UnsafeBufferPointer<[Segment]>, literals: UnsafeBufferPointer<UInt8>, sites: UnsafeBufferPointer<Site>, scopes: [Value]
  ) {
    self.units = units
    self.literals = literals
    self.sites = sites
    self.scopes = scopes
  }

  private mutating func run(_ unit: Int, into buffer: inout [UInt8]) {
    units[unit].withUnsafeBufferPointer { run($0, 0..<$0.count, into: &buffer) }
  }

  private mutating func run(_ segments: UnsafeBufferPointer<Segment>, _ range: Range<Int>, into buffer: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch segments[index] {
      case .literal(let start, let end):
        buffer.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<end]))
      case .value(let site, let markup): write(site, markup: markup, into: &buffer)
      case .section(let site, let end):
        if let value = find(site) { runSection(value, segments, index + 1..<end, into: &buffer) }
        index = end - 1
      case .inverted(let site, let end):
        if let value = find(site), !value.isTrue { run(segments, index + 1..<end, into: &buffer) }
        index = end - 1
      case .partial(let unit, let site): runPartial(unit, site, into: &buffer)
      case .linkBegins: linkStart = buffer.count
      case .linkEnds(let site): checkLink(site, in: &buffer)
      }
      index += 1
    }
  }

  private mutating func runSection(
    _ value: Value, _ segments: UnsafeBufferPointer<Segment>, _ body: Range<Int>, into buffer: inout [UInt8]
  ) {
    guard value.isTrue else { return }
    switch value {
    case .flag: return run(segments, body, into: &buffer)
    case .text, .html, .record:
      scopes.append(value)
      run(segments, body, into: &buffer)
    case .list(let values):
      scopes.append(.flag(true))
      for value in values {
        scopes[scopes.count - 1] = value
        run(segments, body, into: &buffer)
      }
    case .records(let records):
      scopes.append(.flag(true))
      for record in records {
        scopes[scopes.count - 1] = .record(record)
        run(segments, body, into: &buffer)
      }
    }
    scopes.removeLast()
  }

  private mutating func runPartial(_ unit: Int, _ site: Int, into buffer: inout [UInt8]) {
    guard depth < Self.deepest else {
      let help = "a record that lacks the partial's list finds its parent's: give every record the list, empty at the end"
      return problems.report(.templateDepth, "partials are nested deeper than \(Self.deepest)", sites[site].place, help: help)
    }
    depth += 1
    run(unit, into: &buffer)
    depth -= 1
  }

  private mutating func write(_ site: Int, markup: Bool, into buffer: inout [UInt8]) {
    guard let value = find(site) else { return }
    switch value {
    case .text(let text): buffer.appendEscaped(text)
    case .html(let html) where markup || html.isEmpty: buffer.append(contentsOf: html.bytes)
    case .html:
      let help = "give text; safe HTML goes between tags"
      problems.report(.templateMarkup, "`\(sites[site].text)` is safe HTML, and this is an attribute or a title", sites[site].place, help: help)
    case .flag(false): break
    case .flag, .list, .records, .record: problems.cannotPlace(value, sites[site])
    }
  }

  /// Whatever values and sections wrote between the quotes is one address: judged whole, it cannot be put together from
  /// harmless parts.
  private mutating func checkLink(_ site: Int, in buffer: inout [UInt8]) {
    guard let start = linkStart else { return }
    linkStart = nil
    guard !Link.isAllowed(buffer[start...]) else { return }
    let address = String(decoding: buffer[start...].prefix(40), as: UTF8.self)
    buffer.removeLast(buffer.count - start)
    buffer.append(UInt8(ascii: "#"))
    problems.report(.templateLink, "the address `\(address)` is not a link that a page may have", sites[site].place, help: Link.help)
  }

  /// The value of a name in the innermost record that has it; nil is reported.
  @inline(__always)
  private mutating func find(_ site: Int) -> Value? {
    if sites[site].isImplicit { return scopes[scopes.count - 1] }
    var level = scopes.count
    while level > 0 {
      level -= 1
      guard case .record(let record) = scopes[level], let index = record.index(of: sites[site].first) else { continue }
      return sites[site].rest.isEmpty ? record.values[index] : descend(record.values[index], site)
    }
    problems.missing(sites[site], among: scopes)
    return nil
  }

  /// The further parts of a dotted name are fields of the first, and of nothing else.
  private mutating func descend(_ first: Value, _ site: Int) -> Value? {
    var value = first
    var path = sites[site].first.text
    for key in sites[site].rest {
      guard case .record(let record) = value else {
        problems.notARecord(value, path, sites[site])
        return nil
      }
      guard let next = record[key] else {
        problems.missing(key, in: record, path, sites[site])
        return nil
      }
      value = next
      path += ".\(key.text)"
    }
    return value
  }
}

extension Value {
  /// Whether a section runs.
  @inline(__always)
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .list(let values): !values.isEmpty
    case .records(let records): !records.isEmpty
    case .record: true
    }
  }
}
