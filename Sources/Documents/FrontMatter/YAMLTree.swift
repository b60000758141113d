import CLibYAML
import Diagnostics

/// Builds the tree from libyaml's events. libyaml's memory is born and freed in this file.
struct YAMLTree {
  /// A list or a map that is not closed yet.
  struct Level {
    let isMap: Bool
    let place: Place
    /// The list or map stands where a key should: it is read past.
    let isKey: Bool
    var items: [Node] = []
    var entries: [Node.Entry] = []
    var key: Key?
    /// Lines of the keys, once there are too many to look through them.
    private var index: [String: Int] = [:]

    init(isMap: Bool, place: Place, isKey: Bool) { (self.isMap, self.place, self.isKey) = (isMap, place, isKey) }

    mutating func add(_ entry: Node.Entry) {
      entries.append(entry)
      if entries.count == 16 { for entry in entries { index[entry.key] = entry.keyPlace.line } }
      if entries.count > 16 { index[entry.key] = entry.keyPlace.line }
    }

    /// The line of a key that is already there; keys are ASCII, so they are equal when their bytes are.
    func line(of key: String) -> Int? {
      if entries.count >= 16 { return index[key] }
      // By index: an entry is large to copy.
      return entries.indices.first { entries[$0].key == key }.map { entries[$0].keyPlace.line }
    }
  }

  struct Key {
    let text: String
    let place: Place
    var refused = false
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let lines: Lines
  /// The line of the file on which the YAML begins.
  let firstLine: Int
  var root: Node
  var diagnostics: [Diagnostic] = []
  private var levels: [Level] = []

  init(bytes: UnsafeBufferPointer<UInt8>, lines: Lines, firstLine: Int) {
    (self.bytes, self.lines, self.firstLine) = (bytes, lines, firstLine)
    root = Node(.map([]), at: Place(lines.path, line: firstLine, column: 1))
  }

  mutating func read(_ yaml: UnsafeBufferPointer<UInt8>) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, yaml.baseAddress, yaml.count)
    var signs = StraySigns(bytes, from: lines.start(of: firstLine), length: yaml.count)
    var documents = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return reportSyntax(parser) }
      defer { yaml_event_delete(&event) }
      if let sign = signs?.sign(at: event) { reportSign(at: sign) }
      switch event.type {
      case YAML_STREAM_END_EVENT: return
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 || event.data.document_start.implicit == 0 {
          return report(.secondDocument, "a second document in front matter", event, help: "front matter is one list of keys")
        }
      case YAML_DOCUMENT_END_EVENT where event.data.document_end.implicit == 0:
        report(.secondDocument, "`...` ends the front matter early", event, help: "delete the line; `---` closes front matter")
      default:
        if !take(event) { return }
      }
    }
  }

  /// False when the rest cannot be read.
  private mutating func take(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_ALIAS_EVENT:
      report(.yamlAlias, "an alias (`*name`)", event, help: "write the value out, or put it in quotes if the star belongs to it")
      let place = place(event)
      if wantsKey { takeKey(Key(text: "", place: place, refused: true)) } else { add(Node(.scalar(""), at: place)) }
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      refuseProperties(anchor: scalar.anchor, tag: scalar.tag, event)
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE { checkEscapes(of: text, event) }
      if wantsKey { takeKey(Key(text: text, place: place(event))) } else { add(node(text, event)) }
    case YAML_SEQUENCE_START_EVENT:
      refuseProperties(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, event)
      return open(isMap: false, event)
    case YAML_MAPPING_START_EVENT:
      refuseProperties(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, event)
      return open(isMap: true, event)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close()
    default: break
    }
    return true
  }

  private var wantsKey: Bool {
    let last = levels.count - 1
    return last >= 0 && levels[last].isMap && levels[last].key == nil
  }

  private mutating func open(isMap: Bool, _ event: yaml_event_t) -> Bool {
    let isKey = wantsKey
    if isKey {
      report(
        .keyIsNotText, "a key that is \(isMap ? "a mapping" : "a list")", event, help: "a key is a plain word, such as `owner:`")
    }
    if levels.count == FrontMatterReader.maximumDepth {
      report(
        .frontMatterTooDeep, "nested deeper than \(FrontMatterReader.maximumDepth) levels", event,
        help: "write the data as a table in the body")
      return false
    }
    levels.append(Level(isMap: isMap, place: place(event), isKey: isKey))
    return true
  }

  private mutating func close() {
    guard let level = levels.popLast() else { return }
    if level.isKey {
      levels[levels.count - 1].key = Key(text: "", place: level.place, refused: true)
    } else {
      add(Node(level.isMap ? .map(level.entries) : .list(level.items), at: level.place))
    }
  }

  private mutating func takeKey(_ key: Key) {
    var key = key
    if !key.refused, let refusal = refusal(of: key) {
      diagnostics.append(refusal)
      key.refused = true
    }
    levels[levels.count - 1].key = key
  }

  private func refusal(of key: Key) -> Diagnostic? {
    if key.text.isEmpty {
      return Diagnostic(.keyIsNotText, "a key without a name", at: key.place, help: "write a word before the colon")
    }
    if key.text.sameBytes(as: "<<") {
      return Diagnostic(.yamlMergeKey, "the merge key `<<`", at: key.place, help: "write the keys out")
    }
    var text = key.text
    if !text.withUTF8({ $0.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }) {
      return Diagnostic(
        .keyIsNotASCII, "the key `\(key.text)` is not plain ASCII", at: key.place,
        help: "use the letters a to z, digits and hyphens")
    }
    if let line = levels[levels.count - 1].line(of: key.text) {
      return Diagnostic(
        .duplicateKey, "the key `\(key.text)` is already on line \(line)", at: key.place, help: "keep one of the two")
    }
    return nil
  }

  private mutating func add(_ node: Node) {
    guard let last = levels.indices.last else {
      if node.entries != nil {
        root = node
      } else if node.scalar.map({ !$0.isEmpty }) ?? true {
        diagnostics.append(
          Diagnostic(
            .frontMatterIsNotKeys, "front matter is \(node.kind), not keys", at: node.place, help: "write `key: value` lines"))
      }
      return
    }
    guard levels[last].isMap else { return levels[last].items.append(node) }
    guard let key = levels[last].key else { return }
    levels[last].key = nil
    if !key.refused { levels[last].add(Node.Entry(key: key.text, keyPlace: key.place, value: node)) }
  }
}
