import ArgumentParser
import Diagnostics

/// A word that stands where a command should and names none; the parser only says that it is unexpected.
enum UnknownCommand {
  /// What is said of it, also where its help is asked for; nil where every word in the place of a command names one.
  static func message(in words: [String], of root: any ParsableCommand.Type = GoLive.self) -> String? {
    let isForHelp = words.first == "help"
    var command = root
    var path = [root._commandName]
    for word in words.dropFirst(isForHelp ? 1 : 0) {
      let commands = command.configuration.subcommands
      if commands.isEmpty || word.hasPrefix("-") || word == "help" { return nil }
      guard let next = commands.first(where: { $0._commandName == word }) else {
        let names = commands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
        let before = [path[0]] + (isForHelp ? ["help"] : []) + path.dropFirst()
        let near = nearest(to: word, among: names).map { "did you mean `\((before + [$0]).joined(separator: " "))`? " } ?? ""
        return "`\(path.joined(separator: " "))` has no command `\(word)`; \(near)commands: \(names.joined(separator: ", "))"
      }
      command = next
      path.append(word)
    }
    return nil
  }
}
