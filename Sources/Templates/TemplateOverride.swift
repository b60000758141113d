package import Diagnostics

/// Templates that somebody puts in the place of golive's own: each file replaces the one of its path, the rest stays.
package struct TemplateOverride {
  /// In order of path.
  package let files: [TemplateFile]
  /// Files that nothing would ever use.
  package let diagnostics: [Diagnostic]

  /// What lies there is copied as it is.
  private static let assets = "assets/"
  private static let partials = "partials/"
  /// Each file is a language, whichever a portal speaks.
  private static let languages = (folder: "languages/", ending: ".ftl")

  /// - Parameters:
  ///   - base: golive's own.
  ///   - own: those that come first.
  ///   - folder: where they lie, as diagnostics name it.
  package init(of base: [TemplateFile], by own: [TemplateFile], in folder: String) {
    let known = Set(base.map { Exact($0.path) })
    let replaced = Set(own.map { Exact($0.path) })
    files = (base.filter { !replaced.contains(Exact($0.path)) } + own).sorted { $0.path.precedesInBytes($1.path) }
    let includers = Self.includers(among: own)
    let unknown = own.filter { file in
      !known.contains(Exact(file.path)) && !file.path.hasPrefix(Self.assets) && !Self.isLanguage(file)
        && !Self.isIncluded(file, by: includers)
    }
    diagnostics = unknown.map { file in
      let near = nearest(to: file.path, among: base.map(\.path).filter { !$0.hasPrefix(Self.assets) })
      return Diagnostic(
        .templateUnused, "golive has no template `\(file.path)`, and none of yours includes it",
        at: Place("\(folder)/\(file.path)"),
        help: (near.map { "did you mean `\($0)`? " } ?? "")
          + "a file replaces the template of its path; what is new belongs into `assets/`, a language into `languages/`, or into `partials/` where another of "
          + "yours includes it; docs/templates.md lists all")
    }.sorted()
  }

  private static func isLanguage(_ file: TemplateFile) -> Bool {
    file.path.hasPrefix(languages.folder) && file.path.hasSuffix(languages.ending)
  }

  /// A partial of one's own that another file of one's own includes.
  private static func isIncluded(_ file: TemplateFile, by includers: [Exact: Set<Exact>]) -> Bool {
    guard file.path.hasPrefix(partials), file.path.hasSuffix(".html") else { return false }
    return !(includers[Exact(file.name)] ?? []).subtracting([Exact(file.path)]).isEmpty
  }

  /// The paths of the files that include a partial, by its name; each file is read once.
  private static func includers(among own: [TemplateFile]) -> [Exact: Set<Exact>] {
    var includers: [Exact: Set<Exact>] = [:]
    for file in own {
      let text = String(decoding: file.bytes.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      for part in text.split(separator: "{{>", omittingEmptySubsequences: false).dropFirst() {
        guard let end = part.firstRange(of: "}}") else { continue }
        includers[Exact(String(part[..<end.lowerBound])), default: []].insert(Exact(file.path))
      }
    }
    return includers
  }
}
