import Diagnostics
import Documents

/// What decides how evidence is read: the checklist and the programme, which are read before it.
struct ReadingRules: Sendable {
  let checklist: Checklist
  let values: ValueReader
  let rows: RowReader
  /// The headings of all tables.
  let headings: TableFinder.Headings
  /// What is wrong with the checklist.
  let problems: [Diagnostic]

  /// - Parameter files: among them the checklist and the programme.
  init(_ files: [ReadFile]) {
    var problems: [Diagnostic] = []
    let programme = files.first { $0.path == ProgrammeReader.path }?.document
    let goLive = ProgrammeReader.goLive(programme)?.day
    checklist = ChecklistReader.read(
      files.filter { $0.path.hasPrefix(Checklist.folder) }.compactMap(\.document), goLive: goLive, into: &problems)
    values = ValueReader(goLive: goLive, roles: checklist.roles, areas: checklist.areas.map { ($0.slug, $0.title) })
    rows = RowReader(values: values, zoneOffset: ProgrammeReader.zoneOffset(programme))
    headings = TableFinder.headings(checklist.tables)
    self.problems = problems
  }

  /// - Parameters:
  ///   - files: files that others may name.
  ///   - paths: of all files.
  func collector(among files: [ReadFile], _ paths: Set<Exact>) -> FileCollector {
    FileCollector(checklist: checklist, rows: rows, files: files, paths: paths, headings: headings)
  }
}
