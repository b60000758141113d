import Templates

// How views become what templates place. Nothing is decided here.

typealias Field = Templates.Value

extension Phrase {
  /// Empty phrases are false in a section.
  func field(on page: String) -> Field { .html(html(on: page)) }
}

extension Status {
  var record: Record { ["mark": .text(mark.rawValue), "word": .text(word)] }
}

extension Drawing {
  var field: Field { .html(html) }
}

extension Fact {
  func record(on page: String) -> Record { ["term": .text(term), "words": words.field(on: page)] }
}

extension Target {
  func field(on page: String) -> Field { .text(href(from: page)) }
}

extension Collection {
  func field(_ record: (Element) -> Record) -> Field { .records(map(record)) }
}

extension Int {
  /// A cell of a table of counts: blank for none.
  var cell: Field { self == 0 ? "" : .text(grouped) }
}

extension String {
  var html: Field { .html(SafeHTML(trusted: self)) }
}
