import GRDB
import Workspace

/// Writes the rows of one table, and of the tables of its lists.
struct RowWriter {
  private let layout: TableLayout
  private var row: Insertion
  private var lists: [(list: TableLayout.ListTable, item: Insertion)]

  init(_ layout: TableLayout, in database: Database) throws {
    self.layout = layout
    row = try Insertion(layout.insertion, in: database)
    lists = try layout.lists.map { ($0, try Insertion(layout.insertion(into: $0), in: database)) }
  }

  /// `values`: in the order of the declared columns; returns the number of rows written.
  mutating func write(_ values: [Value], at citation: String?) throws -> Int {
    for index in layout.declared.indices {
      let value = index < values.count ? values[index] : .null
      if layout.declared[index].kind != .period {
        row.add(value)
      } else if case .period(let start, let end) = value {
        row.add(start)
        row.add(end)
      } else {
        row.add(value)
        row.add(nil)
      }
    }
    row.add(citation)
    try row.run()
    var written = 1
    for index in lists.indices where lists[index].list.column < values.count {
      for text in values[lists[index].list.column].items {
        lists[index].item.add(citation)
        if let id = layout.id { lists[index].item.add(values[id]) }
        lists[index].item.add(text)
        try lists[index].item.run()
        written += 1
      }
    }
    return written
  }
}

extension Value {
  /// A list column may have kept one text.
  fileprivate var items: [String] {
    switch self {
    case .list(let items): items
    case .text(let text): [text]
    default: []
    }
  }
}
