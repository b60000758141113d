import Workspace

/// A new area of the checklist as it begins: one table and one requirement that is computed from it.
struct AreaDraft {
  let slug: String
  let prefix: String
  let title: String
  let checklist: Checklist
  /// Paths of the files that are there.
  let paths: [String]

  /// `checklist/12-security.md`: the files stand in order.
  var path: String {
    let numbers = paths.filter { $0.hasPrefix(Checklist.folder) }.compactMap { Int($0.dropFirst(Checklist.folder.count).prefix(2)) }
    let next = (numbers.max() ?? 0) + 1
    return "\(Checklist.folder)\(next < 10 ? "0" : "")\(next)-\(slug).md"
  }

  var table: String { "\(prefix)-points" }

  private var order: Int { (checklist.areas.map(\.order).filter { $0 < .max }.max() ?? 0) + 1 }

  var text: String {
    """
    ---
    area: \(slug)
    prefix: \(prefix)
    title: \(title.asYAML)
    question: Is everything ready that this area stands for?
    order: \(order)
    mitigation-needs: [owner, due]

    tables:
      \(table):
        title: \("\(title) points".asYAML)
        help: What has to be settled before the go-live, a row for each point.
        columns:
          id: {type: id, required: true}
          what: {type: text, help: What has to be settled}
          owner: {type: ref, to: people, help: Who sees to it}
          state: {one-of: [open, settled], required: true}

    requirements:
      - id: \(prefix).settled
        level: mandatory
        ask: Every point of this area is settled.
        headline: A point of this area is not settled.
        needs: [\(table)]
        rule: Every point whose state is not `settled` is a finding.
        breach: SELECT id AS subject, coalesce(what, 'a point without words') || ' is not settled' AS found, at FROM \(table.sqlName) WHERE state <> 'settled'
        fix: Settle what is open with its owner, and write `settled` into its row.
    ---

    # \(title.asMarkdown)

    ## What to look at

    Say in a few sentences what people should look at.

    ## Why it matters

    Say what the business has to do with it.

    ## What good looks like

    Say how one sees that all is well.

    ## What happens otherwise

    Say what happens on the first day if it is not.

    ## How to recover

    Say what can still be done then.

    ## Why each point is asked

    | Requirement | Why |
    | --- | --- |
    | `\(prefix).settled` | Say what happens in the business where a point stays open. |

    """
  }
}
