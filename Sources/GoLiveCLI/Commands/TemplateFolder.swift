import Diagnostics
import Documents
import Glibc
import Templates

/// Where templates are looked for: golive's own, and in front of them those of the workspace or of a folder that is named.
struct TemplateFolder {
  let given: String?
  let workspace: String

  struct NotFound: Error {
    /// The folder that somebody named; nil where golive's own are missing.
    let given: String?

    var words: String {
      if let given { return "there are no templates in `\(given)`; name their folder with `--templates`, or leave that out" }
      return "there are no templates: \(Share.templates.wayBack)"
    }
  }

  /// Every folder that is looked at, whether it is there or not.
  var folders: [String] { Share.templates.folders + [given ?? "\(workspace)/templates"] }

  /// Whether a template of somebody's own may take the place of golive's.
  func mayReplace(_ template: String) -> Bool {
    let override = given ?? "\(workspace)/templates"
    guard let base = Share.templates.found else { return true }
    return Self.real(base) != Self.real(override) && Self.isSomething("\(override)/\(template)")
  }

  /// Throws a usage error that says where they should be.
  func read() throws(NotFound) -> TemplateSet {
    let base = Share.templates.found
    let override = given ?? "\(workspace)/templates"
    var unread: [Diagnostic] = []
    guard Self.isSomething(override) else {
      guard given == nil, let base else { throw NotFound(given: given) }
      let files = Self.files(in: base, mayBeLink: true, &unread)
      return TemplateSet(base: files, folder: base, unread: unread)
    }
    // A folder that is golive's own, or the only one there is, is complete by itself.
    guard let base, Self.real(base) != Self.real(override) else {
      let files = Self.files(in: override, mayBeLink: given != nil, &unread)
      return TemplateSet(base: files, folder: override, unread: unread)
    }
    let files = Self.files(in: base, mayBeLink: true, &unread)
    let own = Self.files(in: override, mayBeLink: given != nil, &unread)
    return TemplateSet(base: files, folder: base, override: own, in: override, unread: unread)
  }

  /// What cannot be read is told: without it another site would be made.
  ///
  /// - Parameter mayBeLink: not in a workspace, where no link is followed.
  private static func files(in folder: String, mayBeLink: Bool, _ unread: inout [Diagnostic]) -> [TemplateFile] {
    let read = WorkspaceReader(directory: folder, mayBeLink: mayBeLink, skipping: []).read()
    let root = real(folder) ?? folder
    unread += read.diagnostics.map { problem in
      var located = problem
      located.place.path = problem.place.path.isEmpty ? root : "\(root)/\(problem.place.path)"
      if problem.code == .noWorkspace { located.help = "put a folder of templates there, or move away what it is" }
      return located
    }
    let texts = read.value.filter { file in readable.contains { file.path.hasSuffix($0) } }
    unread += texts.flatMap(\.refusedCharacters).map { problem in
      var located = problem
      located.place.path = "\(root)/\(problem.place.path)"
      return located
    }
    return read.value.map { TemplateFile(path: $0.path, bytes: $0.bytes) }
  }

  /// What of a template reaches people as text.
  private static let readable = [".html", ".ftl"]

  static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Also what cannot be looked at.
  private static func isSomething(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 || errno != ENOENT
  }
}
