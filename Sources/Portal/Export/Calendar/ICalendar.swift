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

  private static func date(_ day: Day) -> String {
    String(decoding: day.iso.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  static func escaped(_ text: String) -> String {
    let lines = text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
    return lines.withoutControls.escaping(["\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": "\\n"])
  }

  /// No line is longer than 75 octets, and no character is cut in two.
  static func folded(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var (result, start, room) = ([UInt8](), 0, 75)
    while bytes.count - start > room {
      var end = start + room
      while bytes[end] & 0xC0 == 0x80 { end -= 1 }
      result += bytes[start..<end] + "\r\n ".utf8
      // The blank counts.
      (start, room) = (end, 74)
    }
    return start == 0 ? line : String(decoding: result + bytes[start...], as: UTF8.self)
  }
}

extension Portal {
  /// Nil where there is no day to put into a calendar: programs refuse one without entries.
  ///
  /// - Parameters:
  ///   - person: whose; nil for everybody's.
  ///   - ledger: of the assessment.
  package static func calendar(_ assessment: Assessment, of person: Obligations?, among ledger: Ledger) -> [UInt8]? {
    let programme = assessment.workspace.programme.name
    let entries = CalendarEntries(assessment).all(of: person.map { [$0] } ?? ledger.people + [ledger.nobody])
    let name = programme + (person?.person.map { ": \($0.name)" } ?? "")
    if entries.isEmpty { return nil }
    return Array(ICalendar(name: name, programme: programme, asOf: assessment.asOf, entries: entries).text.utf8)
  }
}
