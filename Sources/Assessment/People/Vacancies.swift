import Diagnostics
package import Workspace

/// What is asked and is nobody's, by where somebody has to be named first.
package struct Vacancies: Sendable {
  /// A role in which somebody has to sign, and that nobody holds who could.
  package struct Post: Sendable {
    package let role: String
    package let title: String
    package var signatures: Int
  }

  /// Signatures whose signers are named in rows of evidence: the rows are not there, or name nobody.
  package struct Rows: Sendable {
    /// Tables that lack them; empty where the checklist's query alone says which rows are meant.
    package let tables: [TableSchema]
    /// Ids, in the checklist's order.
    package var requirements: [String]
  }

  package private(set) var posts: [Post] = []
  package private(set) var rows: [Rows] = []
  /// Open items of the RAID log without an owner.
  package let items: [RaidItem]

  /// - Parameter nobody: what is owed and nobody's.
  package init(_ assessment: Assessment, _ nobody: Obligations) {
    items = nobody.items.map(\.item)
    let checklist = assessment.workspace.checklist
    for owed in nobody.toSign where !owed.result.isPersonal {
      let role = owed.result.role
      if let known = posts.firstIndex(where: { $0.role.sameBytes(as: role) }) {
        posts[known].signatures += 1
      } else {
        posts.append(Post(role: role, title: checklist.roles.first { $0.name == role }?.title ?? role, signatures: 1))
      }
    }
    let unsigned = Set(nobody.toSign.filter(\.result.isPersonal).map { Exact($0.result.requirement) })
    for result in assessment.areas.flatMap(\.requirements)
    where unsigned.contains(Exact(result.requirement.id)) || result.lacksSigners {
      add(result, in: assessment.emptyTables(behind: result))
    }
  }

  private mutating func add(_ result: RequirementResult, in tables: [TableSchema]) {
    let id = result.requirement.id
    if let known = rows.firstIndex(where: { $0.tables.map(\.name) == tables.map(\.name) }) {
      rows[known].requirements.append(id)
    } else {
      rows.append(Rows(tables: tables, requirements: [id]))
    }
  }
}

extension RequirementResult {
  /// It waits for signatures of people whom rows name, and there is no such row.
  fileprivate var lacksSigners: Bool {
    guard [.noEvidence, .notMet].contains(state), !isLater else { return false }
    return requirement.signOffs.contains { demand in
      demand.each != nil && !signOffs.contains { $0.isPersonal && $0.role.sameBytes(as: demand.role) }
    }
  }
}

extension Assessment {
  /// Declared tables in which nothing has been filed, and without which it cannot be judged.
  func emptyTables(behind result: RequirementResult) -> [TableSchema] {
    let missing = Set(result.gaps.map { Exact($0.need) })
    return workspace.checklist.tables.filter { missing.contains(Exact($0.name)) }
  }
}
