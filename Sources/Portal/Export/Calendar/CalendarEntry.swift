import Workspace

/// Whole days in a calendar.
struct CalendarEntry: Sendable {
  let first: Day
  let last: Day
  let title: String
  /// Lines.
  let notes: [String]
  let category: String
  /// What makes it the same when its days or its words have changed.
  let key: [String]

  init(_ first: Day, to last: Day? = nil, _ title: String, notes: [String?] = [], category: String, key: [String]) {
    self.first = first
    self.last = max(last ?? first, first)
    self.title = title
    self.notes = notes.compactMap(\.self)
    self.category = category
    self.key = key
  }
}
