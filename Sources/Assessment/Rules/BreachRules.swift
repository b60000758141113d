import Diagnostics
import Workspace

/// Decides the computed part of a requirement: steps 3 to 5 of the order.
struct BreachRules {
  let coverage: Coverage
  let waivers: Waivers
  let needs: NeedRules

  struct Part {
    let state: State
    let findings: [Finding]
    let gaps: [Gap]
  }

  /// - Parameters:
  ///   - breach: the rows that break it, `subject, found, at`.
  ///   - intolerable: subjects that must be covered; nil means all.
  func decide(_ requirement: Requirement, breach: QueryAnswer, intolerable: QueryAnswer?) -> Part {
    let grave = intolerable.map { answer in Set(answer.rows.map { Exact($0.text("subject") ?? "") }) }
    let waived = Set(waivers.of(requirement).filter { $0.shortfalls.isEmpty }.compactMap(\.subject).map(Exact.init))
    let findings = breach.rows.map { row in finding(requirement, row, grave: grave, waived: waived) }
    let left = findings.filter { $0.treatment != .waived }
    let gaps = needs.gaps(of: requirement, reading: [breach] + (intolerable.map { [$0] } ?? []))
    return Part(state: state(findings, left, gaps), findings: findings, gaps: gaps)
  }

  private func state(_ findings: [Finding], _ left: [Finding], _ gaps: [Gap]) -> State {
    if !left.isEmpty { return left.allSatisfy { $0.treatment != .open } ? .conditions : .notMet }
    if !gaps.isEmpty { return .noEvidence }
    return findings.isEmpty ? .met : .waived
  }

  private func finding(_ requirement: Requirement, _ row: QueryAnswer.Row, grave: Set<Exact>?, waived: Set<Exact>) -> Finding {
    let subject = row.text("subject") ?? ""
    let answer = coverage.answer(to: requirement, subject: subject, at: row.place)
    let treatment: Finding.Treatment =
      if waived.contains(Exact(subject)) {
        .waived
      } else if let answer, answer.shortfalls.isEmpty {
        .covered
      } else if let grave, !grave.contains(Exact(subject)) {
        .tolerated
      } else {
        .open
      }
    return Finding(
      requirement: requirement.id, subject: subject, found: row.text("found") ?? "", place: row.place, treatment: treatment,
      answer: answer?.mitigation, shortfalls: answer?.shortfalls ?? [])
  }
}
