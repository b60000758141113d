import Templates

extension SearchPage {
  func record(_ frame: Frame) -> Record {
    var record = frame.record(
      Self.page, title: Self.name, description: Message.text("search-description"), current: Self.name, last: Self.name,
      icons: false)
    record.add(["reach": .text(reach)])
    return record
  }
}
