import Diagnostics
import Documents

/// Reads why each point is asked: a table in the body of a file of the checklist, with the columns `Requirement` and `Why`.
struct WhyReader {
  static let heading = "Why each point is asked"

  private var words: [Exact: String] = [:]

  init(_ document: Document, _ requirements: [Requirement], into problems: inout [Diagnostic]) {
    let ids = requirements.map(\.id)
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
  }

  /// The requirement with its reason, if there is one.
  func explained(_ requirement: Requirement) -> Requirement {
    var requirement = requirement
    requirement.why = words[Exact(requirement.id)].flatMap { $0.isEmpty ? nil : $0 }
    return requirement
  }
}
