package import Diagnostics

/// What programme.md says and Swift needs to know.
package struct Programme: Sendable {
  package let name: String
  /// Whose programme it is, if it is said.
  package var organization: String? = nil
  package let goLive: Moment?
  package let cutover: Period?
  /// Extra support after go-live, its first day and its last.
  package var hypercareStart: Day? = nil
  package let hypercareEnd: Day?
  /// The day on which it went live; nil before that.
  package var liveSince: Day? = nil
  package let approach: String?
  /// The go/no-go meeting.
  package let decisionOn: Moment?
  package let asOf: Day?
  /// Minutes east of UTC.
  package let zoneOffset: Int
  package let waiverRoles: [String]
  /// How sure one must at least be who signed, by role; by hand where nothing is said.
  package var leastAssurance: [String: Assurance] = [:]
  /// Overrides by parameter name.
  package let parameters: [String: Value]
  /// The one-page story, as HTML.
  package let story: String
  package let place: Place

  /// The day on which it went live, if that was by a day.
  package func live(on day: Day) -> Day? { liveSince.flatMap { $0 <= day ? $0 : nil } }
}
