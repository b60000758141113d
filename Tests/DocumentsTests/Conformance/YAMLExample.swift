import Foundation

/// One test of the YAML test suite: a text, and the events that a reader must find in it.
struct YAMLExample {
  let id: String
  let yaml: String
  /// What the text means; nil where the suite says that it is an error.
  let documents: [YAMLValue]?

  var isError: Bool { documents == nil }

  /// The text without the line of `---` that it may begin with, ended by a line end; nil if there is another such line.
  var firstDocument: String? {
    let text = yaml.hasPrefix("---\n") ? String(yaml.dropFirst(4)) : yaml
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.contains(where: { $0.wholeMatch(of: /---[ \t]*/) != nil }) { return nil }
    return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
  }

  /// The tests of a folder, by id; `9MQT/00` for one of several.
  static func all() throws -> [YAMLExample] {
    let files = FileManager.default
    let root = ConformanceFolder.yaml.path(percentEncoded: false)
    return try files.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix("/in.yaml") }.sorted().map { path in
      let id = String(path.dropLast("/in.yaml".count))
      let folder = ConformanceFolder.yaml.appending(path: id)
      let yaml = try String(contentsOf: folder.appending(path: "in.yaml"), encoding: .utf8)
      let isError = ConformanceFolder.has(folder.appending(path: "error"))
      let events = try String(contentsOf: folder.appending(path: "test.event"), encoding: .utf8)
      return YAMLExample(id: id, yaml: yaml, documents: isError ? nil : YAMLValue.documents(in: events))
    }
  }
}
