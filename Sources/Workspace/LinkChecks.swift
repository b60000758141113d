import Diagnostics
import Documents

/// Relative links name files that are there.
struct LinkChecks {
  let paths: Set<Exact>

  func run(_ documents: [Document], into problems: inout [Diagnostic]) {
    // Only where a link leads nowhere.
    lazy var known = paths.map(\.text).sorted { $0.precedesInBytes($1) }
    var suggestions = 20
    for document in documents {
      for link in document.links {
        guard let target = link.target, !paths.contains(Exact(target)) else { continue }
        suggestions -= 1
        let near = suggestions >= 0 ? nearest(to: target, among: known) : nil
        problems.append(
          Diagnostic(
            .linkLeadsNowhere, "the link `\(link.destination)` leads nowhere", at: link.place,
            help: (near.map { "did you mean `\($0)`? " } ?? "") + "there is no file `\(target)` in the workspace"))
      }
    }
  }
}
