import Diagnostics
import GRDB
import Workspace

/// Makes the views of a checklist: checked in the fence, then created by golive with the bound values written out, since SQLite
/// takes no parameters in a view.
///
/// A view is computed once, into a table, for many queries read it; one that reads what is filled in later stays a view.
struct ViewMaker {
  private let fence: Fence
  /// SQL names of tables that are filled in later.
  private let later: Set<String>
  private(set) var diagnostics: [Diagnostic] = []
  /// Not made yet, with the name of the view that each waits for.
  private var waiting: [(view: Area.View, refusal: Refusal?)] = []

  init(fence: Fence, later: Set<String>) { (self.fence, self.later) = (fence, later) }

  /// SQLite says which view another one misses, so each round makes those that miss none; what is left over is a circle or waits
  /// for one.
  mutating func make(_ views: [Area.View], in database: Database) throws {
    waiting = views.map { ($0, nil) }
    var count: Int
    repeat {
      count = waiting.count
      let round = waiting
      waiting = []
      for (view, _) in round {
        guard let made = expanded(view, others: views) else { continue }
        let named = "\(view.sqlName.quotedName) AS \(made.sql)"
        // Whoever reads a view that cannot be computed is told so at the query.
        if !later.isDisjoint(with: made.shape.reads.tables) || !fence.make("CREATE TABLE \(named)") {
          try database.execute(sql: "CREATE VIEW \(named)")
        }
      }
    } while waiting.count < count && !waiting.isEmpty
    for (view, refusal) in waiting {
      if isCircular(view) {
        refuse(view, .viewCircle, "the view `\(view.name)` reads itself", help: "let it read tables, or views that do not read it")
      } else if let refusal {
        diagnostics.append(refusal.diagnostic)
      }
    }
  }

  /// Nil if the view is refused, or must wait.
  private mutating func expanded(_ view: Area.View, others: [Area.View]) -> (sql: String, shape: QueryShape)? {
    let name = view.sqlName
    // SQLite makes no such view; the checklist was complained about.
    if name.hasSystemName { return nil }
    guard fence.catalogue[name] == nil else {
      refuse(view, .databaseName, "the name `\(view.name)` is taken", help: "choose a name that no table, prefix or other view has")
      return nil
    }
    fence.catalogue.brokenViews.insert(name)
    do throws(Refusal) {
      let made = try fence.expand(FencedQuery(view.query), as: name)
      fence.catalogue.brokenViews.remove(name)
      return made
    } catch {
      if let missing = error.missing, others.contains(where: { $0.sqlName == missing }), fence.catalogue[missing] == nil {
        waiting.append((view, error))
      } else {
        diagnostics.append(error.diagnostic)
      }
      return nil
    }
  }

  private func isCircular(_ view: Area.View) -> Bool {
    var name: String? = view.sqlName
    for _ in waiting {
      name = waiting.first { $0.view.sqlName == name }?.refusal?.missing
      if name == view.sqlName { return true }
    }
    return false
  }

  private mutating func refuse(_ view: Area.View, _ code: Code, _ message: String, help: String) {
    diagnostics.append(Diagnostic(code, message, at: view.query.place, help: help))
  }
}

extension Area.View {
  /// As SQLite compares names.
  fileprivate var sqlName: String { name.sqlName.lowercased() }
}
