import ArgumentParser
import Diagnostics

/// A word that stands where a command should and names none; the parser only says that it is unexpected.
enum UnknownCommand {
  /// What is said of it; nil where every word in the place of a command names one.
  static func message(in words: [String], of root: any ParsableCommand.Type = GoLive.self) -> String? {
    var command = root
    var path = [root._commandName]
    for word in words {
      let commands = command.configuration.subcommands
      if commands.isEmpty || word.hasPrefix("-") || word == "help" { return nil }
      guard let next = commands.first(where: { $0._commandName == word }) else {
        let before = path.joined(separator: " ")
        let names = commands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
        let near = nearest(to: word, among: names).map { "did you mean `\(before) \($0)`? " } ?? ""
        return "`\(before)` has no command `\(word)`; \(near)commands: \(names.joined(separator: ", "))"
      }
      command = next
      path.append(word)
    }
    return nil
  }
}
