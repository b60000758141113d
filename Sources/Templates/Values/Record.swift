/// Fields in order, few enough that a scan beats a hash table. Of two fields with one name the first counts.
///
///     let page: Record = ["title": "Cutover", "rows": .records(rows)]
///
/// Rows of one shape share their keys, which costs one retain a row:
///
///     let shape: [Key] = ["id", "owner"]
///     rows.map { Record(shape, [.text($0.id), .text($0.owner)]) }
package struct Record: Sendable, ExpressibleByDictionaryLiteral {
  package private(set) var keys: [Key]
  package private(set) var values: [Value]

  package init() {
    keys = []
    values = []
  }

  /// A key without a value is absent: templates that use it are told so.
  package init(_ keys: [Key], _ values: [Value]) {
    self.keys = keys
    self.values = values
  }

  package init(dictionaryLiteral fields: (Key, Value)...) {
    keys = fields.map(\.0)
    values = fields.map(\.1)
  }

  /// Number of fields that can be looked up.
  package var count: Int { min(keys.count, values.count) }

  /// The value of a field, nil when it is absent; set to replace or append, nil to remove.
  package subscript(key: Key) -> Value? {
    get { index(of: key).map { values[$0] } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): values[index] = value
      case (let index?, nil):
        keys.remove(at: index)
        values.remove(at: index)
      case (nil, let value?): add(key, value)
      case (nil, nil): break
      }
    }
  }

  /// Appends a field without looking whether the name is there.
  package mutating func add(_ key: Key, _ value: Value) {
    if keys.count > values.count { keys.removeLast(keys.count - values.count) }
    if values.count > keys.count { values.removeLast(values.count - keys.count) }
    keys.append(key)
    values.append(value)
  }

  /// Appends all fields of another record.
  package mutating func add(_ other: Record) {
    for index in 0..<other.count { add(other.keys[index], other.values[index]) }
  }

  @inline(__always)
  func index(of key: Key) -> Int? {
    var index = 0
    let count = count
    while index < count {
      if keys[index] == key { return index }
      index += 1
    }
    return nil
  }
}
