import ArgumentParser
import Workspace

/// Everything that a portal is made from, as it is at one moment: the program and what it was asked, the sources, the templates.
struct BuildCircumstances: Sendable {
  /// The program, its helper and the options.
  let request: [String]
  /// Digest of the footprint of the workspace.
  let sources: String
  /// The footprint itself; nil in a record.
  private(set) var footprint: Footprint?
  /// Of the templates.
  let looks: String
  /// When the youngest of them was changed.
  var newest = 0

  init(_ options: CommonOptions, output: String, audience: Audience?, templates: String?) throws(SystemError) {
    // Of a sealed package every file counts.
    let sources = try Footprint(of: [options.workspace], skipping: ["site"], whole: ["archive"])
    let looks = try Self.looks(templates, options.workspace)
    (self.sources, self.looks, footprint) = (sources.digest, looks.digest, sources)
    newest = max(sources.newest, looks.newest)
    request = [
      GoLive.configuration.version, Self.libraries, Self.words(ProgramSearch.path(of: "ssh-keygen")), "output \(output)",
      "audience \(audience?.rawValue ?? "")", "as of \(options.asOf ?? "")", "fixed \(Clock().isFixed)",
    ]
  }

  /// As a record has it.
  init(request: [String], sources: String, looks: String) {
    (self.request, self.sources, self.looks) = (request, sources, looks)
  }

  /// To be done before anything is read: what changes later bears a later time. False if a file claims to be of the future.
  func settle() -> Bool { FileTime.wait(after: newest + (newest % 1_000_000_000 == 0 ? FileTime.coarsest : 0)) }

  /// The folders of templates as they are now.
  static func looks(_ templates: String?, _ workspace: String) throws(SystemError) -> Footprint {
    try Footprint(of: TemplateFolder(given: templates, workspace: workspace).folders)
  }

  /// The program and the libraries that it runs with: another cmark may write other pages.
  private static var libraries: String {
    let maps = (try? WholeFile.read("/proc/self/maps")) ?? []
    let paths = String(decoding: maps, as: UTF8.self).split(separator: "\n").filter { $0.contains(" r-xp ") }
      .compactMap { $0.split(separator: "/", maxSplits: 1).dropFirst().first.map { "/\($0)" } }
    return Set(paths).sorted().map { "\($0) \(words($0))" }.joined(separator: "; ")
  }

  private static func words(_ program: String?) -> String {
    program.flatMap(Footprint.file).map { "\($0.device) \($0.inode) \($0.size) \($0.modified) \($0.changed)" } ?? "none"
  }
}
