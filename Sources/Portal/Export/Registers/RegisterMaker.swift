import Assessment
import Diagnostics
import Workspace

/// Makes registers of an assessment, in the order of the checklist and of people's files.
struct RegisterMaker {
  private typealias Cell = CSVText.Cell

  private let assessment: Assessment
  private let ledger: Ledger
  private let titles: RowTitles

  /// - Parameter ledger: of the assessment.
  init(_ assessment: Assessment, _ ledger: Ledger) {
    (self.assessment, self.ledger) = (assessment, ledger)
    titles = RowTitles(workspace: assessment.workspace)
  }

  func index(of registers: [Register]) -> Register {
    let shown = assessment.edition?.audience.rawValue
    return Register(
      "index", "These files", ["file", "what", "rows", "counted", "as-of", "shown-to"],
      registers.map { register in
        [
          .text(register.name + ".csv"), .text(register.title), .number(Double(register.rows.count)),
          .optional(register.counted), .day(assessment.asOf), .optional(shown),
        ]
      })
  }

  var computed: [Register] { [requirements, findings, missing, signOffs, raid, decisions, conditions, duties] }

  /// A table of which nothing has been filed is no file: an empty one could be taken for "nothing was found".
  var declared: [Register] {
    let workspace = assessment.workspace
    return workspace.checklist.tables.filter { !$0.isComputed }.compactMap { schema in
      guard let table = workspace.tables[schema.name], !table.rows.isEmpty else { return nil }
      return Register(
        "tables/\(schema.name)", schema.title, schema.columns.map(\.name) + ["at"],
        table.rows.map { row in row.values.map(Cell.init) + [.text(row.at.citation)] })
    }
  }

  private var results: [(area: Area, result: RequirementResult)] {
    assessment.areas.flatMap { area in area.requirements.filter(\.isListed).map { (area.area, $0) } }
  }

  private func name(_ person: String?) -> Cell { .optional(person.map { assessment.person($0)?.name ?? $0 }) }

  private var requirements: Register {
    Register(
      "requirements", "What must be true, and whether it is",
      ["requirement", "area", "level", "state", Counted.column, "later", "ask", "found", "open-findings", "due", "at"],
      results.map { area, result in
        let open = result.findings.count { $0.treatment == .open }
        return [
          .text(result.requirement.id), .text(area.slug), .text(result.requirement.level.rawValue), .text(result.shownAs),
          Counted(result).cell, .flag(result.isLater), .text(result.requirement.ask), .text(result.found), .number(Double(open)),
          .day(result.requirement.due), .text(result.requirement.place.citation),
        ]
      })
  }

  private var findings: Register {
    Register(
      "findings", "Rows that break a requirement, and what is done about them",
      [
        "requirement", "area", "level", "subject", "what", "found", "treatment", Counted.column, "item", "owner", "owner-name",
        "due",
        "why-open", "at",
      ],
      results.flatMap { area, result in
        result.findings.map { finding -> [Cell] in
          let words = titles.words(finding)
          // What nobody has to answer yet is not open.
          let isEarly = result.state == .notDue && finding.treatment == .open
          return [
            .text(finding.requirement), .text(area.slug), .text(result.requirement.level.rawValue), .text(finding.subject),
            .text(words.subject), .text(words.found), .text(isEarly ? State.notDue.rawValue : finding.treatment.rawValue),
            Counted(finding, of: result).cell, .optional(finding.answer?.id), .optional(finding.answer?.owner),
            name(finding.answer?.owner), .day(finding.answer?.due),
            .text(finding.shortfalls.map(\.words).joined(separator: "; ")), .optional(finding.place?.citation),
          ]
        }
      })
  }

