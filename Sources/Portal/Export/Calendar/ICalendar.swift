package import Assessment
import Workspace

/// iCalendar (RFC 5545) as Outlook takes it too: whole days, lines of 75 octets at most. The same entry has the same UID in every
/// export, and a later day of judgement a greater sequence, so that a calendar replaces the older one.
struct ICalendar {
  let name: String
  let programme: String
  let asOf: Day
  let entries: [CalendarEntry]

  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//golive//golive//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    for entry in entries { lines += event(entry) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func event(_ entry: CalendarEntry) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(uid(entry))", "DTSTAMP:\(Self.date(asOf))T000000Z", "SEQUENCE:\(max(asOf.number, 0))",
      "DTSTART;VALUE=DATE:\(Self.date(entry.first))",
      // The first day that is no longer part of it.
      "DTEND;VALUE=DATE:\(Self.date(entry.last.adding(1)))", "SUMMARY:\(Self.escaped(entry.title))",
    ] + (entry.notes.isEmpty ? [] : ["DESCRIPTION:\(Self.escaped(entry.notes.joined(separator: "\n")))"]) + [
      "CATEGORIES:\(Self.escaped(entry.category))", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
      "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "END:VEVENT",
    ]
  }

  private func uid(_ entry: CalendarEntry) -> String {
    let key = ([programme] + entry.key).map { "\($0.utf8.count):\($0)" }.joined(separator: "\n")
    return sha256(Array(key.utf8)).prefix(32) + "@golive"
  }

  private static func date(_ day: Day) -> String { day.iso.replacing("-", with: "") }

  static func escaped(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").withoutControls.escaping([
      "\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": "\\n",
    ])
  }

  /// No line is longer than 75 octets, and no character is cut in two.
  static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if length + width > 75 {
        result += "\r\n "
        // The blank counts.
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += width
    }
    return result
  }
}

extension Portal {
  /// Nil where there is no day to put into a calendar: programs refuse one without entries.
  ///
  /// - Parameter person: whose; nil for everybody's.
  package static func calendar(_ assessment: Assessment, of person: Obligations?) -> [UInt8]? {
    let programme = assessment.workspace.programme.name
    let entries = CalendarEntries(assessment).all(of: person)
    let name = programme + (person?.person.map { ": \($0.name)" } ?? "")
    if entries.isEmpty { return nil }
    return Array(ICalendar(name: name, programme: programme, asOf: assessment.asOf, entries: entries).text.utf8)
  }
}
