import Diagnostics
import Documents

/// Relative links name files that are there.
struct LinkChecks {
  let paths: Set<Exact>

  func run(_ documents: [Document], into problems: inout [Diagnostic]) {
    for document in documents {
      for link in document.links {
        guard let target = link.target, !paths.contains(Exact(target)) else { continue }
        let near = nearest(to: target, among: paths.map(\.text).sorted { $0.precedesInBytes($1) })
        problems.append(
          Diagnostic(
            .linkLeadsNowhere, "the link `\(link.destination)` leads nowhere", at: link.place,
            help: (near.map { "did you mean `\($0)`? " } ?? "") + "there is no file `\(target)` in the workspace"))
      }
    }
  }
}
