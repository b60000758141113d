package import Diagnostics
package import Workspace

extension Workspace {
  /// Paths of evidence that says anything that a check reads: a row, a key, a statement, ticked or not, a day of assessment. A page that
  /// was begun and holds none of them answers nothing.
  var filed: Set<Exact> {
    var paths = Set(evidence.lazy.filter { $0.assessed != nil }.map { Exact($0.path) })
    for table in tables.values {
      // Rows of one file stand behind one another.
      var last = ""
      for row in table.rows where !row.at.path.sameBytes(as: last) {
        last = row.at.path
        paths.insert(Exact(last))
      }
      if let none = table.none { paths.insert(Exact(none.at.path)) }
    }
    for field in fields.values.flatMap(\.values) where !field.value.isNull { paths.insert(Exact(field.at.path)) }
    paths.formUnion(ticks.lazy.map { Exact($0.place.path) })
    return paths
  }

  /// Pages that were begun and that nobody has signed up to: nothing is filed in them, and they name no author. There is nothing to sign in
  /// them yet.
  package var begun: Set<Exact> {
    let filed = filed
    return Set(
      evidence.lazy.filter { $0.isDocument && $0.author == nil && !filed.contains(Exact($0.path)) }.map { Exact($0.path) })
  }

  /// Whether nobody has filed anything in any area.
  var isBare: Bool {
    let filed = filed
    return evidence.allSatisfy { $0.area.isEmpty || !filed.contains(Exact($0.path)) }
  }
}
