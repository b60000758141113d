import Assessment
import Diagnostics
import TestSupport
import Testing
import Workspace

/// Of how many people a signature is wanted, and who of them is asked.
@Suite struct QuorumTests {
  /// Ann, Eve and Fay are chefs; Dan stands in for Ann, and Bob, who delivers, for Eve.
  private static let people = """
    ## People

    | id  | name       | side     |
    |-----|------------|----------|
    | ann | Ann Archer | business |
    | bob | Bob Baker  | delivery |
    | dan | Dan Dyer   | business |
    | eve | Eve Elm    | business |
    | fay | Fay Fox    | business |

    ## Roles

    | person | role    | deputy-for |
    |--------|---------|------------|
    | ann    | chef    |            |
    | eve    | chef    |            |
    | fay    | chef    |            |
    | dan    | chef    | ann        |
    | bob    | chef    | eve        |
    """

  private func assessment(
    _ quorum: String, _ signers: [(id: String, day: Int)], result: [String: String] = [:], evidence: [String: Bool] = [:],
    meaning: [String: String] = [:]
  ) async throws -> Assessment {
    let requirement = SignOffTests.signed.replacing("{role: chef,", with: "{role: chef, quorum: \(quorum),")
    var changes: [String: String?] = ["people.md": Self.people, "evidence/kitchen/menu.md": nil]
    for (id, day) in signers {
      changes["sign-offs/kitchen/kit.signed-\(id).md"] = await SignOffTests.statement(
        by: id, result: result[id] ?? "approved", signed: "2026-11-\(day)T10:00:00Z",
        meaning: meaning[id] ?? SignOffTests.meaning, evidence: evidence[id] ?? true
      ).replacing("name: Somebody", with: "name: \(id)")
    }
    let assessment = try await assess(Kitchen.files(requirement, changes.filed))
    #expect(assessment.errors == [])
    return assessment
  }

  private func asked(_ assessment: Assessment) -> [[String?]] {
    (assessment.result("kit.signed")?.askedSignOffs ?? []).map { [$0.state.rawValue, $0.responsible] }
  }

  @Test func whoIsStillWantedIsAsked() async throws {
    let two = try await assessment("3", [("ann", 20), ("eve", 20)])
    #expect(two.state("kit.signed") == .noEvidence)
    #expect(asked(two) == [["valid", "ann"], ["valid", "eve"], ["missing", "fay"]])
    #expect(two.result("kit.signed")?.found == "2 of the 3 signatures needed are in; not signed by Fay Fox.")
    #expect(two.result("kit.signed")?.isUnsigned == true)
    #expect(Ledger(two).of("fay")?.signatures.map(\.command) == ["golive sign kit.signed --as fay"])
    #expect(Ledger(two).of("dan")?.standIns.isEmpty == true)
    let three = try await assessment("3", [("ann", 20), ("eve", 20), ("fay", 20)])
    #expect(three.state("kit.signed") == .met)
    #expect(three.result("kit.signed")?.found == "3 of 3 signatures are in.")
  }

  @Test func whoeverMaySignInstead() async throws {
    let one = try await assessment("2", [("ann", 20)])
    #expect(asked(one) == [["valid", "ann"], ["missing", "eve"]])
    let ledger = Ledger(one)
    #expect(ledger.of("fay")?.standIns.map(\.asked) == ["eve"])
    // One signs as her deputy, one for the delivery side.
    #expect(ledger.of("dan")?.standIns.isEmpty == true && ledger.of("bob")?.standIns.isEmpty == true)
    #expect(ledger.of("ann")?.standIns.isEmpty == true)
  }

