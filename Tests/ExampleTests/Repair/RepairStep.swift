import Assessment

/// What a team puts right at once, and what the recommendation is afterwards.
struct RepairStep: Sendable {
  let title: String
  var edits: [Edit] = []
  var recommendation: Recommendation? = nil
}
