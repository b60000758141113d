import Diagnostics
import Documents

/// Reads the declaration of a table.
enum TableReader {
  static let keys = Form.table.names

  static func read(_ entry: Node.Entry, area: String, into problems: inout [Diagnostic]) -> TableSchema {
    let mapping = Mapping(node: entry.value, what: "table `\(entry.key)`")
    mapping.checkKeys(keys, into: &problems)
    Names.check(entry.key, at: entry.keyPlace, into: &problems)
    var columns: [Column] = []
    for column in mapping.entries("columns", into: &problems) {
      columns.append(ColumnReader.read(column, what: "column", into: &problems))
    }
    if columns.isEmpty {
      problems.append(Diagnostic(.checklistMissing, "table `\(entry.key)` declares no `columns`", at: entry.keyPlace))
    }
    return TableSchema(
      name: entry.key, title: mapping.text("title", into: &problems) ?? ColumnReader.words(entry.key),
      help: mapping.text("help", into: &problems) ?? "", area: area, columns: columns,
      synonyms: headingSynonyms(mapping, into: &problems), graphs: graphs(mapping, columns, into: &problems),
      files: mapping.texts("files", into: &problems).compactMap(\.scalar), isRecords: mapping.flag("records", into: &problems),
      isComputed: mapping.flag("computed", into: &problems), isActs: mapping.flag("acts", into: &problems),
      mayBeNone: mapping.flag("may-be-none", into: &problems), place: entry.keyPlace)
  }

  /// `synonyms: {Risks: {type: risk}}`, or a list of headings that set nothing.
  private static func headingSynonyms(_ mapping: Mapping, into problems: inout [Diagnostic]) -> [TableSchema.HeadingSynonym] {
    if let items = mapping.node["synonyms"]?.list {
      return items.compactMap { item in item.scalar.map { .init(heading: $0, sets: [:], place: item.place) } }
    }
    return mapping.entries("synonyms", into: &problems).map { entry in
      var sets: [String: String] = [:]
      for set in entry.value.entries ?? [] { sets[set.key] = set.value.scalar ?? "" }
      return .init(heading: entry.key, sets: sets, place: entry.keyPlace)
    }
  }

  private static func graphs(_ mapping: Mapping, _ columns: [Column], into problems: inout [Diagnostic]) -> [TableSchema.Graph] {
    var graphs: [TableSchema.Graph] = []
    for entry in mapping.entries("graphs", into: &problems) {
      let graph = Mapping(node: entry.value, what: "graph `\(entry.key)`")
      graph.checkKeys(Form.graph.names, into: &problems)
      Names.check(entry.key, at: entry.keyPlace, into: &problems)
      let after = graph.required("after", into: &problems)
      let duration = graph.texts("duration", into: &problems)
      if duration.isEmpty { _ = graph.required("duration", into: &problems) }
      let start = graph.text("start", into: &problems)
      for name in [after] + duration.compactMap(\.scalar) + [start].compactMap(\.self)
      where !name.isEmpty && !columns.contains(where: { $0.name == name }) {
        problems.append(
          Diagnostic(
            .checklistReference, "graph `\(entry.key)` names the column `\(name)`, which the table does not declare",
            at: entry.keyPlace, help: "columns: " + columns.map(\.name).joined(separator: ", ")))
      }
      graphs.append(
        .init(
          name: entry.key, after: after, duration: duration.compactMap(\.scalar), start: start,
          condition: graph.query("where", into: &problems), place: entry.keyPlace))
    }
    return graphs
  }
}
