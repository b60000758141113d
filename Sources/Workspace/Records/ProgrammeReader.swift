import Diagnostics
import Documents

/// Reads what Swift needs to know of `programme.md`; the checklist declares its other fields.
enum ProgrammeReader {
  static let path = "programme.md"
  /// Keys of the file besides the declared fields.
  static let keys = Form.programme.names

  /// The day of go-live, read before anything else: relative dates count from it.
  static func goLive(_ document: Document?) -> Moment? {
    document?.frontMatter["go-live"]?.scalar.flatMap { Dates.moment($0, goLive: nil) }
  }

  /// Its zone, in minutes east of UTC.
  static func zoneOffset(_ document: Document?) -> Int { document?.frontMatter["time-zone"]?.scalar.flatMap(minutes) ?? 0 }

  static func read(
    _ document: Document?, fields: [String: FieldValue], checklist: Checklist, values: ValueReader,
    into problems: inout [Diagnostic]
  ) -> Programme {
    let name = fields["name"]?.value.text
    let isBroken = checklist.areas.isEmpty || problems.contains { $0.place.path == path && $0.severity == .error }
    if document == nil || name == nil && !isBroken {
      problems.append(
        Diagnostic(
          .noProgramme, document == nil ? "there is no `programme.md`" : "`programme.md` has no `name`",
          at: Place(path, line: 1, column: 1),
          help: (document == nil ? "create it" : "begin it") + " with front matter, between two lines `---`, such as "
            + "`name: Order book renewal` and `go-live: 2026-12-07 06:00`"))
    }
    func moment(_ key: String) -> Moment? { fields[key]?.value.text.flatMap { Dates.moment($0, goLive: nil) } }
    func period(_ key: String) -> Period? {
      guard case .period(let start, let end)? = fields[key]?.value else { return nil }
      guard let start = Dates.moment(start, goLive: nil), let end = Dates.moment(end, goLive: nil) else { return nil }
      return Period(start: start, end: end)
    }
    return Programme(
      name: name ?? "Programme", organization: fields["company"]?.value.text, goLive: moment("go-live"), cutover: period("cutover"),
      hypercareStart: period("hypercare")?.start.day, hypercareEnd: period("hypercare")?.end.day,
      liveSince: liveSince(document, into: &problems),
      approach: fields["approach"]?.value.text, decisionOn: moment("decision-on"), asOf: moment("as-of")?.day,
      zoneOffset: zone(fields["time-zone"], into: &problems), waiverRoles: waiverRoles(document, checklist, into: &problems),
      leastAssurance: leastAssurance(document, checklist, into: &problems),
      parameters: parameters(document, checklist, values, into: &problems), story: document.map(story) ?? "",
      place: Place(path, line: 1, column: 1))
  }

  /// The body up to the first heading of data.
  private static func story(_ document: Document) -> String {
    let markup = document.markup
    var heading: Int?
    for index in markup.indices where markup[index] == UInt8(ascii: "<") {
      let rest = markup[index...]
      if rest.starts(with: "<div class=\"scroll\"".utf8) { return String(decoding: markup[..<(heading ?? index)], as: UTF8.self) }
      if rest.starts(with: "<h".utf8) { heading = index }
    }
    return document.html
  }

  private static func liveSince(_ document: Document?, into problems: inout [Diagnostic]) -> Day? {
    guard let node = document?.frontMatter["live-since"] else { return nil }
    let text = node.scalar ?? ""
    if let day = Dates.moment(text, goLive: nil)?.day { return day }
    let help = "write the day on which it went live, such as `2026-12-07`; before that, leave the key out"
    problems.append(Diagnostic(.badValue, "`live-since` is `\(text)`", at: node.place, help: help))
    return nil
  }

  /// Minutes of `+01:00`.
  private static func zone(_ field: FieldValue?, into problems: inout [Diagnostic]) -> Int {
    guard let field, let text = field.value.text else { return 0 }
    if let minutes = minutes(text) { return minutes }
    problems.append(
      Diagnostic(.badValue, "`time-zone` is `\(text)`", at: field.at, help: "accepted: a fixed offset such as `+01:00`"))
    return 0
  }

  private static func minutes(_ zone: String) -> Int? {
    if zone == "Z" { return 0 }
    let bytes = Array(zone.utf8)
    guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A, let hours = Day.digits(bytes[1..<3]),
      let minutes = Day.digits(bytes[4..<6]), hours <= 14, minutes < 60
    else { return nil }
    return (bytes[0] == 0x2D ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func waiverRoles(_ document: Document?, _ checklist: Checklist, into problems: inout [Diagnostic]) -> [String] {
    guard let node = document?.frontMatter["waiver-roles"] else { return ["sponsor", "steering-committee"] }
    let mapping = Mapping(node: document?.frontMatter ?? node, what: "programme.md")
    return mapping.texts("waiver-roles", into: &problems).compactMap { item in
      let text = item.scalar ?? ""
      if checklist.roles.contains(where: { $0.name == text }) { return text }
      let names = checklist.roles.map(\.name)
      problems.append(
        Diagnostic(
          .unknownWord, "`\(text)` in `waiver-roles` is not a role", at: item.place,
          help: didYouMean(text, among: names) + "accepted: "
            + names.joined(separator: ", ")))
      return nil
    }
  }

  /// `role: ssh-signature`.
  private static func leastAssurance(
    _ document: Document?, _ checklist: Checklist, into problems: inout [Diagnostic]
  ) -> [String: Assurance] {
    guard let document else { return [:] }
    var least: [String: Assurance] = [:]
    let (roles, words) = (checklist.roles.map(\.name), Assurance.allCases.map(\.rawValue))
    func complain(_ text: String, _ what: String, _ accepted: [String], at place: Place) {
      problems.append(
        Diagnostic(
          .unknownWord, "`\(text)` in `least-assurance` is not \(what)", at: place,
          help: didYouMean(text, among: accepted) + "accepted: " + accepted.joined(separator: ", ")))
    }
    for entry in Mapping(node: document.frontMatter, what: "programme.md").entries("least-assurance", into: &problems) {
      let word = entry.value.scalar ?? ""
      if !roles.contains(entry.key) { complain(entry.key, "a role", roles, at: entry.keyPlace) }
      if let assurance = Assurance(rawValue: word) {
        least[entry.key] = assurance
      } else {
        complain(word, "a way of signing", words, at: entry.value.place)
      }
    }
    return least
  }

  private static func parameters(
    _ document: Document?, _ checklist: Checklist, _ values: ValueReader, into problems: inout [Diagnostic]
  ) -> [String: Value] {
    guard let document else { return [:] }
    var found: [String: Value] = [:]
    let declared = checklist.areas.flatMap(\.parameters)
    for entry in Mapping(node: document.frontMatter, what: "programme.md").entries("parameters", into: &problems) {
      guard let parameter = declared.first(where: { $0.name == entry.key }) else {
        let names = declared.map(\.name)
        problems.append(
          Diagnostic(
            .unknownKey, "`\(entry.key)` is not a parameter of the checklist", at: entry.keyPlace,
            help: didYouMean(entry.key, among: names) + "accepted: "
              + names.joined(separator: ", ")))
        continue
      }
      let column = Column(
        name: parameter.name, kind: parameter.kind, required: false, label: "", help: "", synonyms: [:], alsoNamed: [],
        indexed: false,
        place: entry.keyPlace)
      found[entry.key] = RowReader(values: values).value(
        entry.value.scalar ?? "", of: column, what: "parameter `\(entry.key)`", at: entry.value.place, into: &problems)
    }
    return found
  }
}
