import Diagnostics
import Workspace

/// Those who may vouch for an import.
struct ImportPeople {
  /// Their ids and names; empty where nobody has been written down yet.
  private let people: [(id: String?, name: String?)]

  init(_ workspace: Workspace) {
    people = workspace.tables["people"].map { table in table.rows.map { (table[$0, "id"].text, table[$0, "name"].text) } } ?? []
  }

  /// Why they cannot be the author; nil if they can. Otherwise it would be told of a file that is not written.
  func problem(of author: String?) -> String? {
    guard let author, !people.isEmpty, person(author) == nil else { return nil }
    let known = people.flatMap { [$0.id, $0.name].compactMap(\.self) }
    return "`--author` is `\(author)`; \(didYouMean(author, among: known))accepted: the id of somebody in people.md"
  }

  /// An id and a name may be one person's.
  func areSame(_ one: String, _ other: String) -> Bool {
    if one.sameBytes(as: other) { return true }
    guard let first = person(one), let second = person(other) else { return false }
    return first == second
  }

  private func person(_ words: String) -> Int? {
    people.firstIndex { [$0.id, $0.name].contains { $0?.sameBytes(as: words) ?? false } }
  }
}
