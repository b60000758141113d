package import Diagnostics
package import Documents

/// Turns diagnostics into the text that a person or an editor reads, as compilers write it.
package struct DiagnosticPrinter: Sendable {
  private let style: DiagnosticStyle
  private let prefix: String
  private let width: Int

  /// `prefix` leads from the current folder to where the places' paths begin: `content/`. Paths from the root stay as they are.
  package init(style: DiagnosticStyle, prefix: String = "", width: Int = 120) {
    self.style = style
    self.prefix = prefix
    self.width = width
  }

  /// All of them, in order of place, each once, and how many there are; empty if there are none.
  package func render(_ diagnostics: [Diagnostic], sources: [SourceFile] = []) -> String {
    var result = ""
    var counts = DiagnosticCounts()
    var previous: Diagnostic?
    var finder: (path: String, lines: LineFinder)?
    let files = style.isForPeople ? wanted(diagnostics, sources) : [:]
    lazy var paths = Set(sources.map { Exact($0.path) })
    for diagnostic in diagnostics.sorted() where diagnostic != previous {
      previous = diagnostic
      counts.add(diagnostic.severity)
      head(diagnostic, to: &result)
      let place = diagnostic.place
      if place.line > 0, let bytes = files[Exact(place.path)] {
        if finder?.path.sameBytes(as: place.path) != true { finder = (place.path, LineFinder(bytes)) }
        if let line = finder?.lines.line(place.line) { excerpt(line, place, diagnostic.severity, to: &result) }
      }
      if let help = diagnostic.help { note(help, to: &result) { paths.contains(Exact($0)) } }
    }
    return counts.isEmpty ? "" : result + counts.words + "\n"
  }

  private func wanted(_ diagnostics: [Diagnostic], _ sources: [SourceFile]) -> [Exact: [UInt8]] {
    let paths = Set(diagnostics.map { Exact($0.place.path) })
    var files: [Exact: [UInt8]] = [:]
    for file in sources where paths.contains(Exact(file.path)) { files[Exact(file.path)] = file.bytes }
    return files
  }

  private func head(_ diagnostic: Diagnostic, to result: inout String) {
    let severity = diagnostic.severity
    result += paint(location(diagnostic.place) + ":", "1")
    result += " " + paint("\(severity.rawValue) \(diagnostic.code.id):", Self.colour(severity))
    result += " " + paint(VisibleText.of(diagnostic.message), "1") + "\n"
  }

  private func location(_ place: Place) -> String {
    // What lies at no file is said by the program itself.
    if place.path.isEmpty { return "golive" }
    let path = VisibleText.of(place.path.hasPrefix("/") ? place.path : prefix + place.path)
    if place.line == 0 { return path }
    return place.column == 0 ? "\(path):\(place.line)" : "\(path):\(place.line):\(place.column)"
  }

  private func excerpt(_ line: ArraySlice<UInt8>, _ place: Place, _ severity: Diagnostic.Severity, to result: inout String) {
    guard let excerpt = Excerpt(line, place, width: max(width - 10, 40)) else { return }
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(5 - number.utf8.count, 0)) + number
    result += paint("\(gutter) | ", "2") + excerpt.text + "\n"
    result += paint(String(repeating: " ", count: gutter.utf8.count) + " | ", "2")
    result += paint(excerpt.marks, Self.colour(severity)) + "\n"
  }

  /// A help may have several lines; each stays under its diagnostic. A row to paste is not broken.
  private func note(_ help: String, to result: inout String, isSource: (String) -> Bool) {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      if line.first == "|" { return [VisibleText.of(String(line))] }
      let text = VisibleText.of(reachable(line, isSource))
      return style.isForPeople ? TerminalTable.wrapped(text, to: max(width - 8, 40)) : [text]
    }
    result += "  " + paint("help:", "1") + " " + lines.joined(separator: "\n        ") + "\n"
  }

  /// Places that a help names, such as `raid.md:5`, lead from the current folder, too.
  private func reachable(_ line: Substring, _ isSource: (String) -> Bool) -> String {
    if prefix.isEmpty { return String(line) }
    return line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let start = word.firstIndex { $0 != "`" && $0 != "(" } ?? word.endIndex
      guard let colon = word.firstIndex(of: ":"), start < colon, word[start] != "/",
        word[colon...].dropFirst().first?.isNumber ?? false,
        isSource(String(word[start..<colon]))
      else { return String(word) }
      return word[..<start] + prefix + word[start...]
    }.joined(separator: " ")
  }

  private static func colour(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }

  private func paint(_ text: String, _ colour: String) -> String { style.colour ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text }
}
