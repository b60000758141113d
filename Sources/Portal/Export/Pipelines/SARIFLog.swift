import Assessment
import Diagnostics
import Workspace

/// SARIF 2.1.0: every rule that golive has, and what was found. What is covered or waived is there as suppressed, with the reason.
struct SARIFLog {
  private let answer: PipelineAnswer
  private let rules: SARIFRules

  static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  /// Raised when what makes a result the same is changed.
  static let fingerprint = "goliveRemark/v1"
  private static let root = "%SRCROOT%"

  init(_ answer: PipelineAnswer) {
    self.answer = answer
    rules = SARIFRules(answer.assessment.workspace.checklist)
  }

  var value: JSON {
    let driver: [(String, JSON)] = [
      ("name", .string("golive")), ("version", .string(answer.version)), ("rules", .array(rules.values)),
    ]
    return .object([
      ("$schema", .string(Self.schema)), ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", .object(driver))])),
            // Golive counts columns in Unicode scalars.
            ("columnKind", .string("unicodeCodePoints")),
            (
              "originalUriBaseIds",
              .object([(Self.root, .object([("description", Self.message("The folder in which golive was run."))]))])
            ), ("properties", .object(properties)), ("results", .array(Remarks.of(answer).fingerprinted.map(result))),
          ])
        ])
      ),
    ])
  }

  private var properties: [(String, JSON)] {
    let assessment = answer.assessment
    guard answer.isReadable else { return [("asOf", .string(assessment.asOf.iso)), ("readable", .flag(false))] }
    return [
      ("asOf", .string(assessment.asOf.iso)), ("readable", .flag(true)), ("verdict", .string(assessment.verdict.rawValue)),
      ("recommendation", .string(assessment.recommendation.rawValue)),
    ] + ReadinessJSON.audience(assessment)
  }

  private func result(_ remark: Remark, _ fingerprint: String) -> JSON {
    var fields: [(String, JSON)] = [("ruleId", .string(remark.rule))]
    if let index = rules.index(of: remark.rule) { fields.append(("ruleIndex", .number(index))) }
    return .object(
      fields + [
        ("level", .string(remark.level.rawValue)), ("message", Self.message(remark.text)),
        ("locations", .array([.object([("physicalLocation", .object(location(remark.place)))])])),
        ("partialFingerprints", .object([(Self.fingerprint, .string(fingerprint))])),
        // None is said too: otherwise nobody knows.
        ("suppressions", .array(remark.acceptance.map { [Self.suppression($0)] } ?? [])),
      ])
  }

  private static func suppression(_ acceptance: Remark.Acceptance) -> JSON {
    .object([
      ("kind", .string("external")), ("status", .string("accepted")), ("justification", .string(acceptance.words.withoutControls)),
    ])
  }

  private func location(_ place: Place) -> [(String, JSON)] {
    let path = answer.paths.of(place.path)
    let isAbsolute = path.hasPrefix("/")
    let artifact: [(String, JSON)] =
      [("uri", .string((isAbsolute ? "file://" : "") + path.percentEncoded))]
      + (isAbsolute ? [] : [("uriBaseId", .string(Self.root))])
    return [("artifactLocation", .object(artifact))] + (place.line == 0 ? [] : [("region", .object(Self.region(place)))])
  }

  private static func region(_ place: Place) -> [(String, JSON)] {
    let line: [(String, JSON)] = [("startLine", .number(place.line))]
    if place.column == 0 { return line }
    return line + [("startColumn", .number(place.column)), ("endColumn", .number(place.column + max(place.length, 1)))]
  }

  static func message(_ text: String) -> JSON { .object([("text", .string(text.withoutControls))]) }
}
