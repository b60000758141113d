import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

@testable import Assessment
@testable import Portal

/// An edition never says that there is nothing, nobody or no day, or that all is done, unless the whole says so too.
struct NothingSaidTests {
  /// Messages that say so of more than the row in which they stand.
  private static let universal = [
    "no-owner", "no-date", "blocker-decides", "area-latest-none", "row-latest-none", "row-unasked", "area-no-evidence",
    "area-empty",
    "area-nothing-filed", "area-nothing-filed-missing", "area-signatures-nobody", "area-signatures-all", "area-findings-none",
    "overview-sign-offs-none", "overview-sign-offs-all-in", "sign-offs-none", "sign-offs-all", "sign-offs-nothing-missing",
    "sign-offs-nobody-asked", "sign-offs-nobody-signed", "board-pack-unsigned-none", "board-pack-unsigned-none-due",
    "board-pack-no-unsigned", "board-pack-no-decision", "board-pack-no-conditions", "risks-none", "risks-complete",
    "risks-none-recorded", "since-nothing", "trend-nothing", "people-nobody-owes", "people-none-late", "people-owes-nothing",
    "person-owes-nothing", "person-asked-nothing", "people-nothing", "findings-none", "findings-nothing", "findings-deck-stop-none",
    "findings-clean", "findings-forms-none", "evidence-no-rows", "decisions-none", "decisions-none-taken",
    "decisions-conditions-none",
    "decision-no-conditions", "area-decision-no-conditions", "area-decision-none-concerns", "archive-none", "frame-no-evidence",
    "asked-no-answers", "must-change-nothing", "recommendation-go", "recommendation-conditional", "recommendation-no-go",
    "overview-no-risks", "pack-no-risks", "overview-no-blockers", "topic-no-rows", "topic-no-rows-of", "begin-nobody",
  ]

  /// The catalogue with a mark in front of each of them; of a sentence with a form for editions, in front of the other.
  private static let templates: [(path: String, bytes: [UInt8])] = {
    let english = String(decoding: Folder.templates.first { $0.path == "languages/en-GB.ftl" }?.bytes ?? [], as: UTF8.self)
    let messages = english.split(separator: /\n(?=[a-z])/).map(String.init).map { message in
      guard let id = message.firstMatch(of: /^[a-z][a-z0-9-]*/)?.output, universal.contains(String(id)) else {
        return String(message)
      }
      if message.contains("$reach ->") { return message.replacing("*[all] ", with: "*[all] «\(id)»") }
      return message.replacing("\(id) = ", with: "\(id) = «\(id)»", maxReplacements: 1)
    }
    return Folder.templates + [("languages/eo.ftl", Array(messages.joined(separator: "\n").utf8))]
  }()

  private static func site(_ assessment: Assessment) -> [String: [String: Int]] {
    let made = Portal.render(assessment, templates: templates)
    #expect(made.diagnostics.filter { $0.severity == .error } == [])
    return made.value.filter { $0.path.hasSuffix(".html") }.reduce(into: [:]) { pages, file in
      for match in String(decoding: file.bytes, as: UTF8.self).matches(of: /«([a-z-]+)»/) {
        pages[file.path, default: [:]][String(match.output.1), default: 0] += 1
      }
    }
  }

  /// The sample with some of its files and items marked as internal.
  private static func withheld(_ random: inout Seeded) -> Files {
    var files = Dictionary(
      uniqueKeysWithValues: SampleProgramme.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    files["branding.md"] = "---\nlanguage: eo\n---\n"
    let candidates = files.keys.filter { path in
      ["evidence/", "decisions/", "gates/"].contains { path.hasPrefix($0) } && path.hasSuffix(".md")
    }
    for path in candidates.sorted().shuffled(using: &random).prefix(
      Int.random(in: 0...(random.next() % 2 == 0 ? 8 : candidates.count), using: &random))
    {
      files[path] = files[path]?.replacing("---\n", with: "---\naudience: internal\n", maxReplacements: 1)
    }
    let share = Double.random(in: 0...0.4, using: &random)
    var isHead = true
    let rows = files["raid.md", default: ""].split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("|") else {
        isHead = true
        return String(line)
      }
      if line.hasPrefix("| ---") { return line + " --- |" }
      defer { isHead = false }
      return line + (isHead ? " audience |" : Double.random(in: 0..<1, using: &random) < share ? " internal |" : "  |")
    }
    files["raid.md"] = rows.joined(separator: "\n")
    return files
  }

  @Test(arguments: 0..<10) func anEditionSaysNothingOfNothingThatTheWholeDoesNotSay(seed: UInt64) async throws {
    var random = Seeded(seed)
    let whole = try await assess(Self.withheld(&random))
    #expect(whole.errors == [])
    let (all, shown) = (Self.site(whole), Self.site(try whole.shown(to: .vendor)))
    for (page, said) in shown {
      for (id, count) in said {
        // The board pack has the first few of what the overview has.
        let known = max(all[page]?[id] ?? 0, page == BoardPack.page ? all["index.html"]?[id] ?? 0 : 0)
        #expect(count <= known, "\(page) says “\(id)” \(count) times, and the whole \(known)")
      }
    }
  }

  /// What is never said is not tested.
  @Test func theSampleSaysSomeOfThem() async throws {
    let files = Dictionary(
      uniqueKeysWithValues: SampleProgramme.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    let said = Self.site(try await assess(files.merging(["branding.md": "---\nlanguage: eo\n---\n"]) { $1 }))
    #expect(Set(said.values.flatMap(\.keys)).count >= 10)
  }
}
