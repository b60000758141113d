import Diagnostics
import Documents

/// Reads the declaration of a column, field or parameter.
enum ColumnReader {
  static let keys = Form.column.names
  private static let plain: [String: Column.Kind] = [
    "text": .text, "id": .id, "flag": .flag, "integer": .integer, "number": .number, "percent": .percent, "date": .date,
    "datetime": .datetime, "period": .period, "duration": .duration, "role": .role, "area": .area,
  ]

  static let plainTypes = plain.keys.sorted()
  static let types = plainTypes + ["ref", "list"]

  static func read(_ entry: Node.Entry, what: String, into problems: inout [Diagnostic]) -> Column {
    let mapping = Mapping(node: entry.value, what: "\(what) `\(entry.key)`")
    if entry.value.scalar != "" || entry.value.entries != nil { mapping.checkKeys(keys, into: &problems) }
    Names.check(entry.key, at: entry.keyPlace, into: &problems)
    let kind = kind(of: mapping, into: &problems)
    let isWording = mapping.flag("wording", into: &problems)
    if isWording, kind != .text {
      problems.append(
        Diagnostic(
          .checklistWord, "`wording` of \(mapping.what), which holds no text", at: entry.keyPlace,
          help: "only the words of a column of type `text` are looked at"))
    }
    return Column(
      name: entry.key, kind: kind, required: mapping.flag("required", into: &problems),
      label: mapping.text("label", into: &problems) ?? words(entry.key), help: mapping.text("help", into: &problems) ?? "",
      synonyms: synonyms(mapping, into: &problems),
      alsoNamed: mapping.texts("also", into: &problems).compactMap(\.scalar), indexed: mapping.flag("index", into: &problems),
      place: entry.keyPlace, isWording: isWording, range: range(mapping, of: kind, into: &problems))
  }

  static func kind(of mapping: Mapping, into problems: inout [Diagnostic]) -> Column.Kind {
    if mapping.node["one-of"] != nil {
      let words = mapping.texts("one-of", into: &problems).compactMap(\.scalar)
      if words.isEmpty {
        problems.append(Diagnostic(.checklistMissing, "`one-of` of \(mapping.what) has no words", at: mapping.place))
      }
      return .oneOf(words)
    }
    guard let type = mapping.node["type"] == nil ? "text" : mapping.word("type", types, into: &problems) else { return .text }
    switch type {
    case "ref": return .reference(to: mapping.required("to", into: &problems))
    case "list":
      if let table = mapping.text("to", into: &problems) { return .list(.reference(to: table)) }
      guard mapping.node["of"] != nil else { return .list(.text) }
      return .list(mapping.word("of", plainTypes, into: &problems).flatMap { plain[$0] } ?? .text)
    default: return plain[type] ?? .text
    }
  }

  /// `1 to 5`
  private static func range(_ mapping: Mapping, of kind: Column.Kind, into problems: inout [Diagnostic]) -> ClosedRange<Double>? {
    guard let node = mapping.node["range"] else { return nil }
    let ends = (node.scalar ?? "").split(separator: " to ").map { Numbers.number(String($0).trimmed) }
    if kind == .integer || kind == .number, ends.count == 2, let least = ends[0], let most = ends[1], least <= most {
      return least...most
    }
    let message = "`range` of \(mapping.what) is `\(node.scalar ?? node.kind)`"
    problems.append(
      Diagnostic(.checklistWord, message, at: node.place, help: "write `1 to 5`, for a column of type `integer` or `number`"))
    return nil
  }

  private static func synonyms(_ mapping: Mapping, into problems: inout [Diagnostic]) -> [String: String] {
    var found: [String: String] = [:]
    for entry in mapping.entries("synonyms", into: &problems) { found[entry.key.lowercased()] = entry.value.scalar ?? "" }
    return found
  }

  /// `security-role` as words: "Security role".
  static func words(_ name: String) -> String {
    let text = name.split(separator: "-").joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// Names that become names in the database.
enum Names {
  private static let longest = 64

  static func check(_ name: String, at place: Place, into problems: inout [Diagnostic]) {
    let isPlain = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    let begins = name.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    let isFree = name != "at" && !name.hasPrefix("sqlite-") && !keywords.contains(name)
    if isPlain, begins, isFree, name.utf8.count <= longest { return }
    problems.append(
      Diagnostic(
        .checklistName, "`\(name)` cannot be a name in the database", at: place,
        help: "use lower-case words joined with `-`, at most \(longest) letters; not `at`, nothing that begins with `sqlite-`, "
          + "not a keyword of SQL such as `order` or `group`"))
  }

  /// The words that SQLite does not accept as a bare name.
  private static let keywords: Set<String> = [
    "add", "all", "alter", "and", "as", "between", "by", "case", "check", "collate", "commit", "constraint", "create", "cross",
    "default", "deferrable", "delete", "distinct", "drop", "else", "escape", "except", "exists", "foreign", "from", "full",
    "group", "having", "in", "index", "inner", "insert", "intersect", "into", "is", "isnull", "join", "left", "limit", "natural",
    "not", "nothing", "notnull", "null", "on", "or", "order", "outer", "primary", "references", "returning", "right", "select",
    "set", "table", "then", "to", "transaction", "union", "unique", "update", "using", "values", "when", "where",
  ]
}
