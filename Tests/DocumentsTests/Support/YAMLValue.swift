import Documents

/// A value without places, to compare what was read with what the suite says.
indirect enum YAMLValue: Equatable, CustomStringConvertible {
  case scalar(String)
  case list([YAMLValue])
  /// Keys and values in turn, for a key may be anything.
  case map([YAMLValue])
  /// What golive never reads: an alias, or a value with an anchor or a tag.
  case beyond

  init(_ node: Node) {
    self =
      switch node.content {
      case .scalar(let text): .scalar(text)
      case .list(let items): .list(items.map(YAMLValue.init))
      case .map(let entries): .map(entries.flatMap { [.scalar($0.key), YAMLValue($0.value)] })
      }
  }

  var description: String {
    switch self {
    case .scalar(let text): text.debugDescription
    case .list(let items): "\(items)"
    case .map(let parts): "{\(parts.map(\.description).joined(separator: " "))}"
    case .beyond: "beyond the subset"
    }
  }

  /// The documents of a list of events such as `+MAP`, `=VAL :text`, `-MAP`.
  static func documents(in events: String) -> [YAMLValue] {
    var open: [(isMap: Bool, items: [YAMLValue], isPlain: Bool)] = [(false, [], true)]
    for line in events.split(separator: "\n") {
      let kind = line.prefix(4)
      let rest = line.dropFirst(5)
      let isPlain = !rest.contains("&") && !rest.contains("<")
      switch kind {
      case "+MAP", "+SEQ": open.append((kind == "+MAP", [], isPlain))
      case "-MAP", "-SEQ":
        let level = open.removeLast()
        open[open.count - 1].items.append(!level.isPlain ? .beyond : level.isMap ? .map(level.items) : .list(level.items))
      case "=VAL": open[open.count - 1].items.append(scalar(rest))
      case "=ALI": open[open.count - 1].items.append(.beyond)
      default: break
      }
    }
    return open[0].items
  }

  /// `&anchor <tag> "text`: the first sign tells how the text was written.
  private static func scalar(_ event: Substring) -> YAMLValue {
    guard let first = event.first, first != "&", first != "<" else { return .beyond }
    var text = ""
    var isEscaped = false
    for character in event.dropFirst() {
      if isEscaped {
        text.append(["n": "\n", "t": "\t", "r": "\r", "b": "\u{8}"][character] ?? character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return .scalar(text)
  }
}