  private var missing: Register {
    Register(
      "missing", "What has to be filed or signed before an answer can be given",
      ["requirement", "area", "level", "state", Counted.column, "need", "missing", "file", "at"],
      results.flatMap { area, result in
        result.gaps.map { gap in
          [
            .text(result.requirement.id), .text(area.slug), .text(result.requirement.level.rawValue),
            .text(gap.shownAs(of: result)),
            Counted(gapOf: result).cell, .text(gap.need), .text(gap.words), .text(gap.file),
            .text(gap.places.map(\.citation).joined(separator: "; ")),
          ]
        }
      })
  }

  private var signOffs: Register {
    Register(
      "sign-offs", "Signatures that are asked for, and those that were given",
      [
        "requirement", "area", "role", "subject", "subject-name", "state", Counted.column, "signer", "signer-name", "to-sign",
        "to-sign-name", "signed", "result", "assurance", "conditions", "why", "file",
      ],
      results.flatMap { area, result in
        result.signOffs.map { signOff -> [Cell] in
          let asked = signOff.counts || signOff.isSettled ? nil : signOff.owner
          let given = signOff.path == nil ? nil : signOff.signer
          return [
            .text(signOff.requirement), .text(area.slug), .text(signOff.role), .optional(signOff.subject),
            .optional(signOff.subjectTitle), .text(signOff.isEarly(for: result) ? State.notDue.rawValue : signOff.standing),
            Counted(signOff, of: result).cell, .optional(given), name(given), .optional(asked), name(asked),
            .optional(signOff.signed), .optional(signOff.result?.rawValue),
            .optional(signOff.assurance?.rawValue), .text(signOff.conditions.joined(separator: "; ")),
            .text(signOff.reasons.joined(separator: "; ")), .optional(signOff.path),
          ]
        }
      })
  }

  private var raid: Register {
    Register(
      "raid", "Risks, assumptions, issues and dependencies",
      [
        "id", "type", "title", "area", "open", Counted.column, "overdue", "severity", "likelihood", "impact", "risk-level", "owner",
        "owner-name", "due", "mitigation", "workaround", "covers", "at",
      ],
      assessment.raid.map { item in
        [
          .text(item.id), .text(item.type), .text(item.title), .text(item.area), .flag(item.isOpen),
          Counted(item).cell, .flag(item.isOpen && item.due.map { $0 < assessment.asOf } ?? false), .optional(item.severity),
          .optional(item.likelihood), .optional(item.impact), .optional(item.riskLevel), .optional(item.owner), name(item.owner),
          .day(item.due), .optional(item.mitigation), .optional(item.workaround), .text(item.covers.joined(separator: "; ")),
          .text(item.place.citation),
        ]
      })
  }

  private var decisions: Register {
    Register(
      "decisions", "What was decided, and what golive recommended then",
      [
        "decision", "title", "standing", Counted.column, "date", "outcome", "recommended", "gate", "decision-makers", "reason",
        "replaced-by",
        "open-conditions", "file",
      ],
      assessment.decisions.map { decision in
        let record = decision.record
        return [
          .text(record.id), .text(record.title), .text(decision.standing.rawValue), Counted(decision).cell,
          .day(record.date), .optional(record.outcome?.rawValue), .text(record.recommendation), .optional(record.gate),
          .text(record.decisionMakers.joined(separator: "; ")), .optional(record.reason),
          .text(decision.replacedBy.joined(separator: "; ")), .number(Double(decision.conditions.count { $0.state != .closed })),
          .text(record.path),
        ]
      })
  }

  private var conditions: Register {
    Register(
      "conditions", "Conditions of decisions",
      ["decision", "number", "what", "state", Counted.column, "owner", "owner-name", "due", "closed-by", "at"],
      assessment.decisions.flatMap { decision in
        decision.conditions.enumerated().map { index, result -> [Cell] in
          let condition = result.condition
          return [
            .text(decision.record.id), .number(Double(index + 1)), .text(condition.what), .text(result.state.rawValue),
            Counted(result, of: decision).cell, .text(condition.owner), name(condition.owner), .day(condition.due),
            .text(condition.closes),
            .text(condition.place.citation),
          ]
        }
      })
  }

  private var duties: Register { Duties(ledger: ledger).register }
}
