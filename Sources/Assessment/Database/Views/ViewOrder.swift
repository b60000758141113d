import Diagnostics
import Workspace

/// The views of a checklist in an order in which each finds those that it reads.
struct ViewOrder {
  private(set) var views: [Area.View] = []
  /// Views that read themselves, directly or through others.
  private(set) var circular: [Area.View] = []

  init(_ declared: [Area.View]) {
    let names = declared.map { $0.name.sqlName.lowercased() }
    let reads = declared.map { view in
      let words = Set(SQLText(view.query.sql).tokens.filter(\.isName).map { $0.text.lowercased() })
      return Set(names.indices.filter { words.contains(names[$0]) })
    }
    var made: Set<Int> = []
    var left = Array(declared.indices)
    // Each round takes what reads only what is made; a round that takes nothing has found the circles and what waits for them.
    while !left.isEmpty {
      let ready = left.filter { reads[$0].isSubset(of: made) }
      if ready.isEmpty { break }
      views += ready.map { declared[$0] }
      made.formUnion(ready)
      left.removeAll { made.contains($0) }
    }
    // What only waits for a circle is made after all, and complains about the view that is missing.
    var circle = Set(left)
    while let free = circle.first(where: { view in !circle.contains { reads[$0].contains(view) } }) { circle.remove(free) }
    circular = left.filter(circle.contains).map { declared[$0] }
    views += left.filter { !circle.contains($0) }.map { declared[$0] }
  }
}