  @Test func somebodyAndTheirDeputyAreOne() async throws {
    let both = try await assessment("2", [("ann", 20), ("dan", 21)])
    #expect(both.state("kit.signed") == .noEvidence)
    #expect(asked(both) == [["valid", "ann"], ["missing", "eve"]])
    let deputy = both.result("kit.signed")?.signOffs.first { $0.signer == "dan" }
    #expect(deputy?.isSettled == true)
    #expect(deputy?.reasons == ["it counts together with that of Ann Archer, whose deputy signed, as one"])
    let others = try await assessment("2", [("dan", 20), ("eve", 21)])
    #expect(others.state("kit.signed") == .met)
    #expect(try await assessment("any", [("ann", 20), ("dan", 21)]).state("kit.signed") == .met)
  }

  @Test func theOneSettlesWhatTheOtherLeftToLapse() async throws {
    let others = [(id: "eve", day: 20), (id: "fay", day: 20)]
    let later = try await assessment("all", [("dan", 19), ("ann", 20)] + others, meaning: ["dan": "Old words."])
    #expect(later.state("kit.signed") == .met)
    #expect(asked(later) == [["valid", "ann"], ["valid", "eve"], ["valid", "fay"]])
    let refused = try await assessment(
      "all", [("dan", 19), ("ann", 20)] + others, result: ["dan": "rejected"], meaning: ["dan": "Old words."])
    #expect(refused.state("kit.signed") == .notMet)
    let earlier = try await assessment("all", [("ann", 19), ("dan", 20)] + others, meaning: ["dan": "Old words."])
    #expect(earlier.state("kit.signed") == .notMet)
  }

