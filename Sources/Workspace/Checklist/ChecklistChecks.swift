import Diagnostics

/// The checks that need the whole checklist: names are unique, and what is named is there.
struct ChecklistChecks {
  let checklist: Checklist
  private let ids: [String]
  private let tables: [String]
  private let roles: [String]

  init(checklist: Checklist) {
    self.checklist = checklist
    ids = checklist.requirements.map(\.id)
    tables = checklist.tables.map(\.name)
    roles = checklist.roles.map(\.name)
  }

  func run(into problems: inout [Diagnostic]) {
    unique(checklist.areas.map { ($0.slug, $0.place) }, "area", into: &problems)
    unique(checklist.requirements.map { ($0.id, $0.place) }, "requirement", into: &problems)
    unique(checklist.areas.flatMap(\.parameters).map { ($0.name, $0.place) }, "parameter", into: &problems)
    let tables = checklist.tables.map { ($0.sqlName, $0.place) }
    let views = checklist.areas.flatMap(\.views).map { ($0.name.sqlName, $0.query.place) }
    unique(tables + checklist.areas.map { ($0.prefix.sqlName, $0.place) } + views, "table, view or prefix", into: &problems)
    unique(checklist.topics.map { ($0.slug, $0.place) }, "page", into: &problems)
    for topic in checklist.topics { check(topic, into: &problems) }
    for area in checklist.areas {
      slug(area.slug, "an area", at: area.place, into: &problems)
      for requirement in area.requirements {
        shape(of: requirement, into: &problems)
        for part in requirement.id.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false) {
          slug(String(part), "part of a requirement's id", at: requirement.place, into: &problems)
        }
      }
      for column in area.fields + area.tables.flatMap(\.columns) { reference(column.kind, of: column, into: &problems) }
      for requirement in area.requirements { check(requirement, in: area, into: &problems) }
      if let role = area.ownerRole { known(role, among: roles, "role", at: area.place, into: &problems) }
    }
  }

  /// What a page about a topic names must be there, and its name must be free.
  private func check(_ topic: Topic, into problems: inout [Diagnostic]) {
    slug(topic.slug, "the name of a page", at: topic.place, into: &problems)
    if Topic.reserved.contains(topic.slug) {
      problems.append(
        Diagnostic(
          .checklistTwice, "the portal has a page `\(topic.slug)` of its own", at: topic.place,
          help: "choose another name for `page`; taken: " + Topic.reserved.joined(separator: ", ")))
    }
    let slugs = checklist.areas.map(\.slug)
    for area in topic.areas { known(area, among: slugs, "area", at: topic.place, into: &problems) }
    for section in topic.sections {
      switch section.content {
      case .figure: break
      case .signatures(let area): known(area, among: slugs, "area", at: section.place, into: &problems)
      case .borrowed(let slug, let title):
        known(slug, among: slugs, "area", at: section.place, into: &problems)
        guard let area = checklist.areas.first(where: { $0.slug.sameBytes(as: slug) }) else { continue }
        known(title, among: area.figures.map(\.title), "figure of the area `\(slug)`", at: section.place, into: &problems)
      }
    }
  }

  /// Each has a page of its own, named after it, beside those of the areas.
  private func shape(of requirement: Requirement, into problems: inout [Diagnostic]) {
    let longest = 80
    if requirement.id.isEmpty || requirement.id.contains(".") && requirement.id.utf8.count <= longest { return }
    problems.append(
      Diagnostic(
        .checklistName, "`\(requirement.id)` cannot be the id of a requirement", at: requirement.place,
        help: "accepted: the prefix of the area, a dot and a word, at most \(longest) letters"))
  }

  /// Areas become folders and pages, ids stand in `covers`: lower-case letters, digits and hyphens.
  private func slug(_ text: String, _ what: String, at place: Place, into problems: inout [Diagnostic]) {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    if isPlain { return }
    problems.append(
      Diagnostic(
        .checklistName, "`\(text)` cannot be \(what)", at: place, help: "accepted: lower-case letters, digits and `-`"))
  }

  private func unique(_ names: [(name: String, place: Place)], _ what: String, into problems: inout [Diagnostic]) {
    var seen: [Exact: Place] = [:]
    for (name, place) in names where !name.isEmpty {
      if let first = seen[Exact(name)] {
        problems.append(
          Diagnostic(
            .checklistTwice, "the \(what) `\(name)` is declared twice", at: place,
            help: "it is first declared at \(first.citation); rename one of the two"))
      } else {
        seen[Exact(name)] = place
      }
    }
  }

  private func reference(_ kind: Column.Kind, of column: Column, into problems: inout [Diagnostic]) {
    switch kind {
    case .reference(let table): known(table, among: tables, "table", at: column.place, into: &problems)
    case .list(let element): reference(element, of: column, into: &problems)
    default: break
    }
  }

  private func check(_ requirement: Requirement, in area: Area, into problems: inout [Diagnostic]) {
    for id in requirement.rollsUp { known(id, among: ids, "requirement", at: requirement.place, into: &problems) }
    for demand in requirement.signOffs {
      known(demand.role, among: roles, "role", at: demand.place, into: &problems)
    }
    if let attest = requirement.attest { check(attest, of: requirement, in: area, into: &problems) }
    for need in requirement.needs ?? [] { check(need, into: &problems) }
  }

  private func check(_ attest: Requirement.Attest, of requirement: Requirement, in area: Area, into problems: inout [Diagnostic]) {
    let signed = area.requirements.filter { !$0.signOffs.isEmpty }.map(\.id)
    if attest.by.isEmpty {
      if signed.count == 1 { return }
      problems.append(
        Diagnostic(
          .checklistMissing, "`attest` of `\(requirement.id)` does not say which sign-off vouches for it", at: attest.place,
          help: "add `by:`, one of: " + signed.joined(separator: ", ")))
    } else {
      known(attest.by, among: signed, "sign-off requirement of this area", at: attest.place, into: &problems)
    }
  }

  private func check(_ need: Requirement.Need, into problems: inout [Diagnostic]) {
    switch need.what {
    case .table(let name): known(name, among: tables, "table", at: need.place, into: &problems)
    case .field(let prefix, let name), .column(let prefix, let name):
      let owner = checklist.tables.first { $0.name == prefix }?.columns ?? checklist.areas.first { $0.prefix == prefix }?.fields
      if let owner {
        known(name, among: owner.map(\.name), "column or field of `\(prefix)`", at: need.place, into: &problems)
      } else {
        known(prefix, among: tables + checklist.areas.map(\.prefix), "table", at: need.place, into: &problems)
      }
    }
  }

  private func known(_ name: String, among names: [String], _ what: String, at place: Place, into problems: inout [Diagnostic]) {
    if name.isEmpty || names.contains(where: { $0.sameBytes(as: name) }) { return }
    let suggestion = didYouMean(name, among: names)
    problems.append(
      Diagnostic(
        .checklistReference, "`\(name)` is not \(article(what)) of the checklist", at: place,
        help: suggestion + "declared: " + names.prefix(30).joined(separator: ", ")
          + (names.count > 30 ? " and \(names.count - 30) more" : "")))
  }

  private func article(_ noun: String) -> String { (noun.first.map("aeiou".contains) ?? false ? "an " : "a ") + noun }
}
