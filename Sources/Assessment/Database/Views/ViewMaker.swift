import Diagnostics
import GRDB
import Workspace

/// Makes the views of a checklist: checked in the fence, then created by golive with the bound values written out, since SQLite
/// takes no parameters in a view.
struct ViewMaker {
  let fence: Fence
  private(set) var diagnostics: [Diagnostic] = []

  init(fence: Fence) { self.fence = fence }

  mutating func make(_ declared: [Area.View], in database: GRDB.Database) throws {
    let order = ViewOrder(declared)
    for view in order.circular {
      refuse(view, .viewCircle, "the view `\(view.name)` reads itself", help: "let it read tables, or views that do not read it")
    }
    for view in order.views {
      guard let sql = expanded(view) else { continue }
      try database.execute(sql: "CREATE VIEW \(view.name.sqlName.quotedName) AS \(sql)")
    }
  }

  /// Nil if the view is refused.
  private mutating func expanded(_ view: Area.View) -> String? {
    let name = view.name.sqlName
    guard fence.catalogue[name] == nil else {
      refuse(view, .databaseName, "the name `\(view.name)` is taken", help: "choose a name that no table, prefix or other view has")
      return nil
    }
    do throws(Refusal) {
      let shape = try fence.shape(of: FencedQuery(view.query))
      let sql = try fence.expand(FencedQuery(view.query), as: name)
      _ = fence.catalogue.add(name, Catalogue.Relation(kind: .view, columns: shape.columns, declared: [:]))
      return sql
    } catch {
      diagnostics.append(error.diagnostic)
      fence.catalogue.brokenViews.insert(name.lowercased())
      return nil
    }
  }

  private mutating func refuse(_ view: Area.View, _ code: Code, _ message: String, help: String) {
    diagnostics.append(Diagnostic(code, message, at: view.query.place, help: help))
    fence.catalogue.brokenViews.insert(view.name.sqlName.lowercased())
  }
}
