import Assessment
import Diagnostics
import Workspace

/// All findings, and the problems of form, for whoever keeps the files.
struct FindingList: Sendable {
  struct Area: Sendable {
    let title: String
    let anchor: String
    let target: Target
    let count: String
    let groups: [FindingGroup]
  }
  struct Form: Sendable {
    let severity: String
    let message: Phrase
    let help: Phrase
    let place: Phrase
    let code: Phrase
    let edge: String
  }

  let title: String
  let deck: String
  let facts: [Fact]
  let areas: [Area]
  let forms: [Form]
  let formsNote: String

  init(_ groups: [FindingGroup], _ site: SiteMap) {
    let notMet = groups.map(\.notMet).reduce(0, +)
    let missing = groups.map(\.missing).reduce(0, +)
    let conditions = groups.map(\.conditions).reduce(0, +)
    let total = groups.map(\.count).reduce(0, +)
    title = Message.findingsTitle(total, notMet: notMet, missing: missing)
    deck = Message.findingsDeck(total, conditions: conditions)
    facts = [
      Fact("Not met", Phrase(notMet.grouped)), Fact("No evidence or signature", Phrase(missing.grouped)),
      Fact("Answered or tolerated", Phrase(conditions.grouped)),
      Fact("For your tools", .link("readiness.json", Target("readiness.json"))),
      Fact("Same list at your desk", .code("golive check")),
    ]
    areas = (site.areas + (site.across.map { [$0] } ?? [])).compactMap { area in
      let mine = groups.filter { $0.area == area.area.slug }
      guard !mine.isEmpty else { return nil }
      return Area(
        title: area.area.title, anchor: "a-\(area.area.slug)", target: site.area(area),
        count: mine.map(\.count).reduce(0, +).digits("finding"), groups: mine)
    }
    forms = site.assessment.diagnostics.map { diagnostic in
      Form(
        severity: diagnostic.severity.rawValue, message: .marked(diagnostic.message.capitalised),
        help: .marked(diagnostic.help?.sentence ?? ""),
        place: site.citation(diagnostic.place),
        code: .link(
          diagnostic.code.id, Code.all.contains(diagnostic.code) ? Target("about.html", diagnostic.code.id.anchored) : nil),
        edge: diagnostic.severity == .error ? "" : diagnostic.severity == .warning ? "w" : "n")
    }
    formsNote =
      forms.isEmpty
      ? "The files are in order: nothing is misspelt, nothing leads nowhere."
      : "How the files are written; \(forms.count.of("remark"))."
  }
}

/// Who has signed, who has not, and everything that was signed.
struct SignOffRegister: Sendable {
  struct Person: Sendable {
    let who: Phrase
    let count: String
    let rows: [(row: SignatureRow, command: String)]
  }
  struct Area: Sendable {
    let title: String
    let target: Target
    let rows: [SignatureRow]
  }

  let title: String
  let deck: String
  let matrix: SignOffMatrix
  let open: [Person]
  let given: [Area]

  init(_ site: SiteMap) {
    let areas = site.areas + (site.across.map { [$0] } ?? [])
    let all = areas.map { AskedSignature.all(in: $0) }
    let flat = all.flatMap(\.self)
    matrix = SignOffMatrix(site)
    title = Message.signOffs(matrix)
    let missing = flat.filter { !$0.isSigned }
    var order: [String?] = []
    var groups: [Exact: [AskedSignature]] = [:]
    for signature in missing {
      let key = Exact(signature.result.signer ?? "")
      if groups[key] == nil { order.append(signature.result.signer) }
      groups[key, default: []].append(signature)
    }
    // Nobody first, then who owes most.
    let ranked = order.enumerated().sorted { left, right in
      let leftCount = groups[Exact(left.element ?? "")]?.count ?? 0
      let rightCount = groups[Exact(right.element ?? "")]?.count ?? 0
      return (left.element == nil ? 0 : 1, -leftCount, left.offset) < (right.element == nil ? 0 : 1, -rightCount, right.offset)
    }.map(\.element)
    open = ranked.map { signer in
      let mine = groups[Exact(signer ?? "")] ?? []
      return Person(
        who: site.person(signer, otherwise: "Nobody named"), count: mine.count.digits("signature"),
        rows: mine.map { (SignatureRow($0, on: "sign-offs.html", site), $0.command) })
    }
    deck = Message.owed(ranked.map { signer in (site.name(signer), groups[Exact(signer ?? "")]?.count ?? 0) })
    given = zip(areas, all).compactMap { area, signatures in
      let rows = signatures.filter(\.isSigned).map { SignatureRow($0, on: "sign-offs.html", site) }
      return rows.isEmpty ? nil : Area(title: area.area.title, target: site.area(area), rows: rows)
    }
  }
}
