import Testing
import Workspace

@testable import Assessment

/// What changed between two snapshots.
@Suite struct DifferenceTests {
  typealias Snapshot = GateSnapshot

  static func snapshot(
    _ gate: String = "G1", _ day: String = "2026-11-02", areas: [(String, String)] = [], requirements: [Snapshot.Requirement] = [],
    signOffs: [Snapshot.SignOff] = [], dates: [Snapshot.PlannedDate] = [], scope: [Snapshot.ScopeItem] = [],
    checklist: [Snapshot.ChecklistFile] = []
  ) -> Snapshot {
    Snapshot(
      gate: gate, programme: "Harbour kitchen", asOf: Day(iso: day)!, verdict: "not-ready", recommendation: "no-go",
      checklist: checklist, areas: areas.map { .init(slug: $0.0, title: $0.0.uppercased(), verdict: $0.1) },
      requirements: requirements, signOffs: signOffs, dates: dates, scope: scope)
  }

  static func requirement(_ id: String, _ state: String, level: String = "mandatory", rule: String = "0a") -> Snapshot.Requirement {
    .init(id: id, area: "kitchen", level: level, state: state, rule: rule, ask: "Ask of \(id).")
  }

  static func signOff(_ signer: String?, _ state: String, subject: String? = nil) -> Snapshot.SignOff {
    .init(requirement: "kit.signed", role: "chef", subject: subject, signer: signer, state: state, name: nil, title: "Chef")
  }

  static func date(
    _ id: String, _ start: String?, end: String? = nil, kind: Snapshot.PlannedDate.Kind = .milestone
  ) -> Snapshot.PlannedDate {
    func moment(_ text: String?) -> Moment? { text.flatMap { Moment(iso: $0) ?? Day(iso: $0).map { Moment($0) } } }
    return .init(kind: kind, id: id, name: "Date \(id)", start: moment(start), end: moment(end))
  }

  // MARK: Nothing

  @Test func theSameIsNoDifference() {
    let snapshot = Self.snapshot(
      areas: [("a", "ready")], requirements: [Self.requirement("a.b", "met")], signOffs: [Self.signOff("ann", "valid")],
      dates: [Self.date("M1", "2026-11-20")], scope: [.init(table: "t", id: "1", name: "x", status: "in-scope", rollout: nil)])
    #expect(Difference(from: snapshot, to: snapshot).isEmpty)
  }

  @Test func anotherVerdictAloneIsOne() {
    let to = Snapshot(
      gate: "", programme: "", asOf: Day(iso: "2026-11-03")!, verdict: "conditions", recommendation: "conditional-go")
    #expect(!Difference(from: Self.snapshot(), to: to).isEmpty)
    #expect(Difference(from: Self.snapshot(), to: to).days == 1)
  }

  // MARK: Answers

  enum Way { case improved, fellBack, otherwise }

  @Test(
    arguments: [
      ("not-met", "met", .improved), ("no-evidence", "conditions", .improved), ("not-met", "waived", .improved),
      ("conditions", "met", .improved), ("not-due", "met", .improved), ("met", "conditions", .fellBack),
      ("met", "no-evidence", .fellBack), ("waived", "not-met", .fellBack), ("not-met", "no-evidence", .otherwise),
      ("no-evidence", "not-met", .otherwise), ("conditions", "waived", .otherwise), ("not-due", "not-met", .otherwise),
      ("not-due", "conditions", .otherwise), ("met", "not-applicable", .otherwise), ("not-applicable", "met", .otherwise),
      ("met", "not-due", .otherwise),
    ] as [(String, String, Way)])
  func aStateIsBetterOrWorse(_ before: String, _ after: String, _ way: Way) {
    let difference = Difference(
      from: Self.snapshot(requirements: [Self.requirement("a.b", before)]),
      to: Self.snapshot(requirements: [Self.requirement("a.b", after)]))
    let moves = difference.requirements
    let move = Difference.Move(id: "a.b", words: "Ask of a.b.", level: "mandatory", from: before, to: after)
    #expect(moves.improved == (way == .improved ? [move] : []))
    #expect(moves.fellBack == (way == .fellBack ? [move] : []))
    #expect(moves.otherwise == (way == .otherwise ? [move] : []))
  }

  /// A refusal is a falling back, also where nobody had answered before.
  @Test(arguments: ["no-evidence", "not-due"]) func aRefusalIsAFallingBack(_ before: String) {
    let from = Self.snapshot(
      requirements: [Self.requirement("kit.signed", before), Self.requirement("kit.other", before)],
      signOffs: [Self.signOff("ann", "missing")])
    let to = Self.snapshot(
      requirements: [Self.requirement("kit.signed", "not-met"), Self.requirement("kit.other", "not-met")],
      signOffs: [Self.signOff("ann", "rejected")])
    let moves = Difference(from: from, to: to).requirements
    #expect(moves.fellBack.map(\.id) == ["kit.signed"])
    #expect(moves.otherwise.map(\.id) == ["kit.other"])
  }

