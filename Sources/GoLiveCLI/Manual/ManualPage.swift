/// The manual page in the language of man(7), made from what the commands say of themselves.
struct ManualPage {
  private let golive: CommandInfo
  private let version: String

  init(_ golive: CommandInfo, version: String) { (self.golive, self.version) = (golive, version) }

  var text: String {
    let words = Self.parts(of: golive.discussion)
    var lines = [
      #".TH GOLIVE 1 "" "golive \#(Self.escaped(version))" "General Commands Manual""#, ".SH NAME",
      #"golive \- "# + Self.line(golive.abstract), ".SH SYNOPSIS", ".B golive", ".I command", "[options]", ".SH DESCRIPTION",
    ]
    // What the exit codes mean has a part of its own.
    for part in words where !part.isExample && !part.text.hasPrefix("Exit codes") { lines += [".PP", Self.line(part.text)] }
    lines += [".PP", "Each command tells its options with", ".BR \\-\\-help .", ".SH COMMANDS"]
    for command in golive.subcommands { lines += section(command, behind: "golive") }
    lines.append(".SH EXIT STATUS")
    for status in ExitStatus.allCases { lines += [".TP", ".B \(status.rawValue)", Self.line(status.meaning)] }
    lines.append(".SH ENVIRONMENT")
    for variable in Self.environment { lines += [".TP", ".B \(variable.name)", Self.line(variable.meaning)] }
    lines.append(".SH EXAMPLES")
    lines += example(words.filter(\.isExample).map(\.text))
    lines += [".SH SEE ALSO", ".BR ssh\\-keygen (1),", ".BR sqlite3 (1)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let environment = [
    (
      name: "SOURCE_DATE_EPOCH", meaning: "The moment of judgement, in seconds since 1970, instead of the programme's day or today."
    ),
    (name: "NO_COLOR", meaning: "If it is set, nothing is coloured."),
    (name: "GOLIVE_SHARE", meaning: "The folder with the templates and the checklist that golive brings along."),
    (name: "TMPDIR", meaning: "Where a signature is put while ssh-keygen looks at it, instead of /tmp."),
  ]

  private func section(_ command: CommandInfo, behind names: String) -> [String] {
    let name = "\(names) \(command.name)"
    let parts = Self.parts(of: command.discussion)
    let values = command.arguments.filter { !$0.usage.hasPrefix("-") }.map(\.usage)
    var lines = [".SS " + Self.escaped(([name] + values).joined(separator: " ")), Self.line(command.abstract)]
    for part in parts where !part.isExample { lines += [".PP", Self.line(part.text)] }
    lines += example(parts.filter(\.isExample).map(\.text))
    for argument in command.arguments where !argument.usage.hasSuffix("--help") && !argument.usage.hasSuffix("--version") {
      lines += [".TP", ".B " + Self.escaped(argument.usage), Self.line(argument.meaning)]
    }
    for inner in command.subcommands { lines += section(inner, behind: name) }
    return lines
  }

  private func example(_ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [".PP", ".RS", ".nf"] + lines.map(Self.line) + [".fi", ".RE"]
  }

  /// Paragraphs, and lines that can be typed.
  private static func parts(of discussion: String) -> [(text: String, isExample: Bool)] {
    discussion.split(separator: "\n").map { line in
      let text = String(line.drop { $0 == " " })
      return (text, text.hasPrefix("golive "))
    }
  }

  /// A line of text: what begins it is no request.
  private static func line(_ text: String) -> String {
    let safe = escaped(text)
    if safe.isEmpty { return "\\&" }
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }

  /// Signs that groff would set otherwise than they are typed.
  private static func escaped(_ text: String) -> String {
    let signs: [Character: String] = [
      "\\": "\\e", "-": "\\-", "`": "\\(ga", "'": "\\(aq", "\"": "\\(dq", "^": "\\(ha", "~": "\\(ti",
    ]
    return text.map { signs[$0] ?? String($0) }.joined()
  }
}
