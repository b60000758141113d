/// What a section stands in, borrowed from the values that are being rendered: valid as long as the section runs.
struct Scope {
  /// The fields of a record, none for other values.
  let fields: UnsafeBufferPointer<Record.Field>
  /// What `{{.}}` is; nil for a row of `.records`, which is a record and nothing else.
  let value: UnsafePointer<Value>?

  /// The value of the first field of this name.
  @inline(__always)
  func field(_ key: Key) -> UnsafePointer<Value>? { Self.field(key, in: fields) }

  @inline(__always)
  static func field(_ key: Key, in fields: UnsafeBufferPointer<Record.Field>) -> UnsafePointer<Value>? {
    guard var field = fields.baseAddress else { return nil }
    let end = field + fields.count
    while field < end {
      if field.pointee.0 == key {
        return UnsafeRawPointer(field).advanced(by: valueOffset).assumingMemoryBound(to: Value.self)
      }
      field += 1
    }
    return nil
  }

  private static let valueOffset = MemoryLayout<Record.Field>.offset(of: \.1) ?? MemoryLayout<Key>.stride
}

extension Value {
  /// Whether a section runs.
  @inline(__always)
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .list(let values): !values.isEmpty
    case .records(let records): !records.isEmpty
    case .shared(let shared): !shared.records.isEmpty
    case .record: true
    }
  }

  /// What a person calls it, for messages.
  var kind: String {
    switch self {
    case .text: "a text"
    case .html: "safe HTML"
    case .flag(let flag): flag ? "a flag that is true" : "a flag that is false"
    case .list, .records, .shared: "a list"
    case .record: "a record"
    }
  }
}
