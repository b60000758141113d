package import Assessment
package import Diagnostics
import Synchronization
package import Workspace

/// Looks at every file of a site, just before it is published, for what is withheld from its audience.
package final class LeakScan: Sendable {
  private let traces: Traces
  private let found = Mutex<[Diagnostic]>([])

  /// More of one file would tell nothing new.
  private static let mostOfFile = 3

  /// - Parameters:
  ///   - whole: with what is withheld.
  ///   - assessment: what its audience is shown.
  package init(of whole: Workspace, beside assessment: Assessment) { traces = Traces(of: whole, beside: assessment) }

  /// Sorted; each is an error.
  package var problems: [Diagnostic] { found.withLock { $0.sorted() } }

  package func look(at files: [SiteFile]) {
    if traces.isEmpty { return }
    let leaks = files.flatMap(leaks)
    if !leaks.isEmpty { found.withLock { $0 += leaks } }
  }

  private func leaks(in file: SiteFile) -> [Diagnostic] {
    var seen: Set<Place> = []
    let found = Self.streams(of: file).flatMap(traces.found).sorted { $0.place < $1.place }
    return found.filter { seen.insert($0.place).inserted }.prefix(Self.mostOfFile).map { trace in
      Diagnostic(
        .withheldShown, "the file says what `\(trace.place.citation)` says, which is withheld: “\(trace.words)”",
        at: Place(file.path),
        help:
          "find where these words come from (a template, or another file that repeats them) and remove them there; or show the file"
      )
    }
  }

  /// A page is read twice: as its reader sees it, and with all that stands in its tags.
  private static func streams(of file: SiteFile) -> [WordStream] {
    let kind: WordStream.Kind =
      file.path.hasSuffix(".json") || file.path.hasSuffix(".js") ? .json : file.path.hasSuffix(".csv") ? .csv : .plain
    let name = WordStream(file.path.utf8, .plain)
    if [".html", ".svg"].contains(where: file.path.hasSuffix) {
      return [name, WordStream(file.bytes, .html), WordStream(file.bytes.map { $0 == UInt8(ascii: "<") ? 0x20 : $0 }, .html)]
    }
    return [name, WordStream(file.bytes, kind)]
  }
}
