import ArgumentParser
import Documents

/// What a command says of itself: the same as its help, as data.
struct CommandInfo {
  struct Argument {
    /// `--output <path>`
    let usage: String
    let meaning: String
  }

  let name: String
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  let subcommands: [CommandInfo]

  struct Unreadable: Error, CustomStringConvertible {
    let description = "the commands do not describe themselves as expected"
  }

  /// Of the whole command line.
  static func golive() throws(Unreadable) -> CommandInfo {
    let dump = JSONReader.read(SourceFile("commands", GoLive._dumpHelp()))
    guard let command = dump.value?["command"] else { throw Unreadable() }
    return CommandInfo(command)
  }

  private init(_ node: Node) {
    func text(_ key: String) -> String { node[key]?.scalar ?? "" }
    (name, abstract, discussion) = (text("commandName"), text("abstract"), text("discussion"))
    arguments = (node["arguments"]?.list ?? []).filter(Self.isShown).map(Argument.init)
    subcommands = (node["subcommands"]?.list ?? []).filter { Self.isShown($0) && $0["commandName"]?.scalar != "help" }.map(
      CommandInfo.init)
  }

  private static func isShown(_ node: Node) -> Bool { node["shouldDisplay"]?.scalar != "false" }
}

extension CommandInfo.Argument {
  fileprivate init(_ node: Node) {
    let value = node["valueName"]?.scalar ?? ""
    let names = (node["names"]?.list ?? []).map { name in
      (name["kind"]?.scalar == "long" ? "--" : "-") + (name["name"]?.scalar ?? "")
    }
    switch node["kind"]?.scalar {
    case "positional": usage = "<\(value)>"
    case "flag": usage = names.joined(separator: ", ")
    default: usage = names.joined(separator: ", ") + " <\(value)>"
    }
    let values = node["allValues"]?.list?.compactMap(\.scalar) ?? []
    let standard = node["defaultValue"]?.scalar.flatMap { $0.isEmpty ? nil : "default: \($0)" }
    let notes = [values.isEmpty ? nil : "values: " + values.joined(separator: ", "), standard].compactMap(\.self)
    let abstract = node["abstract"]?.scalar ?? ""
    meaning = abstract + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
  }
}
