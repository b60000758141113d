import Diagnostics
import Templates

/// The templates of a run, and where each of them lies.
struct TemplateSet {
  /// As the portal takes them.
  let files: [(path: String, bytes: [UInt8])]
  /// Files of an override that nothing would use, and what could not be read.
  let problems: [Diagnostic]
  /// The folders of golive's own and of the override, from the root.
  private let base: String
  private let own: String
  /// Paths that are overridden.
  private let replaced: Set<Exact>

  /// As diagnostics name the folder of templates.
  private static let shown = "templates/"

  init(base: [TemplateFile], folder: String, override: [TemplateFile] = [], in own: String = "", unread: [Diagnostic] = []) {
    let merged = TemplateOverride(of: base, by: override, in: "templates")
    files = merged.files.map { ($0.path, $0.bytes) }
    self.base = TemplateFolder.real(folder) ?? folder
    self.own = TemplateFolder.real(own) ?? own
    replaced = Set(override.map { Exact($0.path) })
    problems = merged.diagnostics + unread
  }

  /// Complaints about these templates, each with its file. Where golive's own are missing every page would say so: that is told once, and
  /// not what follows from it.
  func told(_ problems: [Diagnostic]) -> [Diagnostic] {
    let missing = Set(problems.filter { $0.code == .templateUnknown }.map { Exact($0.place.path) }).sorted()
    guard let first = missing.first?.text.dropFirst(Self.shown.count) else { return problems.map(located) }
    let words =
      missing.count == 1
      ? "golive's own template `\(first)` is missing"
      : "\(missing.count) of golive's own templates are missing, such as `\(first)`"
    let told = Diagnostic(.templateUnknown, words, at: Place(base), help: Share.templates.wayBack)
    return [told] + problems.filter { $0.code != .templateUnknown && $0.code != .templatePartial }.map(located)
  }

  /// A complaint with the file that it is about: there may be two of its name.
  private func located(_ diagnostic: Diagnostic) -> Diagnostic {
    let path = diagnostic.place.path
    guard path.hasPrefix(Self.shown), diagnostic.code.id.hasPrefix("GL9") else { return diagnostic }
    let name = String(path.dropFirst(Self.shown.count))
    var copy = diagnostic
    copy.place.path = "\(replaced.contains(Exact(name)) ? own : base)/\(name)"
    return copy
  }
}
