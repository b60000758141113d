import Assessment
import Diagnostics
import Workspace

extension SiteMap {
  /// `2026-11-20T09:30:00Z` in words: `Fri 20 Nov 2026, 10:30 (UTC+1)`, in the programme's zone, which is said.
  func moment(_ utc: String) -> Phrase {
    guard let moment = Moment(utc: utc) else { return Phrase(utc) }
    let offset = assessment.workspace.programme.zoneOffset
    let local = moment.adding(minutes: offset)
    let words = Message.text(
      "moment-zoned", ["day": local.day.weekdayShortYear, "clock": local.clock, "zone": Self.zone(offset)])
    return .time(words, local)
  }

  /// - Parameter offset: minutes east of UTC.
  private static func zone(_ offset: Int) -> String {
    if offset == 0 { return "UTC" }
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    return "UTC\(offset < 0 ? "−" : "+")\(hours)" + (minutes == 0 ? "" : ":\(minutes < 10 ? "0" : "")\(minutes)")
  }
}
