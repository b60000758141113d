/// Fields in order, few enough that a scan beats a hash table. Of two fields with one name the first counts.
///
///     let page: Record = ["title": "Cutover", "rows": .records(rows)]
package struct Record: Sendable, ExpressibleByDictionaryLiteral {
  /// A name and its value; without labels, so that a literal is taken as it is.
  package typealias Field = (Key, Value)

  package private(set) var fields: [Field]

  package init() { fields = [] }

  package init(_ fields: [Field]) { self.fields = fields }

  /// Rows of one shape: `rows.map { Record(shape, [.text($0.id), .text($0.owner)]) }`.
  /// A key without a value is absent: templates that use it are told so.
  package init(_ keys: [Key], _ values: [Value]) { fields = zip(keys, values).map { ($0, $1) } }

  package init(dictionaryLiteral fields: (Key, Value)...) { self.fields = fields }

  package var names: [String] { fields.map(\.0.text) }

  /// The value of a field, nil when it is absent; set to replace or append, nil to remove.
  package subscript(key: Key) -> Value? {
    get { fields.first { $0.0 == key }?.1 }
    set {
      switch (fields.firstIndex { $0.0 == key }, newValue) {
      case (let index?, let value?): fields[index].1 = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append((key, value))
      case (nil, nil): break
      }
    }
  }

  /// Appends a field without looking whether the name is there.
  package mutating func add(_ key: Key, _ value: Value) { fields.append((key, value)) }

  /// Appends all fields of another record.
  package mutating func add(_ other: Record) { fields += other.fields }
}
