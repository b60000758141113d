import Diagnostics
import Testing

@testable import Assessment
@testable import Workspace

@Suite struct TablesTests {
  @Test func `names have underscores, a period two columns, a blank is NULL`() throws {
    let database = try Sample.database()
    #expect(
      try database.words("SELECT id, process, security_role, run_on, window_start, window_end, tags, score, at FROM test_cases")
        == [
          "T-1|P-1|Clerk|2026-11-02|2026-11-02T09:00|2026-11-03T17:00|smoke; month end|4|evidence/user-acceptance/uat.md:21",
          "T-2|P-1|Administrator|2026-11-03|-|-|smoke|2.5|evidence/user-acceptance/uat.md:22",
          "T-3|-|-|-|-|-|-|-|evidence/user-acceptance/uat.md:9",
        ])
  }
}