  /// Renamed, a refusal would otherwise be out of the way.
  @Test(arguments: ["any", "2", "all"]) func aRefusalThatIsRenamedStands(quorum: String) async throws {
    let files = await [("ann", 20, "rejected"), ("eve", 20, "approved"), ("fay", 21, "approved")].asyncMap { id, day, result in
      await SignOffTests.statement(by: id, result: result, signed: "2026-11-\(day)T10:00:00Z")
    }
    var changes: [String: String?] = ["people.md": Self.people, "evidence/kitchen/menu.md": nil]
    for (index, text) in files.enumerated() { changes["sign-offs/kitchen/\(index).md"] = text }
    var filed = changes.filed
    let own = SignOffFile.path(of: files[0])
    filed["sign-offs/kitchen/old.md"] = filed.removeValue(forKey: own) ?? nil
    let requirement = SignOffTests.signed.replacing("{role: chef,", with: "{role: chef, quorum: \(quorum),")
    let assessment = try await assess(Kitchen.files(requirement, filed))
    #expect(assessment.state("kit.signed") == .notMet)
    #expect(assessment.result("kit.signed")?.signOffs.first { $0.signer == "ann" }?.state == .misfiled)
    #expect(
      assessment.diagnostics.map(\.message).contains { $0.hasPrefix("a refusal is not where it belongs: it was edited or renamed") }
    )
    // Until she signs again.
    let again = await SignOffTests.statement(by: "ann", signed: "2026-11-22T10:00:00Z")
    filed[SignOffFile.path(of: again)] = again
    #expect(try await assess(Kitchen.files(requirement, filed)).state("kit.signed") == .met)
  }

  @Test func aCopyUnderAnotherNameTakesNothingAway() async throws {
    let statements = await ["ann", "eve", "fay"].asyncMap { await SignOffTests.statement(by: $0) }
    var changes: [String: String?] = ["people.md": Self.people, "evidence/kitchen/menu.md": nil]
    for text in statements { changes[SignOffFile.path(of: text)] = text }
    changes["sign-offs/kitchen/copy.md"] = statements[0]
    let assessment = try await assess(
      Kitchen.files(SignOffTests.signed.replacing("{role: chef,", with: "{role: chef, quorum: all,"), changes))
    #expect(assessment.state("kit.signed") == .met)
    #expect(assessment.diagnostics.map(\.message).first?.hasPrefix("it counts for nothing: it was edited or renamed") == true)
  }

  @Test func moreThanThereAreIsTold() async throws {
    let four = try await assessment("4", [("ann", 20)])
    #expect(four.diagnostics.map(\.code) == [.quorumOutOfReach])
    #expect(
      four.diagnostics.first?.message == "`kit.signed` can never be signed: 4 must sign as Chef, and there are only 3 who can")
    #expect(four.diagnostics.first?.place.path == "checklist/01-kitchen.md")
    #expect(asked(four) == [["valid", "ann"], ["missing", "eve"], ["missing", "fay"], ["missing", nil]])
    #expect(four.state("kit.signed") == .noEvidence)
    // The one that nobody can give says so, and nothing else does.
    #expect(four.result("kit.signed")?.gaps.isEmpty == true)
    #expect(four.result("kit.signed")?.signOffs.last?.reasons == ["4 must sign as Chef, and there are only 3 who can"])
    #expect(four.result("kit.signed")?.found == "4 must sign as Chef, and there are only 3 who can.")
    #expect(try await assessment("3", []).diagnostics == [])
  }

  @Test func oneOfAnySettlesTheOthers() async throws {
    let lapsed = try await assessment("any", [("ann", 20), ("eve", 21)], evidence: ["ann": false])
    #expect(lapsed.state("kit.signed") == .met)
    #expect(asked(lapsed) == [["valid", "eve"]])
    #expect(Ledger(lapsed).of("ann")?.owesNothing == true)
    let refused = try await assessment("any", [("ann", 20), ("eve", 21)], result: ["ann": "rejected"])
    #expect(refused.state("kit.signed") == .notMet)
    #expect(asked(refused) == [["rejected", "ann"], ["valid", "eve"]])
  }

  /// A file that does not count is the reason why somebody who may is asked.
  @Test func theDeliverySideIsNotAskedInPlaceOfTheBusiness() async throws {
    let wrong = try await assessment("any", [("bob", 20)])
    #expect(asked(wrong) == [["wrong-hands", "ann"]])
    #expect(
      wrong.result("kit.signed")?.found
        == "The signature is not in; what Bob Baker signed does not count: bob belongs to the delivery side, and the business must sign."
    )
    let ledger = Ledger(wrong)
    #expect(ledger.of("bob")?.signatures.isEmpty == true && ledger.of("bob")?.standIns.isEmpty == true)
    #expect(ledger.of("ann")?.signatures.map(\.command) == ["golive sign kit.signed --as ann"])
    let three = try await assessment("3", [("ann", 20), ("bob", 20), ("eve", 20)])
    #expect(asked(three) == [["valid", "ann"], ["wrong-hands", "fay"], ["valid", "eve"]])
    #expect(three.state("kit.signed") == .notMet)
  }

  @Test func whereEachMustSignTheOneInWhosePlaceItWasIsAsked() async throws {
    let wrong = try await assessment("all", [("ann", 20), ("bob", 20), ("fay", 20)])
    #expect(asked(wrong) == [["valid", "ann"], ["wrong-hands", "eve"], ["valid", "fay"]])
    #expect(Ledger(wrong).of("eve")?.signatures.map(\.reason) == [.wrongHands])
    // Her own signature puts it right, whatever lies beside it.
    let right = try await assessment("all", [("ann", 20), ("bob", 20), ("fay", 20), ("eve", 21)])
    #expect(right.state("kit.signed") == .met)
    #expect(asked(right) == [["valid", "ann"], ["valid", "eve"], ["valid", "fay"]])
  }

  @Test func onePersonIsAskedOnceWhateverLiesThere() async throws {
    let twice = try await assessment("all", [("ann", 20), ("bob", 20), ("fay", 20), ("eve", 19)], evidence: ["eve": false])
    #expect(asked(twice).filter { $0[1] == "eve" } == [["wrong-hands", "eve"]])
  }
}

extension Array {
  fileprivate func asyncMap<Result>(_ transform: (Element) async -> Result) async -> [Result] {
    var results: [Result] = []
    for element in self { results.append(await transform(element)) }
    return results
  }
}
