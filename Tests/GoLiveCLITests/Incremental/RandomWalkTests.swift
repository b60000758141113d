import Documents
import Foundation
import TestSupport
import Testing

/// A walk of random edits: after each, the site is byte for byte that of a clean build, and so is what is said.
@Suite struct RandomWalkTests {
  /// More of them with `GOLIVE_WALKS=100`.
  private static let walks = ProcessInfo.processInfo.environment["GOLIVE_WALKS"].flatMap(UInt64.init) ?? 5

  @Test(arguments: 1...walks) func anySequenceOfEditsEqualsACleanBuild(seed: UInt64) throws {
    var random = Seeded(seed)
    // Every other walk among so many files that the search has no room for the words of the notes.
    let desk = try KitchenDesk(seed % 2 == 0 ? Self.notes.merging(Crowd.files) { $1 } : Self.notes)
    for step in 0..<12 {
      for _ in 0...Int.random(in: 0...1, using: &random) { try Self.edits.randomElement(using: &random)?(desk, step) }
      let made = try run(desk)
      if made.status == 0, Bool.random(using: &random) { #expect(try run(desk).output.contains("is up to date")) }
      let clean = desk.root.path + "-clean"
      // A copy has no record of an earlier build.
      try FileManager.default.copyItem(atPath: desk.root.path, toPath: clean)
      for name in ["site", ".golive"] { try? FileManager.default.removeItem(atPath: clean + "/" + name) }
      let other = try run(at: clean)
      #expect(made.status == other.status)
      let name = desk.root.lastPathComponent
      let said = [made.errors.replacing(name, with: ""), other.errors.replacing(name + "-clean", with: "")]
      #expect(said[0] == said[1], "step \(step) of seed \(seed)")
      // A mistake leaves the site as it was.
      let folders = made.status != 0 ? [] : [desk.root.path + "/site", clean + "/site"]
      let sites = folders.map { SampleProgramme.contents(in: URL(filePath: $0)) }
      #expect(sites.first == sites.last, "step \(step) of seed \(seed)")
      try FileManager.default.removeItem(atPath: clean)
    }
  }

  private func run(_ desk: KitchenDesk) throws -> Golive.Outcome { try run(at: desk.root.path) }

  private func run(at workspace: String) throws -> Golive.Outcome {
    try Golive.run(["build", "--workspace", workspace], environment: ["SOURCE_DATE_EPOCH": "1795435200"])
  }

  /// Files that golive counts nothing of, some of which lead to places in others.
  private static let notes = Dictionary(
    uniqueKeysWithValues: (0..<6).map { number in
      (
        "evidence/kitchen/note-\(number).md",
        "---\ntitle: Note \(number)\nauthor: \(number % 2 == 0 ? "ann" : "bob")\nassessed: 2026-11-2\(number)\n---\n\n"
          + "# Beginning\n\nSee [there](note-\((number + 1) % 6).md#end).\n\n# End\n\nWords.\n" as String?
      )
    })

  private static let edits: [@Sendable (KitchenDesk, Int) throws -> Void] = [
    { desk, _ in },
    { desk, step in try desk.write("evidence/kitchen/more-\(step).md", "---\ntitle: More \(step)\n---\n\n# Text\n") },
    { desk, _ in
      let names = try desk.names("evidence/kitchen").filter { $0.hasPrefix("more-") }
      if let name = names.first { try FileManager.default.removeItem(at: desk.root.appending(path: "evidence/kitchen/\(name)")) }
    },
    { desk, step in
      let names = try desk.names("evidence/kitchen").filter { $0.hasPrefix("more-") }
      guard let name = names.last else { return }
      let folder = desk.root.appending(path: "evidence/kitchen")
      try FileManager.default.moveItem(at: folder.appending(path: name), to: folder.appending(path: "more-x\(step).md"))
    },
    { desk, step in try desk.edit("evidence/kitchen/tasting.md") { $0 + "\n\nOne more line, \(step).\n" } },
    { desk, _ in try desk.edit("evidence/kitchen/tasting.md") { $0.replacing("burnt", with: "good") } },
    { desk, _ in try desk.edit("evidence/kitchen/tasting.md") { $0.replacing("good", with: "burnt") } },
    { desk, step in try desk.edit("checklist/01-kitchen.md") { $0.replacing("Every dish", with: "Each dish \(step), every dish") }
    },
    { desk, step in try desk.write("templates/partials/since.html", "<p>\(step)</p>\n") },
    { desk, _ in try? FileManager.default.removeItem(at: desk.root.appending(path: "templates")) },
    { desk, step in try desk.edit("programme.md") { $0.replacing("2026-12-07", with: "2026-12-0\(step % 9 + 1)") } },
    // What others lead to goes and comes back.
    { desk, step in try desk.edit("evidence/kitchen/note-\(step % 6).md") { $0.replacing("# End", with: "# Close") } },
    { desk, step in try desk.edit("evidence/kitchen/note-\(step % 6).md") { $0.replacing("# Close", with: "# End") } },
    { desk, step in try desk.edit("evidence/kitchen/note-\(step % 6).md") { $0 + "\n[Here](note-1.md#beginning)\n" } },
    { desk, step in try desk.edit("evidence/kitchen/note-\(step % 6).md") { $0 + "\n[Nowhere](note-2.md#no-\(step))\n" } },
    { desk, step in try desk.edit("evidence/kitchen/note-\(step % 6).md") { $0.replacing("author: ann", with: "author: cat") } },
    // Other words, and some that move the lines below them.
    { desk, step in try desk.edit("evidence/kitchen/note-\(step % 6).md") { $0.replacing("Words", with: "Words, \(step)") } },
    { desk, _ in
      for name in try desk.names("evidence/kitchen").filter({ $0.hasPrefix("note-") }) {
        try desk.edit("evidence/kitchen/\(name)") { $0.replacing("# End", with: "Before.\n\n# End") }
      }
    },
    // A note says something that counts, is marked, or has a mistake.
    { desk, step in
      try desk.edit("evidence/kitchen/note-\(step % 6).md") { $0.replacing("author", with: "audience: internal\nauthor") }
    },
    { desk, step in try desk.edit("evidence/kitchen/note-\(step % 6).md") { $0.replacing("title", with: "titel") } },
    { desk, step in try desk.edit("evidence/kitchen/note-\(step % 6).md") { $0.replacing("titel", with: "title") } },
    { desk, _ in try desk.edit("people.md") { $0.replacing("Bob Baker", with: "Bob Brewer") } },
    // Results of another tool come, change and go.
    { desk, _ in
      try desk.write("evidence/kitchen/runs.md", "---\ntitle: Runs\nauthor: bob\ntables: {dishes: run.csv}\n---\n")
      try desk.write("evidence/kitchen/run.csv", "sep=;\nid;state\nR1;good\n")
    },
    { desk, step in
      let path = "evidence/kitchen/run.csv"
      if desk.has(path) { try desk.edit(path) { $0 + "S\(step);\(step % 3 == 0 ? "raw" : "burnt")\n" } }
    },
    { desk, _ in
      for name in ["run.csv", "runs.md"] {
        try? FileManager.default.removeItem(at: desk.root.appending(path: "evidence/kitchen/\(name)"))
      }
    },
    // Somebody touches what golive has made.
    { desk, step in
      if desk.has(".golive/quiet") { try desk.edit(".golive/quiet") { String($0.dropLast(step)) } }
    },
    { desk, step in
      let page = "site/evidence/kitchen/note-\(step % 6).html"
      if desk.has(page) { try desk.edit(page) { $0 + "<!-- touched -->" } }
    },
  ]
}

extension SampleProgramme {
  /// Of all files of a site.
  fileprivate static func contents(in folder: URL) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: files(in: folder).map { ($0.path, $0.bytes) })
  }
}
