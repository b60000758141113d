import Diagnostics

/// A Code Quality report of GitLab: it shows in merge requests what is new.
struct GitLabReport {
  private let answer: PipelineAnswer

  init(_ answer: PipelineAnswer) { self.answer = answer }

  var value: JSON {
    .array(
      Remarks.of(answer).filter { $0.acceptance == nil }.fingerprinted.map { remark, fingerprint in
        .object([
          ("description", .string(remark.text.withoutControls)), ("check_name", .string(remark.rule)),
          ("fingerprint", .string(fingerprint)), ("severity", .string(Self.severity(remark))),
          (
            "location",
            .object([
              ("path", .string(answer.paths.of(remark.place.path))),
              // A file as a whole is shown at its first line.
              ("lines", .object([("begin", .number(max(remark.place.line, 1)))])),
            ])
          ),
        ])
      })
  }

  private static func severity(_ remark: Remark) -> String {
    switch remark.level {
    case .error: remark.isForm ? "blocker" : "critical"
    case .warning: "major"
    case .note: "info"
    }
  }
}
