import Diagnostics
import Foundation
import Language
import Testing

@testable import Portal

/// What the sources and the templates ask of the catalogue is in it, with what they give; and nothing else is.
struct CatalogueUseTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func files(_ folder: String, ending: String) throws -> [(name: String, text: String)] {
    let folder = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(ending) }.sorted().map { name in
      (name, try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }

  /// `text("id", ["name": …])` and `phrase(…)`, with the names.
  private static func calls() throws -> [(file: String, id: String, names: Set<String>)] {
    var calls: [(file: String, id: String, names: Set<String>)] = []
    for (name, text) in try files("Sources/Portal", ending: ".swift") {
      let isOfMessages = text.contains("extension Message") || text.contains("enum Message")
      for match in text.matches(of: /(Message\.|current\.|\.)?\b(?:text|phrase)\(\s*"([a-z][a-z0-9-]*)"/) {
        let owner = match.output.1.map(String.init) ?? ""
        guard owner == "Message." || owner == "current." || owner.isEmpty && isOfMessages else { continue }
        calls.append((name, String(match.output.2), names(in: text[match.range.upperBound...])))
      }
    }
    return calls
  }

  /// The keys of the values that follow an id.
  private static func names(in rest: Substring) -> Set<String> {
    guard let values = rest.firstMatch(of: /^\s*,\s*\[/) else { return [] }
    var depth = 1
    var names: Set<String> = []
    var index = values.range.upperBound
    while index < rest.endIndex, depth > 0 {
      switch rest[index] {
      case "[", "(", "{": depth += 1
      case "]", ")", "}": depth -= 1
      case "\"":
        let end = rest[rest.index(after: index)...].firstIndex(of: "\"") ?? rest.index(before: rest.endIndex)
        let word = rest[rest.index(after: index)..<end]
        if depth == 1, rest[rest.index(after: end)...].first == ":" { names.insert(String(word)) }
        // What is put into a string may hold strings: they are skipped as far as their first quotation mark.
        index = end
      default: break
      }
      index = rest.index(after: index)
    }
    return names
  }

  private static func namedByTemplates() throws -> [(file: String, id: String)] {
    try files("templates", ending: ".html").flatMap { name, text in
      text.matches(of: /\{\{t\s+([^}\s]+)\s*\}\}/).map { (name, String($0.output.1)) }
    }
  }

  @Test func whatIsAskedForIsThere() throws {
    let calls = try Self.calls()
    #expect(calls.count > 100)
    for (file, id, names) in calls {
      guard let pattern = Language.original.pattern(id) else {
        Issue.record("\(file) asks for `\(id)`, which the catalogue does not have")
        continue
      }
      let missing = Set(pattern.values).subtracting(names)
      #expect(missing.isEmpty, "\(file) does not give `\(id)` \(missing.sorted())")
    }
    for (file, id) in try Self.namedByTemplates() {
      #expect(Language.original.pattern(id) != nil, "\(file) asks for `\(id)`, which the catalogue does not have")
    }
  }

  @Test func whatIsThereIsAskedFor() throws {
    var asked = Set(try Self.namedByTemplates().map(\.id))
    for folder in ["Sources/Portal", "Sources/Language"] {
      for (_, text) in try Self.files(folder, ending: ".swift") {
        asked.formUnion(text.matches(of: /"([a-z][a-z0-9-]*)"/).map { String($0.output.1) })
      }
    }
    #expect(Language.original.ids.filter { !asked.contains($0) } == [])
  }
}
