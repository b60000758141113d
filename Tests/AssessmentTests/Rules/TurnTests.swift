import Assessment
import TestSupport
import Testing

/// Requirements that speak of other requirements, and of signatures, come after those.
@Suite struct TurnTests {
  @Test func aSummarySeesAlsoThoseThatSpeakOfSignaturesAndWhatFollowsFromThem() async throws {
    let requirements =
      Kitchen.served + """

        - id: kit.sum
          level: informative
          ask: Nothing is open.
          breach: SELECT id AS subject, state AS found, at FROM requirements WHERE state <> 'met'
        - id: kit.echo
          level: mandatory
          ask: Somebody has signed, says this one, too.
          rolls-up: [kit.signature]
        - id: kit.signature
          level: mandatory
          ask: Somebody has signed.
          breach: |
            SELECT 'nobody' AS subject, 'has signed' AS found, (SELECT at FROM dishes) AS at
            WHERE NOT EXISTS (SELECT 1 FROM sign_offs WHERE state = 'valid')
        - id: kit.count
          level: mandatory
          ask: All that read signatures have been decided.
          breach: SELECT id AS subject, state AS found, at FROM requirements WHERE id = 'kit.echo' AND state <> 'met'
        """
    let assessment = try await assess(Kitchen.files(requirements))
    #expect(assessment.state("kit.echo") == .notMet)
    #expect(assessment.result("kit.count")?.findings.map(\.subject) == ["kit.echo"])
    #expect(
      Set(assessment.result("kit.sum")?.findings.map(\.subject) ?? [])
        == ["kit.served", "kit.signature", "kit.echo", "kit.count"])
  }

  @Test func howTheyStandIsSeenAlsoOfThoseThatOnlyAskWhichThereAre() async throws {
    let requirements =
      Kitchen.served + """

        - id: kit.all
          level: mandatory
          ask: No area is left out.
          breach: SELECT DISTINCT area AS subject, 'is left out' AS found, min(at) AS at FROM requirements GROUP BY area
        - id: kit.count
          level: mandatory
          ask: Nothing is open.
          breach: SELECT id AS subject, state AS found, at FROM requirements WHERE state <> 'met'
        """
    let assessment = try await assess(Kitchen.files(requirements))
    #expect(assessment.state("kit.all") == .notMet)
    #expect(assessment.result("kit.count")?.findings.map(\.subject).contains("kit.all") == true)
  }
}
