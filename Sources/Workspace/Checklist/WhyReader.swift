import Diagnostics
import Documents

/// Reads why each point is asked: a table in the body of a file of the checklist, with the columns `Requirement` and `Why`.
struct WhyReader {
  static let heading = "Why each point is asked"

  private var words: [Exact: String] = [:]

  init(_ document: Document, _ requirements: [Requirement], into problems: inout [Diagnostic]) {
    let ids = requirements.map(\.id)
    var section: Place?
    for heading in document.headings where heading.level == 2 {
      if heading.text.sameBytes(as: Self.heading) {
        section = heading.place
      } else if nearest(to: heading.text, among: [Self.heading]) != nil {
        problems.append(
          Diagnostic(
            .checklistWord, "the heading `\(heading.text)` is not read", at: heading.place,
            help: "write `\(Self.heading)`, or another heading that is farther from it"))
      }
    }
    for placed in document.tables where placed.headings.last?.text.sameBytes(as: Self.heading) ?? false {
      for row in placed.table.rows where row.cells.count >= 2 {
        let (id, why) = (row.cells[0], row.cells[1].text)
        if !ids.contains(where: { $0.sameBytes(as: id.text) }) {
          problems.append(
            Diagnostic(
              .checklistReference, "`\(id.text)` is not a requirement of this file", at: id.place,
              help: didYouMean(id.text, among: ids) + "the first column names a requirement of the front matter"))
        } else if words.updateValue(why, forKey: Exact(id.text)) != nil {
          problems.append(
            Diagnostic(.checklistTwice, "why `\(id.text)` is asked is told twice", at: id.place, help: "keep one of the rows"))
        }
      }
    }
    guard let section else { return }
    let untold = ids.filter { words[Exact($0)]?.isEmpty ?? true }
    if untold.isEmpty { return }
    problems.append(
      Diagnostic(
        .checklistMissing, "why is not told of " + untold.map { "`\($0)`" }.joined(separator: ", "), at: section,
        help: "add a row for each to the table below, with the columns `Requirement` and `Why`"))
  }

  /// The requirement with its reason, if there is one.
  func explained(_ requirement: Requirement) -> Requirement {
    var requirement = requirement
    requirement.why = words[Exact(requirement.id)].flatMap { $0.isEmpty ? nil : $0 }
    return requirement
  }
}
