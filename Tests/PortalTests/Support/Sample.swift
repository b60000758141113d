import Diagnostics

@testable import Assessment
@testable import Workspace

/// A programme with three areas and the part across them: one not ready, one with conditions, one without evidence.
enum Sample {
  static let people = [
    Fixture.person("kenji", "Kenji Watanabe"), Fixture.person("priya", "Priya Raman"), Fixture.person("samir", "Samir Haddad"),
    Fixture.person("daniel", "Daniel Fischer"),
  ]

  static let raid = [
    Fixture.risk("R-014", "Customers’ bank rejects our payment files", likelihood: 4, impact: 4),
    Fixture.risk(
      "R-021", "Cutover overruns and Monday opens without stock", likelihood: 3, impact: 5, owner: "samir",
      due: Fixture.day("2026-11-30")),
    Fixture.risk("R-030", "Not yet looked at", likelihood: nil, impact: nil, owner: "priya", due: Fixture.day("2026-11-20")),
    Fixture.risk("I-001", "Old printers", likelihood: nil, impact: nil, owner: "priya", type: "issue", isOpen: false),
  ]

  static var assessment: Assessment { assessment(name: "Meridian") }

  static func assessment(name: String) -> Assessment {
    Fixture.assessment(
      [acceptance, cutover, support, across], programme: Fixture.programme(name), people: people, raid: raid,
      documents: [
        Fixture.markdown(
          "raid.md", area: "", title: "RAID log", html: #"<h2 id="risks">Risks</h2><table><tr id="L8"><td>R-014</td></tr></table>"#),
        Fixture.markdown("people.md", area: "", title: "People", html: #"<table><tr id="L6"><td>Kenji</td></tr></table>"#),
      ])
  }

  static var acceptance: AreaResult {
    let complete = Fixture.requirement(
      "uat.complete", "Every test case has been run, and what did not pass is minor, recorded and planned.")
    let admin = Fixture.requirement("uat.no-admin-role", "Nobody tested with administrator rights or a shared general role.")
    let locations = Fixture.requirement("uat.locations", "Each location that goes live took part.", level: .recommended)
    let signed = Fixture.requirement(
      "uat.signed", "Each process owner has signed that the process can be carried out in the new solution.")
    let cases = "evidence/user-acceptance/cases.csv"
    let answer = Fixture.mitigation("R-021", "Cutover overruns", owner: "samir", due: Fixture.day("2026-11-30"))
    let requirements = [
      Fixture.result(
        complete, .notMet, found: "410 of 434 cases passed.",
        findings: [
          Fixture.finding("uat.complete", "U-2", "failed", at: Place(cases, line: 3), shortfalls: ["`R-021` does not name it"]),
          Fixture.finding("uat.complete", "U-9", "blocked", at: Place(cases, line: 260), .covered, answer: answer),
        ], mitigations: [answer], evidence: [cases]),
      Fixture.result(admin, .met, found: "62 testers, none with administrator rights.", evidence: [cases]),
      Fixture.result(
        locations, .notMet, found: "Oslo took no part.",
        findings: [Fixture.finding("uat.locations", "Oslo", "no case was run there")]),
      Fixture.result(
        signed, .notMet, found: "1 of 2 signatures count.",
        signOffs: [
          Fixture.signOff(
            "uat.signed", area: "user-acceptance", role: "process-owner", subject: "otc", title: "Order to cash", signer: "priya",
            .rejected,
            result: .rejected, words: "<p>Customers would get invoices for goods we have not shipped.</p>"),
          Fixture.signOff(
            "uat.signed", area: "user-acceptance", role: "process-owner", subject: "ptp", title: "Procure to pay", signer: "daniel",
            .valid,
            result: .approved),
        ]),
    ]
    return Fixture.areaResult(
      Fixture.area("user-acceptance", "User acceptance testing", order: 1, requirements: [complete, admin, locations, signed]),
      .notReady, requirements,
      owners: ["kenji"],
      evidence: [
        Fixture.csv(
          cases, area: "user-acceptance", head: ["id", "process", "status"], rows: (1...300).map { ["U-\($0)", "otc", "passed"] }),
        Fixture.markdown(
          "evidence/user-acceptance/uat.md", area: "user-acceptance", title: "User acceptance",
          html:
            ##"<h1 id="user-acceptance">User acceptance</h1><p id="L8">See <a href="cases.csv">the cases</a>, <a href="../../raid.md#risks">risks</a>.</p>"##,
          author: "kenji", assessed: Fixture.day("2026-11-22"), summary: "Order to cash is not accepted; the other processes are.",
          claimed: "green",
          fields: [("title", "User acceptance"), ("author", "kenji")]),
      ],
      figures: [
        Fixture.figure(
          "Results by business process", picture: "result-bars", columns: ["label", "passed", "failed", "blocked", "not-run"],
          rows: [
            [.text("Order to cash"), .number(88), .number(5), .number(4), .number(9)],
            [.text("Procure to pay"), .number(94), .number(0), .number(0), .number(1)],
          ])
      ])
  }

  static var cutover: AreaResult {
    let fits = Fixture.requirement("cutover.fits-window", "The measured path fits the window.")
    let answer = Fixture.mitigation("R-021", "Cutover overruns", owner: "samir", due: Fixture.day("2026-11-30"))
    let waived = Fixture.requirement("cutover.rehearsed", "The cutover has been rehearsed twice.")
    let cold = Fixture.requirement("cutover.closed", "The old system is closed.")
    return Fixture.areaResult(
      Fixture.area("cutover", "Cutover", order: 2, requirements: [fits, waived, cold]), .conditions,
      [
        Fixture.result(
          fits, .conditions, found: "51 h 40 min against 48 h.",
          findings: [Fixture.finding("cutover.fits-window", "C15", "took 9 h instead of 5 h 30 min", .covered, answer: answer)],
          mitigations: [answer]),
        Fixture.result(
          waived, .waived, found: "One rehearsal.",
          waivers: [
            WaiverUse(
              requirement: "cutover.rehearsed", subject: nil, reason: "The second is replaced by a partial one",
              acceptedBy: "priya",
              until: Fixture.day("2026-12-07"), shortfalls: [], place: Place("waivers.md", line: 4))
          ]),
        Fixture.result(cold, .notDue, found: "Not before the cutover.", isLater: true),
      ], owners: ["samir"],
      evidence: [
        Fixture.markdown(
          "evidence/cutover/plan.md", area: "cutover", title: "Plan", html: "<p id=\"L5\">Plan</p>", author: "samir",
          assessed: Fixture.day("2026-11-21"))
      ],
      figures: [
        Fixture.figure(
          "The weekend", picture: "gantt", columns: ["id", "label", "owner", "phase", "start", "finish", "critical", "window"],
          rows: [
            [
              .text("C1"), .text("Close the old system"), .text("Samir Haddad"), .text("freeze"), .number(0), .number(6),
              .number(1), .number(48),
            ],
            [
              .text("C2"), .text("Load"), .text("Samir Haddad"), .text("load"), .number(6), .number(51.67), .number(1), .number(48),
            ],
            [.text("C3"), .text("Send the message"), .text(""), .text("load"), .number(6), .number(8), .number(0), .number(48)],
          ]),
        Fixture.figure(
          "Response times", picture: "target-bars", columns: ["label", "value", "target", "unit"],
          rows: [
            [.text("Open an order"), .number(1.4), .number(2), .text("s")],
            [.text("Post a batch"), .blank, .number(30), .text("s")],
          ]),
      ])
  }

  static var support: AreaResult {
    let plan = Fixture.requirement("support.plan", "A support plan says who does what, and when.")
    let roster = Fixture.requirement("support.roster", "Every shift of hypercare has a name.")
    let signed = Fixture.requirement("support.signed", "The sponsor has accepted the support plan.")
    let shifts = Fixture.table(
      "shifts", title: "Shifts", area: "operational-support",
      columns: [
        Fixture.column("id", .id, required: true), Fixture.column("who", .reference(to: "people")), Fixture.column("day", .date),
      ])
    return Fixture.areaResult(
      Fixture.area(
        "operational-support", "Operational support", order: 3, requirements: [plan, roster, signed], tables: [shifts],
        fields: [Fixture.column("desk", .reference(to: "people"))],
        texts: [("What happens otherwise", "<p>On the first morning nobody answers.</p>")]),
      .noEvidence,
      [
        Fixture.result(
          plan, .noEvidence, found: "No plan.",
          gaps: [Fixture.gap("sup.desk", "“desk” is not given.", file: "evidence/operational-support/support-plan.md")]),
        Fixture.result(
          roster, .noEvidence, found: "",
          gaps: [Fixture.gap("shifts", "Shifts: nothing has been filed.", file: "evidence/operational-support/shifts.md")]),
        Fixture.result(
          signed, .noEvidence, found: "0 of 1 signatures count.",
          signOffs: [Fixture.signOff("support.signed", area: "operational-support", role: "sponsor", signer: nil, .missing)]),
      ])
  }

  static var across: AreaResult {
    let current = Fixture.requirement("x.current", "Every area has a current answer.")
    return Fixture.areaResult(
      Fixture.area("programme", "Across the programme", order: 0, requirements: [current]), .ready,
      [Fixture.result(current, .met, found: "All answers are of this month.")], owners: ["kenji"])
  }
}