  @Test func areasMoveByTheirVerdict() {
    let difference = Difference(
      from: Self.snapshot(areas: [("a", "not-ready"), ("b", "ready"), ("c", "no-evidence"), ("d", "ready"), ("f", "ready")]),
      to: Self.snapshot(areas: [("a", "conditions"), ("b", "no-evidence"), ("c", "not-ready"), ("d", "ready"), ("e", "ready")]))
    #expect(difference.areas.improved.map(\.words) == ["A"])
    #expect(difference.areas.fellBack.map(\.id) == ["b"])
    #expect(difference.areas.otherwise.map(\.id) == ["c"])
  }

  @Test func whatIsMandatoryComesFirst() {
    let levels = [("a.1", "informative"), ("a.2", "mandatory"), ("a.3", "recommended"), ("a.4", "mandatory")]
    func snapshot(_ state: String) -> Snapshot {
      Self.snapshot(requirements: levels.map { Self.requirement($0.0, state, level: $0.1) })
    }
    let difference = Difference(from: snapshot("not-met"), to: snapshot("met"))
    #expect(difference.requirements.improved.map(\.id) == ["a.2", "a.4", "a.3", "a.1"])
  }

  // MARK: The checklist

  @Test func whatTheChecklistChangedStandsApart() {
    let from = Self.snapshot(
      requirements: [
        Self.requirement("a.same", "not-met"), Self.requirement("a.gone", "met"), Self.requirement("a.stricter", "met"),
        Self.requirement("a.raised", "met", level: "recommended"),
      ], checklist: [.init(path: "checklist/a.md", digest: "1"), .init(path: "checklist/b.md", digest: "1")])
    let to = Self.snapshot(
      requirements: [
        Self.requirement("a.same", "met"), Self.requirement("a.new", "not-met"),
        Self.requirement("a.stricter", "not-met", rule: "0b"), Self.requirement("a.raised", "met"),
      ], checklist: [.init(path: "checklist/a.md", digest: "2"), .init(path: "checklist/b.md", digest: "1")])
    let difference = Difference(from: from, to: to)
    #expect(difference.requirements.improved.map(\.id) == ["a.same"])
    #expect(difference.requirements.fellBack.isEmpty, "nobody's work has become worse")
    #expect(difference.checklist.added.map(\.id) == ["a.new"])
    #expect(difference.checklist.gone.map(\.id) == ["a.gone"])
    #expect(difference.checklist.changed.map(\.after.id) == ["a.stricter", "a.raised"])
    #expect(difference.checklist.files == ["checklist/a.md"])
  }

  // MARK: Signatures

  @Test func signaturesComeLapseAndAreRefused() {
    let from = Self.snapshot(
      requirements: [Self.requirement("kit.signed", "not-met")],
      signOffs: [
        Self.signOff("ann", "missing"), Self.signOff("bob", "valid"), Self.signOff("cat", "missing"), Self.signOff("dan", "valid"),
        Self.signOff("eve", "lapsed"), Self.signOff("fay", "valid"),
      ])
    let to = Self.snapshot(
      requirements: [Self.requirement("kit.signed", "not-met")],
      signOffs: [
        Self.signOff("ann", "valid"), Self.signOff("bob", "lapsed"), Self.signOff("cat", "rejected"), Self.signOff("dan", "valid"),
        Self.signOff("eve", "expired"), Self.signOff("new", "valid"),
      ])
    let changes = Difference(from: from, to: to).signOffs
    #expect(changes.arrived.map(\.signOff.signer) == ["ann", "new"])
    #expect(changes.arrived.map(\.before) == ["missing", nil])
    #expect(changes.lost.map(\.signOff.signer) == ["bob", "fay"])
    #expect(changes.lost.map(\.signOff.state) == ["lapsed", "missing"])
    #expect(changes.refused.map(\.signOff.signer) == ["cat"])
  }

  @Test func aSignatureIsNotLostWhereNothingIsAskedAnyMore() {
    let from = Self.snapshot(
      requirements: [Self.requirement("kit.signed", "met")], signOffs: [Self.signOff("ann", "valid")])
    let to = Self.snapshot(requirements: [Self.requirement("kit.signed", "not-applicable")])
    #expect(Difference(from: from, to: to).signOffs.isEmpty)
  }

  // MARK: Scope

  @Test func scopeComesGoesAndChanges() {
    func item(_ id: String, _ status: String?, _ rollout: String? = nil) -> Snapshot.ScopeItem {
      .init(table: "needs", id: id, name: "Need \(id)", status: status, rollout: rollout)
    }
    let from = Self.snapshot(scope: [item("1", "in-scope"), item("2", "in-scope"), item("3", "in-scope", "R1"), item("4", nil)])
    let to = Self.snapshot(scope: [item("1", "deferred"), item("3", "in-scope", "R2"), item("4", nil), item("5", "in-scope")])
    let scope = Difference(from: from, to: to).scope
    #expect(scope.map(\.id) == ["1", "3", "5", "2"])
    #expect(scope.map(\.before?.status) == ["in-scope", "in-scope", nil, "in-scope"])
    #expect(scope.map(\.after?.status) == ["deferred", "in-scope", "in-scope", nil])
    #expect(scope[1].after?.rollout == "R2")
  }
}
