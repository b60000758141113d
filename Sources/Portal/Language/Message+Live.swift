import Assessment
import Workspace

/// After go-live: how far the extra support has come, and what is left to do in it.
extension Message {
  static func live(since day: Day, asOf: Day) -> String { text("verdict-live", ["day": day.dayMonth(from: asOf)]) }

  /// `Day 3`, `of 40 days of extra support`
  static func support(_ programme: Programme, since live: Day, asOf: Day) -> (String, String) {
    let days = asOf.number - live.number + 1
    guard let end = programme.hypercareEnd, end >= live else {
      return (text("live-day", ["number": days]), text("live-day-words"))
    }
    if end < asOf { return (text("countdown", ["days": asOf.number - end.number]), text("live-support-ended")) }
    let start = max(programme.hypercareStart ?? live, live)
    let number = asOf.number - start.number + 1
    return number < 1
      ? (text("live-day", ["number": days]), text("live-day-words"))
      : (text("live-day", ["number": number]), text("live-support-days", ["count": end.number - start.number + 1]))
  }

  static func stillOpen(_ blockers: Int, until end: Day?, asOf: Day) -> String {
    if blockers == 0 { return "" }
    guard let end else { return text("live-open", ["count": blockers]).capitalised }
    let day = end.dayMonth(from: asOf)
    let sentence =
      end < asOf
      ? text("live-open-ended", ["count": blockers, "day": day]) : text("live-open-until", ["count": blockers, "day": day])
    return sentence.capitalised
  }
}
