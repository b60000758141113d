import Assessment
import Diagnostics
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

  struct Head: Sendable {
    let title: String
    /// Whoever is asked, where it is one person only.
    let holder: String
  }

  private(set) var columns: [Head]
  private(set) var rows: [Row]
  /// `5 of 7` for each column.
  private(set) var totals: [String]
  let signed: Int
  let asked: Int
  /// There may be more that is not shown.
  let isPart: Bool
  /// What is said where it is empty.
  let none: String

  /// Subjects get their own column as long as a page can hold them.
  private static let widest = 10

  init(_ site: SiteMap) {
    let checklist = site.assessment.workspace.checklist
    let areas = site.ordered
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
    let columns = Self.distinct(sorted.map { key($0.element) })
    self.columns = columns.map { column in
      let holders = Set(flat.filter { key($0) == column }.map { Exact($0.who ?? "") })
      let holder = holders.count == 1 ? holders.first?.text ?? "" : ""
      return Head(title: column, holder: holder.isEmpty ? "" : site.name(holder) ?? "")
    }
    rows = zip(areas, all).filter { !$1.isEmpty }.map { area, signatures in
      Row(
        title: area.area.title, target: site.area(area),
        cells: columns.map { column in Self.cell(signatures.filter { key($0) == column }, site) })
    }
    totals = columns.map { column in
      let mine = flat.filter { key($0) == column && $0.status.mark != .wait }
      return mine.isEmpty
        ? Message.text("sign-off-matrix-not-due")
        : Message.text("sign-off-matrix-signed", ["signed": mine.count { $0.isSigned }, "asked": mine.count])
    }
    let due = flat.filter { $0.status.mark != .wait }
    signed = due.count { $0.isSigned }
    asked = due.count
    isPart = site.assessment.lacks.signOffs
    none = Message.text("sign-offs-nobody-asked", ["reach": Message.reach(isPart)])
  }

  /// As much of it as fits: where roles have to go, those with the worst stay, and of these those with the most of it.
  func fitted(columns most: Int, rows mostRows: Int) -> SignOffMatrix {
    func key(_ column: Int) -> [Int] {
      let ranks = rows.map { $0.cells[column].status.mark.rank }
      let worst = ranks.min() ?? 0
      return [worst, -ranks.count { $0 == worst }, column]
    }
    let kept = Set(columns.indices.map(key).sorted { $0.lexicographicallyPrecedes($1) }.prefix(most).map { $0[2] })
    var copy = self
    copy.columns = columns.indices.filter(kept.contains).map { columns[$0] }
    copy.totals = totals.indices.filter(kept.contains).map { totals[$0] }
    copy.rows = rows.prefix(mostRows).map { row in
      Row(title: row.title, target: row.target, cells: row.cells.indices.filter(kept.contains).map { row.cells[$0] })
    }
    return copy
  }

  /// The worst of the signatures in one cell speaks for it.
  private static func cell(_ signatures: [AskedSignature], _ site: SiteMap) -> Cell {
    guard let worst = signatures.min(by: { $0.status.mark.rank < $1.status.mark.rank }) else {
      return Cell(status: .notRequired, note: Phrase(), target: nil)
    }
    let note: Phrase
    let due = worst.due.map { Phrase.label(Message.text("sign-off-matrix-due", ["day": $0.short])) } ?? Phrase()
    if worst.status.mark == .wait {
      let count = Message.text("sign-off-matrix-asked", ["count": signatures.count])
      note = .label(Message.text("sign-off-matrix-not-due")) + (signatures.count > 1 ? .label(count) : due)
    } else if signatures.count > 1 {
      let signed = signatures.count { $0.isSigned }
      note =
        (worst.isSigned ? Phrase() : .alert(worst.status.inSentence))
        + .label(Message.text("sign-off-matrix-signed", ["signed": signed, "asked": signatures.count]))
    } else if worst.isSigned {
      note = worst.day.map { .label($0.short) } ?? Phrase()
    } else {
      note = .alert(worst.status.inSentence) + due
    }
    return Cell(status: worst.status, note: note, target: SignatureRow.target(worst))
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
