package import Workspace

// Words on requirements and their limits, the same on pages and on the terminal.

extension Requirement.Stage {
  /// What it counts from; nil where that is the first day.
  package var beginning: String? {
    switch self {
    case .readiness: nil
    case .cutover: "the cutover"
    case .open: "go-live"
    case .hypercare: "the end of hypercare"
    }
  }
}

extension Requirement {
  /// Whether it can stop a go-live.
  var isObliging: Bool { level == .mandatory && !isRisk }

  /// Before the requirements whose worst state is its own.
  package static func takesOver(_ count: Int) -> String {
    count == 1
      ? "It stands as this point stands, which is checked by itself: "
      : "It stands as the worst of these points stands, each of which is checked by itself: "
  }
}

extension Area.Parameter {
  /// The checklist's own values: `20%, 30% where all goes live at once`.
  package var standardInWords: String {
    let bigBang = bigBang.flatMap { $0 == standard ? nil : ", \(kind.written($0)) where all goes live at once" }
    return kind.written(standard) + (bigBang ?? "")
  }
}

extension Checklist {
  /// With the titles of requirements in place of their ids, which stand in back-ticks.
  package func titled(_ text: String, _ title: (Requirement) -> String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, parts.count % 2 == 1 else { return text }
    return parts.enumerated().map { index, part in
      if index % 2 == 0 { return part }
      return requirements.first { $0.id == part }.map(title) ?? "`\(part)`"
    }.joined()
  }
}
