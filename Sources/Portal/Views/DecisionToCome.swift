import Assessment
import Diagnostics
import Workspace

/// A question that somebody will be asked to decide, from a figure of that kind.
struct DecisionToCome: Sendable {
  /// What could be answered, what it costs and what follows.
  struct Answer: Sendable {
    let option: String
    let cost: String
    let consequence: String
  }

  let id: String
  let question: Phrase
  let who: Phrase
  let day: Day?
  let due: Phrase
  /// Ids of items, requirements or findings that wait for it.
  let about: [String]
  /// Where its table stands.
  let target: Target
  let answers: [Answer]

  static let picture = "decisions"

  var page: String { target.page }

  /// By date, those without one first; a figure may have several rows of one decision, such as its options.
  static func all(_ site: SiteMap) -> [DecisionToCome] {
    var seen: Set<String> = []
    let all = site.assessment.areas.flatMap { area in
      area.figures.enumerated().filter { $1.figure.picture == picture }.flatMap { index, figure in
        let rows = FigureRows(figure)
        return rows.rows.indices.compactMap { row -> DecisionToCome? in
          let id = rows.text(row, "id")
          return seen.insert(id).inserted ? DecisionToCome(id, rows, row, Target(site.area(area).page, "p\(index + 1)"), site) : nil
        }
      }
    }
    return all.enumerated().sorted { ($0.element.day?.number ?? 0, $0.offset) < ($1.element.day?.number ?? 0, $1.offset) }
      .map(\.element)
  }

  private init(_ id: String, _ rows: FigureRows, _ row: Int, _ target: Target, _ site: SiteMap) {
    self.id = id
    self.target = target
    question = .link(rows.text(row, "what"), target)
    let name = rows.text(row, "who")
    who = name.isEmpty ? .alert(Message.text("nobody-named")) : Phrase(name)
    day = Day(iso: rows.text(row, "date").prefix(10))
    due = site.date(day)
    let mine = rows.rows.indices.filter { rows.text($0, "id") == id && !rows.text($0, "option").isEmpty }
    answers = mine.map {
      Answer(option: rows.text($0, "option"), cost: rows.text($0, "cost"), consequence: rows.text($0, "consequence"))
    }
    about = rows.text(row, "about").split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// A figure has people by name.
  func isDecided(by person: Person) -> Bool { who.plain.sameBytes(as: person.name) }

  /// Whether one of these things waits for it.
  func concerns(_ ids: some Collection<String>) -> Bool { ids.contains { about.contains($0) } }

  /// Those for which what was found of a requirement waits.
  static func awaited(
    by result: RequirementResult, in area: AreaResult, among decisions: [DecisionToCome], _ site: SiteMap
  ) -> [DecisionToCome] {
    guard !result.isLater, [.notMet, .noEvidence, .conditions].contains(result.state) else { return [] }
    // What only follows from another requirement waits for the same.
    let results = [result, Reason(result, in: area, site).result]
    let found = results.flatMap(\.findings).filter { $0.treatment != .waived }
    let items =
      found.flatMap { [$0.answer?.id, site.item(at: $0.place)?.id].compactMap(\.self) }
      + results.flatMap(\.signOffs).flatMap(\.conditions)
    let ids = Set(results.map(\.requirement.id) + found.map(\.subject) + items)
    return decisions.filter { $0.concerns(ids) }
  }

  /// `Ann decides, 25 Nov`, below what nobody owns.
  var deciding: Phrase { .label(Message.phrase("decision-by", ["who": who, "due": due]).plain) }

  /// The same where only the place of the question is told.
  var awaitedBriefly: Phrase {
    Message.phrase("decision-awaited-briefly", ["decision": Phrase.link(id, target), "due": due])
  }

  /// `Awaiting a decision by Ann, 25 Nov: Who may hold back orders?`
  var awaited: Phrase { " " + Message.phrase("decision-awaited", ["who": who, "due": due, "question": question]) }
}
