import Diagnostics
import Documents

/// Reads `decisions/0001-words.md`: fixed keys, strictly. Whether what it names is there is looked at when all records are read.
struct DecisionReader {
  static let keys = Form.decision.names

  /// Minutes east of UTC.
  let zoneOffset: Int

  static func isDecision(_ path: String) -> Bool { path.hasPrefix(DecisionRecord.folder) && path.hasSuffix(".md") }

  /// A file with an `id` and no `status` is only a row of a table that the checklist declares.
  static func isRecord(_ file: ReadFile) -> Bool {
    guard isDecision(file.path), let node = file.document?.frontMatter else { return false }
    return node["id"] == nil || node["status"] != nil
  }

  func read(_ file: ReadFile, into problems: inout [Diagnostic]) -> DecisionRecord? {
    guard let document = file.document, !file.diagnostics.containErrors else { return nil }
    var fields = DecisionFields(document.frontMatter, what: "the record", at: Place(file.path, line: 1, column: 1))
    let record = read(&fields, document, file)
    problems += fields.problems
    return fields.problems.containErrors ? nil : record
  }

  private func read(_ fields: inout DecisionFields, _ document: Document, _ file: ReadFile) -> DecisionRecord? {
    let name = String(file.path.dropFirst(DecisionRecord.folder.count).dropLast(3))
    checkName(name, &fields)
    fields.checkKeys(Self.keys)
    let status = status(&fields)
    let isAccepted = status == .accepted
    func wanted(_ key: String, _ example: String) -> String? { isAccepted ? fields.required(key, example) : fields.text(key) }
    let date = fields.day("date")
    let decided = wanted("decided", "2026-11-20T09:30:00Z")
    checkMoment(decided, date, &fields)
    let outcome = fields.word("outcome", DecisionRecord.Outcome.allCases.map(\.rawValue), wanted("outcome", "conditional-go"))
    let recommendation = fields.word(
      "recommendation", GateSnapshot.recommendations, fields.required("recommendation", "no-go"))
    let recorded = fields.required("recorded", "somebody-in-people")
    let makers = fields.texts("decision-makers").compactMap(\.scalar)
    if isAccepted, makers.isEmpty, fields.node["decision-makers"].map({ $0.list?.isEmpty ?? ($0.scalar == "") }) ?? true {
      fields.complain(
        "the record has no `decision-makers`", at: fields.place(of: "decision-makers"),
        help: "write who decided: `decision-makers: [somebody-in-people]`")
    }
    let title = fields.text("title") ?? document.headings.first { $0.level == 1 }?.text
    if title == nil {
      fields.complain(
        "the record has no title", at: fields.place, help: "write what was decided as a heading: `# Go on 7 December`")
    }
    let votes = votes(&fields)
    if isAccepted, votes.isEmpty, fields.problems.isEmpty {
      fields.complain(
        "the record has no `votes`", at: fields.place(of: "votes"),
        help: "write who voted how: `- {person: ID, vote: for}`, a line each")
    }
    let conditions = conditions(&fields)
    if let id = fields.text("id"), !id.sameBytes(as: name) {
      fields.complain(
        "`id` is `\(id)`, and the file is `\(file.path)`", at: fields.place(of: "id"), help: "write `id: \(name)`, or leave it out")
    }
    guard let status, let date, let recommendation, let recorded, let title else { return nil }
    let record = DecisionRecord(
      id: name, title: title, status: status, date: date, decided: decided, decisionMakers: makers,
      consulted: fields.texts("consulted").compactMap(\.scalar), informed: fields.texts("informed").compactMap(\.scalar),
      recorded: recorded, gate: fields.text("gate"), outcome: outcome.flatMap(DecisionRecord.Outcome.init),
      recommendation: recommendation, reason: fields.text("reason"), supersedes: fields.text("supersedes"),
      options: fields.texts("options").compactMap(\.scalar), votes: votes, conditions: conditions, words: document.html,
      digest: file.digest, place: Place(file.path, line: 1, column: 1))
    DecisionSense.check(record, &fields)
    return record
  }

  /// `0001-words-with-hyphens`.
  private func checkName(_ name: String, _ fields: inout DecisionFields) {
    let bytes = Array(name.utf8)
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    let words = name.dropFirst(5).split(separator: "-", omittingEmptySubsequences: false)
    let isGood =
      bytes.count > 5 && bytes.prefix(4).allSatisfy(isDigit) && bytes[4] == 0x2D
      && words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { isDigit($0) || (0x61...0x7A).contains($0) } }
    if isGood { return }
    fields.complain(
      "`\(name).md` is no name of a decision record", at: fields.place,
      help: "name it with four digits and words in small letters, such as `0003-go-on-7-december.md`")
  }

  private func status(_ fields: inout DecisionFields) -> DecisionRecord.Status? {
    let text = fields.required("status", "proposed")
    if text == "superseded" {
      fields.complain(
        "`status` of the record is `superseded`", at: fields.place(of: "status"),
        help: "leave `accepted`: that it was replaced follows from `supersedes` in the newer record")
      return nil
    }
    return fields.word("status", DecisionRecord.Status.allCases.map(\.rawValue), text).flatMap(DecisionRecord.Status.init)
  }

  private func checkMoment(_ decided: String?, _ date: Day?, _ fields: inout DecisionFields) {
    guard let decided else { return }
    guard let moment = Moment(utc: decided) else {
      return fields.complain(
        "`decided` is `\(decided)`", at: fields.place(of: "decided"),
        help: "write the moment in UTC, such as `2026-11-20T09:30:00Z`")
    }
    let day = moment.adding(minutes: zoneOffset).day
    guard let date, date != day else { return }
    fields.complain(
      "`date` is \(date.iso), and it was decided on \(day.iso)", at: fields.place(of: "date"), help: "write `date: \(day.iso)`",
      code: .decisionContradiction)
  }

  private func votes(_ fields: inout DecisionFields) -> [DecisionRecord.Vote] {
    fields.items("votes", each: "a vote", Form.vote.names) { entry in
      let person = entry.required("person", "somebody-in-people")
      let choices = DecisionRecord.Vote.Choice.allCases.map(\.rawValue)
      let choice = entry.word("vote", choices, entry.required("vote", "for")).flatMap(DecisionRecord.Vote.Choice.init)
      let words = entry.text("words")
      guard let person, let choice else { return nil }
      return DecisionRecord.Vote(person: person, choice: choice, words: words)
    }
  }

  private func conditions(_ fields: inout DecisionFields) -> [DecisionRecord.Condition] {
    fields.items("conditions", each: "a condition", Form.condition.names) { entry in
      let what = entry.required("what", "The fault in prices is closed")
      let owner = entry.required("owner", "somebody-in-people")
      let due = entry.day("due")
      let closes = entry.required("closes", "I-01")
      guard let what, let owner, let due, let closes else { return nil }
      return DecisionRecord.Condition(
        what: what, owner: owner, due: due, closes: closes, place: entry.place(of: "closes"), duePlace: entry.place(of: "due"))
    }
  }
}

extension Moment {
  /// `2026-11-20T09:30:00Z`, exactly, without its seconds.
  package init?(utc text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == 0x54, bytes[16] == 0x3A, bytes[19] == 0x5A, let seconds = Day.digits(bytes[17..<19]),
      seconds < 60
    else { return nil }
    self.init(iso: String(text.prefix(16)))
  }
}
