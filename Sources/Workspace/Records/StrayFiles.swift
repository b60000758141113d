import Diagnostics

/// Finds files that nothing reads in folders whose files count: risks in a spreadsheet would be missing from every check.
struct StrayFiles {
  /// By folder, the patterns of the files that are read there.
  private var read: [String: [String]]

  init(tables: [TableSchema]) {
    // Signatures beside nothing, and Markdown that is no record, have complaints of their own.
    read = [
      Checklist.folder: ["*.md"], SignOffReader.folder: ["*.md", "*.sig"], GateSnapshot.folder: ["*.md", "*.json"],
      DecisionRecord.folder: ["*.md"],
    ]
    for pattern in tables.flatMap(\.files) {
      guard let slash = pattern.utf8.firstIndex(of: UInt8(ascii: "/")) else { continue }
      let name = String(pattern[pattern.index(after: slash)...])
      let folder = String(pattern[...slash])
      // Rows are read from Markdown and from CSV.
      let names = name.utf8.contains(UInt8(ascii: ".")) ? [name] : ["*.md", "*.csv"]
      for name in names where !(read[folder] ?? []).contains(name) { read[folder, default: []].append(name) }
    }
  }

  /// - Parameter kept: files that an import keeps beside the rows that it made of them.
  func problems(in paths: [String], beside kept: Set<Exact>) -> [Diagnostic] {
    paths.filter { !kept.contains(Exact($0)) }.compactMap { path in
      guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
      let folder = String(path[...slash])
      guard let patterns = read[folder], !patterns.contains(where: { Self.isRead(path, $0) }) else { return nil }
      return Diagnostic(
        .strayFile, "nothing reads `\(path)`", at: Place(path, line: 1, column: 1),
        help: "in `\(folder)` these are read: \(patterns.joined(separator: ", ")); save it as one of them, move it to the folder "
          + "of its area under `evidence/`, or delete it")
    }
  }

  /// By the ending: a name that is not accepted has been complained about.
  private static func isRead(_ path: String, _ pattern: String) -> Bool {
    let ending = pattern.split(separator: ".").last.map { ".\($0)" } ?? pattern
    return path.lowercased().hasSuffix(ending)
  }
}
