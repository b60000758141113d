import Diagnostics

/// One run through a template: the scopes, and the buffer that grows.
///
/// It reads through pointers, which live as long as `render`: nothing on the way counts references but the values themselves.
struct Renderer {
  private let units: UnsafeBufferPointer<[Segment]>
  private let literals: UnsafeBufferPointer<UInt8>
  private let sites: UnsafeBufferPointer<Site>
  private var scopes: [Scope] = []
  private var depth = 0
  private var runs = 0
  private var isStopped = false
  private var linkStart: Int?
  /// The outermost scope that a name was found in, since a shared section began.
  private var outermost = Int.max
  private var problems = RenderProblems()

  /// Partials inside partials, deeper than any page is meant to be.
  static let deepest = 32
  /// Runs of partials and of the rows of sections in one page, and its bytes: what doubles ten times over would never be done.
  static let mostRuns = 10_000_000
  static let mostBytes = 64 << 20

  static func render(_ unit: Int, of program: Program, _ value: Value, into buffer: inout [UInt8]) -> [Diagnostic] {
    program.units.withUnsafeBufferPointer { units in
      program.literals.withUnsafeBufferPointer { literals in
        program.sites.withUnsafeBufferPointer { sites in
          withUnsafePointer(to: value) { value in
            var renderer = Renderer(units: units, literals: literals, sites: sites)
            renderer.enter(value) { $0.run(unit, into: &buffer) }
            return renderer.problems.diagnostics
          }
        }
      }
    }
  }

