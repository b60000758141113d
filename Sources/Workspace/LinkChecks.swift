import Diagnostics
import Documents

/// Relative links name files that are there.
struct LinkChecks {
  let paths: Set<Exact>

  func run(_ documents: [Document], into problems: inout [Diagnostic]) {
    for document in documents {
      for link in document.links {
        guard let target = target(of: link.destination, from: document.path), !paths.contains(Exact(target)) else { continue }
        let near = nearest(to: target, among: paths.map(\.text).sorted { $0.precedesInBytes($1) })
        problems.append(
          Diagnostic(
            .linkLeadsNowhere, "the link `\(link.destination)` leads nowhere", at: link.place,
            help: (near.map { "did you mean `\($0)`? " } ?? "") + "there is no file `\(target)` in the workspace"))
      }
    }
  }

  /// The workspace path that a relative link names; nil for other links and links out of the workspace, which are refused elsewhere.
  private func target(of destination: String, from path: String) -> String? {
    let link = destination.prefix { $0 != "#" && $0 != "?" }
    if link.isEmpty || link.hasPrefix("/") || link.prefix(while: { $0 != "/" }).contains(":") { return nil }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
