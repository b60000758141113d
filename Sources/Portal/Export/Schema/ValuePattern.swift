import Workspace

/// How values look in front matter, as regular expressions that every dialect reads alike.
enum ValuePattern {
  private static let day = "([0-9]{4}-[0-9]{2}-[0-9]{2}|T([+-][0-9]{1,4}[dw]?)?)"
  private static let moment = "([0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2})?|T([+-][0-9]{1,4}[dw]?)?)"
  private static let number = "-?[0-9][0-9,.]*[kKM]?"

  /// Of a kind that is neither words nor a list.
  static func of(_ kind: Column.Kind) -> String {
    switch kind {
    case .id: "[^;|/`]{1,80}"
    case .integer, .number: number
    case .percent: "-?[0-9][0-9,.]* *%?"
    case .date: day
    case .datetime: moment
    case .period: "\(moment) +to +\(moment)"
    case .duration: "( *[0-9.]+ *(min|m|h|d))+"
    default: "[^\\n]*"
    }
  }

  static func example(_ kind: Column.Kind) -> String? {
    switch kind {
    case .flag: "yes"
    case .integer: "12"
    case .number: "1.2M"
    case .percent: "95%"
    case .date: "2026-11-23"
    case .datetime: "2026-12-07 06:00"
    case .period: "2026-10-05 to 2026-10-30"
    case .duration: "19h 30m"
    case .oneOf(let words): words.first
    default: nil
    }
  }

  /// A text that stands for itself.
  static func literal(_ text: String) -> String {
    var pattern = ""
    for character in text {
      if "\\^$.|?*+()[]{}/".contains(character) { pattern += "\\" }
      pattern.append(character)
    }
    return pattern
  }
}
