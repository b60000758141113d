import Assessment
import Documents
import TestSupport
import Testing
import Workspace

/// Whatever is taken away from the sample programme, no requirement gets better.
@Suite struct MonotonyTests {
  static let files = Files(
    uniqueKeysWithValues: SampleProgramme.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })

  enum Part: CaseIterable, Sendable {
    case tables, papers, columns, cells, keys, ticks, mitigations, waivers

    func mutations(_ all: Mutations) -> [Mutation] {
      switch self {
      case .tables: all.tables
      case .papers: all.papers
      case .columns: all.columns
      case .cells: all.cells
      case .keys: all.keys
      case .ticks: all.ticks
      case .mitigations: all.cells(["owner", "due", "covers", "workaround", "accepted-by"], of: "raid")
      case .waivers: all.rows(of: "waivers")
      }
    }
  }

  @Test(arguments: Part.allCases) func takingAwayImprovesNothing(_ part: Part) async throws {
    let setting = await Setting(MonotonyTests.files, asOf: "2026-11-23")
    try await expectNone(part.mutations(await Mutations(MonotonyTests.files)), in: setting)
  }

  @Test func aBlankColumnImprovesNothingWhenAllHaveSigned() async throws {
    let setting = try await Setting(MonotonyTests.files, asOf: "2026-11-23").signed()
    try await expectNone(await Mutations(setting.files).columns, in: setting)
  }

  @Test func leavingOutASignatureImprovesNothing() async throws {
    let setting = try await Setting(MonotonyTests.files, asOf: "2026-11-23").signed()
    let mutations = setting.signatures.map {
      Mutation(name: "leaving out \($0.requirement) \($0.role) \($0.subject ?? "")", changes: [:], leftOut: $0)
    }
    try await expectNone(mutations, in: setting)
  }

  /// What is asked only once the cutover has begun.
  @Test func norAfterTheCutover() async throws {
    let setting = await Setting(MonotonyTests.files, asOf: "2026-12-08")
    let all = await Mutations(setting.files)
    let cutover = Set(
      all.workspace.checklist.areas.filter { $0.requirements.contains { $0.stage != .readiness } }.flatMap(\.tables).map(\.name))
    let columns = all.columns.filter { mutation in cutover.contains { mutation.name.contains(" \($0).") } }
    try await expectNone(all.tables + columns, in: setting)
  }

  /// So that a column away needs no assessment of its own.
  @Test func columnsAwayAreReadAsColumnsBlank() async throws {
    let all = await Mutations(MonotonyTests.files)
    for (name, sheets) in all.sheets {
      func rows(_ edit: (inout Grid, Int) -> Void) async -> [[Value]] {
        let changes = sheets.edited(all.files) { grid, sheet, _ in
          for index in sheet.schema.columns.filter({ !$0.required }).compactMap(sheet.index).sorted(by: >) { edit(&grid, index) }
        }
        return await read(all.files.merging(changes.compactMapValues(\.self)) { $1 }).value.tables[name]?.rows.map(\.values) ?? []
      }
      let blank = await rows { $0.blank(column: $1) }
      let away = await rows { $0.remove(column: $1) }
      #expect(blank == away, "\(name)")
      // A row of which nothing is left is no row.
      #expect(!blank.isEmpty || !sheets[0].schema.columns.contains(where: \.required), "\(name)")
    }
  }

  private func expectNone(_ mutations: [Mutation], in setting: Setting) async throws {
    #expect(!mutations.isEmpty)
    let readers = Readers(await TestSupport.read(setting.files).value.checklist)
    let found = try await violations(of: mutations, in: setting, readers)
    for line in found { print(line) }
    #expect(found.isEmpty)
  }
}
