import Diagnostics
import Workspace

/// Gives the files of the workspace the names of their pages, and of the copies beside them: no name twice.
struct PageNames: Sendable {
  typealias Pair = (page: String, raw: String)

  private var claimed: Set<Exact> = []

  /// Whether a page or copy of a file has this name.
  func contains(_ name: String) -> Bool { claimed.contains(Exact(name)) }

  mutating func claim(for file: EvidenceFile) -> Pair {
    let path = file.path.hasPrefix("evidence/") ? file.path : "files/" + file.path
    let stem = file.path.hasSuffix(".md") ? String(Substring(path.utf8.dropLast(3))) : path
    // `uat.csv.md` and `uat.csv` both want `uat.csv.html`: the later one keeps its whole name.
    var page = stem + ".html"
    var turn = 0
    while !claimed.insert(Exact(page)).inserted {
      turn += 1
      page = turn == 1 ? path + ".html" : "\(path).\(turn).html"
    }
    var raw = Self.isInert(path) ? path : path + ".txt"
    while !claimed.insert(Exact(raw)).inserted { raw += ".txt" }
    return (page, raw)
  }

  /// Kinds that a browser shows or saves but never runs; others get `.txt`, because HTML, SVG and XML may hold scripts.
  private static let inert: Set = ["md", "csv", "json", "jtl", "txt", "pdf", "png", "jpg", "jpeg", "gif", "webp"]

  private static func isInert(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return inert.contains(path[path.utf8.index(after: dot)...].lowercased())
  }
}