  private init(units: UnsafeBufferPointer<[Segment]>, literals: UnsafeBufferPointer<UInt8>, sites: UnsafeBufferPointer<Site>) {
    self.units = units
    self.literals = literals
    self.sites = sites
    scopes.reserveCapacity(8)
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
        runSection(site, segments, index + 1..<end, into: &buffer)
        index = end - 1
      case .inverted(let site, let end):
        if let value = find(site), !value.pointee.isTrue { run(segments, index + 1..<end, into: &buffer) }
        index = end - 1
      case .partial(let unit, let site): runPartial(unit, site, into: &buffer)
      case .linkBegins: linkStart = buffer.count
      case .linkEnds(let site): checkLink(site, in: &buffer)
      }
      index += 1
    }
  }

  private mutating func runSection(
    _ site: Int, _ segments: UnsafeBufferPointer<Segment>, _ body: Range<Int>, into buffer: inout [UInt8]
  ) {
    guard let value = find(site) else { return }
    switch value.pointee {
    case .flag(let flag): if flag { run(segments, body, into: &buffer) }
    case .text, .html: if value.pointee.isTrue { enter(value) { $0.run(segments, body, into: &buffer) } }
    case .record: enter(value) { $0.run(segments, body, into: &buffer) }
    case .list(let values):
      values.withUnsafeBufferPointer { values in
        for index in values.indices where mayRun(site, buffer.count) {
          guard let base = values.baseAddress else { break }
          enter(base + index) { $0.run(segments, body, into: &buffer) }
        }
      }
    case .records(let records): run(segments, body, for: records, site, into: &buffer)
    case .shared(let shared):
      if let written = shared[site] { return buffer.append(contentsOf: written) }
      let start = buffer.count
      let outer = outermost
      outermost = scopes.count
      run(segments, body, for: shared.records, site, into: &buffer)
      // What looked at nothing but the rows, and found it, is the same the next time.
      if outermost == scopes.count, problems.diagnostics.isEmpty { shared[site] = Array(buffer[start...]) }
      outermost = min(outer, outermost)
    }
  }

  private mutating func run(
    _ segments: UnsafeBufferPointer<Segment>, _ body: Range<Int>, for records: [Record], _ site: Int, into buffer: inout [UInt8]
  ) {
    for record in records where mayRun(site, buffer.count) {
      record.fields.withUnsafeBufferPointer { fields in
        enter(Scope(fields: fields, value: nil)) { $0.run(segments, body, into: &buffer) }
      }
    }
  }

  /// Counts one more; false, and told, if the page has become too large.
  private mutating func mayRun(_ site: Int, _ bytes: Int) -> Bool {
    runs += 1
    if isStopped { return false }
    if runs <= Self.mostRuns, bytes <= Self.mostBytes { return true }
    isStopped = true
    problems.tooLarge(sites[site], runs: Self.mostRuns, bytes: Self.mostBytes)
    return false
  }

  private mutating func runPartial(_ unit: Int, _ site: Int, into buffer: inout [UInt8]) {
    if isStopped { return }
    guard depth < Self.deepest else {
      // Two rows that find themselves again would be four thousand million at this depth.
      isStopped = true
      return problems.tooDeep(sites[site], Self.deepest)
    }
    guard mayRun(site, buffer.count) else { return }
    depth += 1
    run(unit, into: &buffer)
    depth -= 1
  }

  private mutating func write(_ site: Int, markup: Bool, into buffer: inout [UInt8]) {
    guard let value = find(site) else { return }
    switch value.pointee {
    case .text(let text): buffer.appendEscaped(text)
    case .html(let html) where markup || html.isEmpty: buffer.append(contentsOf: html.bytes)
    case .html: problems.markup(sites[site])
    case .flag(false): break
    case .flag, .list, .records, .shared, .record: problems.cannotPlace(value.pointee.kind, sites[site])
    }
  }

  /// Whatever values and sections wrote between the quotes is one address: judged whole, it cannot be put together from
  /// harmless parts.
  private mutating func checkLink(_ site: Int, in buffer: inout [UInt8]) {
    guard let start = linkStart else { return }
    linkStart = nil
    guard !buffer.withUnsafeBufferPointer({ Link.isAllowed(UnsafeBufferPointer(rebasing: $0[start...])) }) else { return }
    problems.link(buffer[start...], sites[site])
    buffer.removeLast(buffer.count - start)
    buffer.append(UInt8(ascii: "#"))
  }

  // MARK: Scopes

  @inline(__always)
  private mutating func enter(_ scope: Scope, _ body: (inout Renderer) -> Void) {
    scopes.append(scope)
    body(&self)
    scopes.removeLast()
  }

  @inline(__always)
  private mutating func enter(_ value: UnsafePointer<Value>, _ body: (inout Renderer) -> Void) {
    if case .record(let record) = value.pointee {
      record.fields.withUnsafeBufferPointer { enter(Scope(fields: $0, value: value), body) }
    } else {
      enter(Scope(fields: UnsafeBufferPointer(start: nil, count: 0), value: value), body)
    }
  }

  /// The value of a name in the innermost record that has it; nil is reported.
  @inline(__always)
  private mutating func find(_ site: Int) -> UnsafePointer<Value>? {
    if sites[site].isImplicit { return implicit(site) }
    var level = scopes.count
    while level > 0 {
      level -= 1
      if let value = scopes[level].field(sites[site].first) {
        if level < outermost { outermost = level }
        return sites[site].rest.isEmpty ? value : descend(value, site)
      }
    }
    problems.missing(sites[site], among: scopes)
    return nil
  }

  private mutating func implicit(_ site: Int) -> UnsafePointer<Value>? {
    if let value = scopes.last?.value { return value }
    problems.cannotPlace("a record", sites[site])
    return nil
  }

  /// The further parts of a dotted name are fields of the first, and of nothing else.
  private mutating func descend(_ first: UnsafePointer<Value>, _ site: Int) -> UnsafePointer<Value>? {
    var value = first
    for (index, key) in sites[site].rest.enumerated() {
      guard case .record(let record) = value.pointee else {
        problems.notARecord(value.pointee.kind, sites[site], part: index)
        return nil
      }
      guard let next = record.fields.withUnsafeBufferPointer({ Scope.field(key, in: $0) }) else {
        problems.missing(key, in: record, sites[site], part: index)
        return nil
      }
      value = next
    }
    return value
  }
}
