import Diagnostics

@testable import Assessment
@testable import Workspace

/// Eleven areas of 25 criteria with long words, forty roles, hundreds of findings and risks: nothing may break or grow without end.
enum LargeSample {
  static var assessment: Assessment {
    let areas = (1...11).map(area)
    let raid = (1...300).map {
      Fixture.risk(
        "R-\($0)", "A risk whose title runs on for as long as a person in a hurry would write it, number \($0)",
        likelihood: $0 % 5 + 1,
        impact: $0 % 4 + 2, owner: $0 % 3 == 0 ? nil : "kenji", due: Fixture.day("2026-11-2\($0 % 10)"))
    }
    return Fixture.assessment(
      areas, programme: Fixture.programme("The Renewal of Order Handling"), people: Sample.people, raid: raid)
  }

  private static let states: [State] = [.met, .met, .notMet, .met, .conditions, .met, .noEvidence, .waived, .met, .notDue]

  private static func area(_ number: Int) -> AreaResult {
    let slug = "area-\(number)"
    let title =
      number == 4
      ? "Readiness of everything that was promised to the warehouses in the north, including night shifts" : "Area number \(number)"
    let cases = "evidence/\(slug)/results of the \(number)th cycle.csv"
    let results = (1...25).map { index -> RequirementResult in
      let id = "\(slug).criterion-\(index)"
      let requirement = Fixture.requirement(
        id,
        "Every step of process \(index) has been carried out by the people who will do it, with their own rights, on migrated data.",
        level: index % 6 == 0 ? .recommended : .mandatory, fix: "Carry it out, or record in the RAID log what stays open.")
      let state = number == 7 ? .met : states[(index + number) % states.count]
      let findings =
        state == .notMet
        ? (1...40).map { Fixture.finding(id, "U-\(index)-\($0)", "failed on a partial delivery", at: Place(cases, line: $0 * 9)) }
        : []
      let gaps =
        state == .noEvidence ? [Fixture.gap("steps", "Steps: nothing has been filed.", file: "evidence/\(slug)/steps.md")] : []
      let signOffs =
        index > 3
        ? []
        : (1...14).map { subject in
          Fixture.signOff(
            id, area: slug, role: "process-owner", subject: "process-\(subject)", title: "Business process \(subject)",
            signer: "priya",
            subject % 3 == 0 ? .missing : .valid, result: subject % 3 == 0 ? nil : .approved)
        }
      return Fixture.result(
        requirement, state, found: "\(index * 3) of \(index * 4) steps have been carried out.", findings: findings, gaps: gaps,
        signOffs: signOffs,
        evidence: [cases])
    }
    return Fixture.areaResult(
      Fixture.area(slug, title, order: number, requirements: results.map(\.requirement)), number == 7 ? .ready : .notReady, results,
      owners: number == 3 ? [] : ["samir"],
      evidence: [
        Fixture.csv(cases, area: slug, head: ["id", "a rather long heading"], rows: (1...500).map { ["U-\($0)", "words"] })
      ],
      figures: [
        Fixture.figure(
          "Every process", picture: "result-bars", columns: ["label", "passed", "failed", "blocked", "not-run", "with workaround"],
          rows: (1...30).map {
            [
              .text("A process with a long name, \($0)"), .number(Double($0 * 3)), .number(Double($0 % 4)), .number(0), .number(2),
              .number(1),
            ]
          }),
        Fixture.figure(
          "The weekend", picture: "gantt", columns: ["id", "label", "owner", "phase", "start", "finish", "critical", "window"],
          rows: (0..<70).map {
            [
              .text("C\($0)"), .text("A step of the weekend with a long name, \($0)"), .text("Samir Haddad"),
              .text("phase-\($0 / 10)"), .number(Double($0) * 0.7),
              .number(Double($0) * 0.7 + 2.5), .number($0 % 3 == 0 ? 1 : 0), .number(40),
            ]
          }),
      ])
  }
}
