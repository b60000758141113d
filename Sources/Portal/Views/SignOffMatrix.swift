import Assessment
import Workspace

/// Who has signed what, at a glance: areas against roles, or against what the roles sign for.
struct SignOffMatrix: Sendable {
  struct Cell: Sendable {
    let status: Status
    /// Below the mark on the page of sign-offs: the day, or when it is due.
    let note: Phrase
    /// Where its row stands.
    let target: Target?
  }
  struct Row: Sendable {
    let title: String
    let target: Target
    let cells: [Cell]
  }

  let columns: [String]
  let rows: [Row]
  /// `5 of 7` for each column.
  let totals: [String]
  let signed: Int
  let asked: Int

  /// Subjects get their own column as long as a page can hold them.
  private static let widest = 10

  init(_ site: SiteMap) {
    let checklist = site.assessment.workspace.checklist
    let areas = site.areas + (site.across.map { [$0] } ?? [])
    let all = areas.map { AskedSignature.all(in: $0) }
    let flat = all.flatMap(\.self)
    func bySubject(_ signature: AskedSignature) -> String { signature.title(in: checklist) }
    func byRole(_ signature: AskedSignature) -> String { checklist.title(ofRole: signature.result.role) }
    let key = Self.distinct(flat.map(bySubject)).count <= Self.widest ? bySubject : byRole
    let order = checklist.roles.map(\.name)
    let sorted = flat.enumerated().sorted { left, right in
      let leftRank = order.firstIndex(of: left.element.result.role) ?? order.count
      let rightRank = order.firstIndex(of: right.element.result.role) ?? order.count
      return (leftRank, left.offset) < (rightRank, right.offset)
    }
    columns = Self.distinct(sorted.map { key($0.element) })
    let columns = columns
    rows = zip(areas, all).filter { !$1.isEmpty }.map { area, signatures in
      Row(
        title: area.area.title, target: site.area(area),
        cells: columns.map { column in Self.cell(signatures.filter { key($0) == column }, site) })
    }
    totals = columns.map { column in
      let mine = flat.filter { key($0) == column && $0.status.mark != .wait }
      return "\(mine.count { $0.isSigned }) of \(mine.count)"
    }
    let due = flat.filter { $0.status.mark != .wait }
    signed = due.count { $0.isSigned }
    asked = due.count
  }

  /// The worst of the signatures in one cell speaks for it.
  private static func cell(_ signatures: [AskedSignature], _ site: SiteMap) -> Cell {
    let worstFirst: [Mark] = [.block, .none, .lapse, .wait, .cond, .waive, .ready, .na]
    guard let worst = signatures.min(by: { rank($0.status.mark, worstFirst) < rank($1.status.mark, worstFirst) }) else {
      return Cell(status: Status(.na, "Not required"), note: Phrase(), target: nil)
    }
    let note: Phrase
    if signatures.count > 1 {
      note = Phrase("\(signatures.count { $0.isSigned }) of \(signatures.count)")
    } else if worst.isSigned, let day = worst.day {
      note = .time(day.short, day)
    } else {
      note = .alert(worst.status.word.lowercased())
    }
    return Cell(status: worst.status, note: note, target: SignatureRow.target(worst, site))
  }

  private static func rank(_ mark: Mark, _ order: [Mark]) -> Int { order.firstIndex(of: mark) ?? 0 }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
