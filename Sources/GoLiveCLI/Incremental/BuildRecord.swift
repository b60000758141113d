import Diagnostics
import Workspace

/// What the last build was made from and what it said. Where all of it is as it was, the site is what a new build would make.
struct BuildRecord: Sendable {
  /// In the workspace.
  static let path = ".golive/built"
  /// The footprint of the sources, of which the record has the digest.
  private static let sources = ".golive/sources"

  let circumstances: BuildCircumstances
  /// Digest of the footprint of the site.
  let site: String
  let files: Int
  let asOf: Day
  /// The machine's clock gave the day, in a zone so many minutes east of UTC; nil: something else did.
  let clockZone: Int?
  let headline: String
  /// What was told, none of it an error.
  let diagnostics: [Diagnostic]

  var clockDay: ClockDay? { clockZone.map { ClockDay(day: asOf, zoneOffset: $0) } }

  /// Whether a build at this moment would make the same.
  func holds(for now: BuildCircumstances) -> Bool { mayShare(with: now) && now.sources == circumstances.sources }

  /// Whether a build at this moment would make the same page of the same file.
  func mayShare(with now: BuildCircumstances) -> Bool {
    clockDay?.isOver != true && now.request == circumstances.request && now.looks == circumstances.looks
  }
}

extension BuildRecord {
  /// Of a site that was just published; nil while somebody else changes it.
  init?(
    ofPublished site: String, circumstances: BuildCircumstances, files: Int, asOf: Day, clockZone: Int?, headline: String,
    diagnostics: [Diagnostic]
  ) {
    // Looked at when the clock has moved on: what changes from now on bears another time than what was published.
    guard FileTime.wait(after: FileTime.now) else { return nil }
    let start = FileTime.now
    guard let footprint = try? Footprint(ofSite: site) else { return nil }
    // Some kernels give times that are ahead of this clock; then a second look tells.
    if footprint.newest >= start {
      guard FileTime.wait(after: footprint.newest), let again = try? Footprint(ofSite: site), again.bytes == footprint.bytes else {
        return nil
      }
    }
    self.init(
      circumstances: circumstances, site: footprint.digest, files: files, asOf: asOf, clockZone: clockZone, headline: headline,
      diagnostics: diagnostics)
  }

  /// The record of a workspace; nil if there is none, or none that this program wrote.
  static func read(_ workspace: String) -> BuildRecord? {
    OwnFile.read("built", in: workspace).flatMap { BuildRecord(lines: TabbedLines.read($0)) }
  }

  /// Best effort: without it the next build takes longer and makes the same.
  func write(to workspace: String) {
    try? NewFile(in: workspace, path: Self.path).replace(TabbedLines.bytes(of: lines))
    if let footprint = circumstances.footprint { try? NewFile(in: workspace, path: Self.sources).replace(footprint.bytes) }
  }

  private static let head = "golive build record 2"
  private static let end = "end"

  private var lines: [[String]] {
    [
      [Self.head], ["request"] + circumstances.request, ["inputs", circumstances.sources, circumstances.looks],
      ["site", site, String(files)],
      ["day", asOf.iso, clockZone.map(String.init) ?? ""], ["headline", headline],
    ] + diagnostics.map(Self.line) + [[Self.end]]
  }

  private init?(lines: [[String]]) {
    guard lines.count >= 7, lines.first == [Self.head], lines.last == [Self.end], lines[1].first == "request",
      lines[2].count == 3, lines[3].count == 3, lines[4].count == 3, lines[5].count == 2, let files = Int(lines[3][2]),
      let asOf = Day(iso: lines[4][1])
    else { return nil }
    let told = lines[6..<lines.count - 1].map(Self.diagnostic)
    let diagnostics = told.compactMap(\.self)
    if diagnostics.count < told.count { return nil }
    let circumstances = BuildCircumstances(
      request: Array(lines[1].dropFirst()), sources: lines[2][1], looks: lines[2][2])
    self.init(
      circumstances: circumstances, site: lines[3][1], files: files, asOf: asOf, clockZone: Int(lines[4][2]),
      headline: lines[5][1],
      diagnostics: diagnostics)
  }

  private static func line(_ diagnostic: Diagnostic) -> [String] {
    let place = diagnostic.place
    return [
      diagnostic.code.id, diagnostic.severity.rawValue, place.path, String(place.line), String(place.column), String(place.length),
      diagnostic.message,
    ] + (diagnostic.help.map { [$0] } ?? [])
  }

  private static func diagnostic(_ line: [String]) -> Diagnostic? {
    guard line.count == 7 || line.count == 8, let code = Code.all.first(where: { $0.id == line[0] }),
      let severity = Diagnostic.Severity(rawValue: line[1]), let number = Int(line[3]), let column = Int(line[4]),
      let length = Int(line[5])
    else { return nil }
    return Diagnostic(
      code, line[6], at: Place(line[2], line: number, column: column, length: length), help: line.count == 8 ? line[7] : nil,
      severity: severity)
  }
}
