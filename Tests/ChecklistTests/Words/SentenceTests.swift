import TestSupport
import Testing

@testable import Assessment
@testable import Workspace

/// What the checklist says of one thing reads as well as what it says of many.
@Suite struct SentenceTests {
  /// `1 of the 1 steps`; in a finding also `1 cases` and `1 loaded records were`.
  private static func isOfMany(_ told: Sentences.Told) -> Bool {
    if told.sentence.contains(/\bthe 1 (?!h |%)/) { return true }
    guard told.isFinding else { return false }
    if told.sentence.contains(/(^|[ (])1 ([a-z]+ )?([a-z]+ )?(people|have|are|were)\b/) { return true }
    // What ends with an s may also be a verb, or no plural.
    return told.sentence.matches(of: /(^|[ (])1 ([a-z]+s)\b/).contains { !singular.contains(String($0.2)) }
  }

  private static let singular: Set = ["is", "has", "was", "does", "process"]

  private static func ofMany(_ told: [Sentences.Told], _ what: String) -> [String] {
    told.filter(isOfMany).map { "\($0.requirement), \(what): \($0.sentence)" }
  }

  @Test func theTestKnowsOneFromMany() {
    func isOfMany(_ sentence: String, isFinding: Bool = true) -> Bool {
      Self.isOfMany(.init(requirement: "", sentence: sentence, isFinding: isFinding))
    }
    for wrong in ["1 cases are open", "of the 1 steps", "3 of 4, and 1 are wanted", "a, 1 loaded records were seen", "1 people"] {
      #expect(isOfMany(wrong), "\(wrong)")
    }
    for right in ["1 case is open", "21 cases are", "severity 1, open", "1.1 items", "1 process has", "in the 1 h window"] {
      #expect(!isOfMany(right), "\(right)")
    }
    #expect(isOfMany("of the 1 steps", isFinding: false) && !isOfMany("1 cases", isFinding: false))
  }

  @Test func aTableWithOneRowIsToldInTheSingular() async throws {
    let sentences = try await Sentences()
    var wrong: [String] = []
    for (name, table) in sentences.workspace.tables.sorted(by: { $0.key < $1.key }) where table.rows.count > 1 {
      wrong += Self.ofMany(try sentences.told(with: [table.rows[0]], in: name), "one row of \(name)")
    }
    #expect(wrong == [])
  }

  @Test func aNumberOfOneIsToldInTheSingular() async throws {
    let sentences = try await Sentences()
    var wrong: [String] = []
    for table in sentences.workspace.tables.values.sorted(by: { $0.schema.name < $1.schema.name }) {
      for column in table.schema.columns where column.isCount {
        wrong += Self.ofMany(try sentences.told(with: .integer(1), in: column, of: table), "\(table.schema.name).\(column.name)")
      }
    }
    for area in sentences.workspace.checklist.areas {
      for field in area.fields where field.isCount {
        wrong += Self.ofMany(try sentences.told(with: .integer(1), in: field, of: area), "\(area.prefix).\(field.name)")
      }
    }
    #expect(wrong == [])
  }

  @Test func aLimitOfOneIsToldInTheSingular() async throws {
    let sentences = try await Sentences()
    let limits = sentences.workspace.checklist.areas.flatMap(\.parameters).filter { $0.kind == .integer || $0.kind == .number }
    let values = Dictionary(uniqueKeysWithValues: limits.map { (Bindings.name($0.name), Value.integer(1)) })
    let wrong = Self.ofMany(try sentences.told(with: values), "every limit")
    #expect(wrong == [])
  }

  /// What lies a day before or behind.
  @Test func aDayIsToldInTheSingular() async throws {
    let sentences = try await Sentences()
    let goLive = try #require(sentences.workspace.programme.goLive?.day)
    var wrong: [String] = []
    for days in -40...2 {
      let day = goLive.adding(days).iso
      wrong += Self.ofMany(try sentences.told(with: ["as_of": .text(day)]), "as of \(day)")
    }
    #expect(wrong == [])
  }
}

extension Column {
  fileprivate var isCount: Bool { kind == .integer || kind == .number }
}
