package import Workspace

// Words on requirements and their limits, the same on pages and on the terminal.

extension Requirement.Stage {
  /// What it counts from; nil where that is the first day.
  package var beginning: String? {
    self == .readiness ? nil : Message.text("stage-beginning", ["stage": rawValue])
  }
}

extension Requirement {
  /// Whether it can stop a go-live.
  var isObliging: Bool { level == .mandatory && !isRisk }

  /// Before the requirements whose worst state is its own.
  package static func takesOver(_ count: Int) -> String { Message.text("rule-takes-over", ["count": count]) }
}

extension Area.Parameter {
  /// The checklist's own values: `20%, 30% where all goes live at once`.
  package var standardInWords: String {
    guard let bigBang, bigBang != standard else { return kind.written(standard) }
    return Message.text("limit-standard-big-bang", ["standard": kind.written(standard), "bigBang": kind.written(bigBang)])
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
