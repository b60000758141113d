import Diagnostics
import Workspace

/// What a new workspace has to know of its programme. Each answer is looked at as soon as it is given.
struct Answers {
  var name: String
  /// As it is written in programme.md; nil as long as nobody knows.
  var goLive: String?
  var timeZone = Self.standardZone
  /// Who begins the workspace.
  var person: String?
  /// On which side that person is; without it they cannot sign for the business.
  var side: String?

  static let standardZone = "+00:00"

  // What is wrong with an answer; nil where nothing is.

  static func problem(name: String) -> String? {
    if name.trimmingBlanks.isEmpty { return "the programme needs a name, such as Order book renewal" }
    return lines(name)
  }

  static func problem(goLive: String) -> String? {
    if Day(iso: goLive) != nil || Moment(iso: goLive) != nil { return nil }
    return "`\(goLive)` is no day; write one such as 2026-12-07, or 2026-12-07 06:00"
  }

  static func problem(timeZone: String) -> String? {
    // An offset is written as a time of day is, behind its sign.
    if let sign = timeZone.first, "+-".contains(sign), let offset = Moment(iso: "2000-01-01 \(timeZone.dropFirst())"),
      offset.minute < 15 * 60
    {
      return nil
    }
    return "`\(timeZone)` is no time zone; write the hours east of Greenwich at go-live, such as +01:00"
  }

  static func problem(person: String) -> String? {
    if person.trimmingBlanks.isEmpty { return "the name is blank; write first and last name" }
    if person.contains("|") { return "a name cannot have the sign `|`, which ends a cell of a table" }
    return lines(person)
  }

  /// - Parameter accepted: what the checklist knows.
  static func problem(side: String, accepted: [String]) -> String? {
    if accepted.contains(where: { $0.sameBytes(as: side) }) { return nil }
    return
      "`\(side)` is no side; \(didYouMean(side, among: accepted))accepted: \(accepted.map { "`\($0)`" }.joined(separator: ", "))"
  }

  private static func lines(_ text: String) -> String? {
    text.trimmingBlanks.contains(where: \.isNewline) ? "a name has one line" : nil
  }
}
