import Assessment
import Diagnostics
import Templates
import Workspace

/// The registers, calendars and worksheets that the portal brings along for other programs and for paper.
struct Downloads: Sendable {
  static let page = "downloads.html"
  static var name: String { Message.text("downloads-name") }

  struct Row: Sendable {
    let file: Phrase
    /// What one row of it is, and which of them the pages count.
    let what: String
    let count: String
    let counted: String
  }

  let registers: [Row]
  let calendars: [Phrase]
  /// Who has no calendar, and why; empty if everybody has one.
  let without: String
  let worksheets: [Phrase]
  /// Registers, and calendars of those who have days to keep.
  let files: [SiteFile]

  init(_ site: SiteMap) {
    let (assessment, ledger) = (site.assessment, site.ledger)
    let made = RegisterMaker(assessment, ledger).computed
    registers = made.map { register in
      Row(
        file: .link("\(register.name).csv", Self.target(register)), what: Self.words(for: register.name),
        count: register.rows.count.grouped, counted: (register.counted ?? 0).grouped)
    }
    let named = ledger.people.sorted { Self.key($0) < Self.key($1) }
    let people = named.compactMap { owed -> (name: String, file: SiteFile)? in
      guard let person = owed.person, let target = site.calendar(of: person.id), owed.hasDays,
        let bytes = Portal.calendar(assessment, of: owed, among: ledger)
      else { return nil }
      return (person.name, SiteFile(target.page, bytes))
    }
    without = Message.withoutCalendar(named.filter { !$0.hasDays })
    let all = Portal.calendar(assessment, of: nil, among: ledger).map { SiteFile("downloads/go-live.ics", $0) }
    calendars =
      (all.map { [.link(Message.text("downloads-everybody"), Target($0.path))] } ?? [])
      + people.map { .link($0.name, Target($0.file.path)) }
    worksheets = site.ordered.map { .link($0.area.title, site.worksheet($0)) }
    files = made.map { SiteFile(Self.target($0).page, $0.bytes) } + (all.map { [$0] } ?? []) + people.map(\.file)
  }

  private static func key(_ owed: Obligations) -> Exact { Exact(owed.person?.name ?? "") }

  private static func target(_ register: Register) -> Target { Target("downloads/\(register.name).csv") }

  private static func words(for register: String) -> String {
    switch register {
    case "requirements": Message.text("downloads-requirements")
    case "findings": Message.text("downloads-findings")
    case "missing": Message.text("downloads-missing")
    case "sign-offs": Message.text("downloads-sign-offs")
    case "raid": Message.text("downloads-raid")
    case "decisions": Message.text("downloads-decisions")
    case "conditions": Message.text("downloads-conditions")
    case "duties": Message.text("downloads-duties")
    default: ""
    }
  }

  func record(_ frame: Frame) -> Record {
    let page = Self.page
    var record = frame.record(
      page, title: Self.name, description: Message.text("downloads-description"), current: "", last: Self.name, icons: false)
    record.add([
      "registers": registers.field {
        [
          "file": $0.file.field(on: page), "what": .text($0.what), "count": .text($0.count),
          "counted": .text($0.counted),
        ]
      },
      "calendars": calendars.field { ["link": $0.field(on: page)] }, "anyCalendars": .flag(!calendars.isEmpty),
      "without": .text(without),
      "worksheets": worksheets.field { ["link": $0.field(on: page)] }, "anyWorksheets": .flag(!worksheets.isEmpty),
    ])
    return record
  }
}

extension Obligations {
  /// Whether anything is owed by a day.
  var hasDays: Bool {
    !conditions.isEmpty || items.contains { $0.item.due != nil } || signatures.contains { $0.due != nil }
  }
}
