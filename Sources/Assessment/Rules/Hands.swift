import Diagnostics
import Workspace

/// Whether somebody's signature can count at all: those who deliver do not sign for the business, nor does an author alone.
struct Hands {
  private let roles: [Checklist.Role]
  private let people: [Exact: Person]
  /// Authors of the Markdown evidence, by path; nil for a file that names none.
  private let authors: [Exact: String?]

  init(_ workspace: Workspace, _ core: CoreTables) {
    roles = workspace.checklist.roles
    people = Dictionary(core.people.map { (Exact($0.id), $0) }, uniquingKeysWith: { first, _ in first })
    let papers = workspace.evidence.filter { $0.isDocument }.map { (Exact($0.path), $0.author) }
    authors = Dictionary(papers, uniquingKeysWith: { first, _ in first })
  }

  /// Why not; nil if it can.
  ///
  /// - Parameter name: as the statement has it.
  func problem(of person: String, name: String, role: String, over covered: CoveredSet) -> String? {
    if let problem = problem(ofSideOf: person, name: name, role: role) { return problem }
    return isOnlyAuthor(person, of: covered) ? "\(name) is the only author of what is signed" : nil
  }

  func problem(ofSideOf person: String, name: String, role: String) -> String? {
    guard roles.first(where: { $0.name == role })?.side == "business" else { return nil }
    switch people[Exact(person)]?.side {
    case nil: return "it is not said to which side \(name) belongs, and the business must sign"
    case "delivery": return "\(name) belongs to the delivery side, and the business must sign"
    default: return nil
    }
  }

  /// No Markdown file of these names another author.
  func isOnlyAuthor(_ person: String, of covered: CoveredSet) -> Bool {
    // One after the other: of thousands of files the first few have an author who does not sign.
    let writers = covered.files.lazy.compactMap { authors[Exact($0.path)] ?? nil }
    return !writers.isEmpty && !writers.contains { !$0.sameBytes(as: person) }
  }
}
