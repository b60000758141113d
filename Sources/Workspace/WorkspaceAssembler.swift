import Diagnostics
import Documents

/// Puts parsed files together: rows, references, fields, ticks and sign-offs.
struct WorkspaceAssembler {
  private let files: [ReadFile]
  private let rules: ReadingRules
  /// What evidence in Markdown says.
  private let papers: [Collected]
  private let sealed: Set<String>
  private let surroundings: String

  /// - Parameters:
  ///   - sealed: digests of the records of decisions that are sealed.
  ///   - surroundings: see `QuietFiles`.
  init(_ others: [ReadFile], _ papers: [Papers], _ rules: ReadingRules, sealed: Set<String> = [], surroundings: String = "") {
    files = (others + papers.flatMap(\.files)).sorted { $0.path.precedesInBytes($1.path) }
    self.papers = papers.map(\.collected)
    (self.rules, self.sealed, self.surroundings) = (rules, sealed, surroundings)
  }

  func assemble() -> Parsed<Workspace> {
    var problems = rules.problems
    let (checklist, rows) = (rules.checklist, rules.rows)
    let programmeFile = files.first { $0.path == ProgrammeReader.path }?.document
    let content = files.filter { !Self.isRecord($0.path) && !DecisionReader.isRecord($0) }
    checkFolders(checklist, into: &problems)

    let decisionFiles = files.filter(DecisionReader.isRecord)
    // A record that gives itself an id is a row of the checklist's table besides.
    let rowFiles = files.filter { file in
      !ReadFile.isPaper(file.path) && !Self.isRecord(file.path)
        && (!DecisionReader.isRecord(file) || file.document?.frontMatter["id"] != nil)
    }
    let collector = RowCollector(rowFiles, rules, among: files, beside: papers, into: &problems)
    // What is no table as people write it may be results.
    problems += files.filter { collector.results[Exact($0.path)] == nil }.flatMap(\.diagnostics)
    let resolver = ReferenceResolver(collector.drafts, schemas: checklist.tables)
    let tables = collector.tables(resolver, into: &problems)
    let fields = collector.fields.mapValues { table in
      table.mapValues { field in
        var told = 0
        return (resolver.resolve(field.value, field.column, at: field.at, told: &told, into: &problems), field.at)
      } as [String: FieldValue]
    }
    let parts = concurrently(
      content.filter { $0.document != nil || $0.table != nil || $0.isForeign || $0.evidenceArea != nil }.parts(of: 256)
    ) {
      part in
      var problems: [Diagnostic] = []
      let files = part.map { file in
        let results = collector.results[Exact(file.path)]?.shown
        let evidence = EvidenceReader(rows: rows).read(file, results: results, into: &problems)
        return author(of: evidence, file, resolver, into: &problems)
      }
      return (files: files, problems: problems)
    }
    problems += parts.flatMap(\.problems)
    let evidence = parts.flatMap(\.files)
    let records = files.filter { Self.isRecord($0.path) || DecisionReader.isRecord($0) }.map { file in
      // A checklist is read by line: each criterion names its own.
      let isChecklist = file.path.hasPrefix(Checklist.folder)
      return EvidenceFile(
        path: file.path, area: "", title: file.path.lastPathName, author: nil, assessed: nil, summary: nil, claimed: nil,
        digest: file.digest, bytes: file.file.bytes, document: isChecklist ? nil : file.document, table: nil)
    }
    let signOffReader = SignOffReader(areas: checklist.areas.map(\.slug))
    let signOffs = files.filter { $0.path.hasPrefix("sign-offs/") }.compactMap(\.document)
      .compactMap { signOffReader.read($0, into: &problems) }
    LinkChecks(paths: Set(files.map { Exact($0.path) })).run((content + decisionFiles).compactMap(\.document), into: &problems)
    let programmePrefix = checklist.areas.first { $0.slug == Checklist.acrossAreas }?.prefix ?? ""
    let programme = ProgrammeReader.read(
      programmeFile, fields: fields[programmePrefix] ?? [:], checklist: checklist, values: rules.values, into: &problems)
    checkSignatureFiles(into: &problems)
    problems += StrayFiles(tables: checklist.tables).problems(in: files.map(\.path), beside: keptByImports)
    let people = tables["people"].map { table in Set(table.rows.compactMap { table[$0, "id"].text }.map(Exact.init)) }
    let roster = KeyRosterReader(people: people).read(
      files.map(\.file).filter { $0.path.hasPrefix(KeyRoster.folder) }, into: &problems)
    let snapshots = GateSnapshotReader(tables["gates"], programme: fields[programmePrefix]?["name"] == nil ? nil : programme.name)
      .read(
        files.map(\.file).filter { GateSnapshotReader.isSnapshot($0.path) }, into: &problems)
    let reader = DecisionReader(zoneOffset: programme.zoneOffset)
    let decisions = decisionFiles.compactMap { reader.read($0, into: &problems) }
    let taken = TakenDecisions(decisions, sealed: sealed)
    let fronts = decisionFiles.compactMap { file in file.document.map { (file.path, $0.frontMatter) } }
    DecisionReferences(tables, checklist, snapshots.filter { $0.programme.sameBytes(as: programme.name) }, taken)
      .check(decisions, Dictionary(uniqueKeysWithValues: fronts), into: &problems)
    let withheld = WithheldReader(files: files, results: Set(collector.results.keys)).read(tables, into: &problems)
    var workspace = Workspace(
      checklist: checklist, programme: programme, tables: tables, fields: fields, ticks: collector.ticks, evidence: evidence,
      records: records, signOffs: signOffs, roster: roster,
      digests: Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.digest) }),
      texts: WrittenText.all(collector.drafts, checklist.tables, in: content.compactMap(\.document)), snapshots: snapshots,
      decisions: decisions, branding: BrandingReader(files: files).read(into: &problems), withheld: withheld)
    workspace.quiet = QuietFiles(surroundings: surroundings, files: quiet(evidence, problems))
    return Parsed(workspace, taken.softened(problems).map(collector.advised).sorted())
  }

  /// Files of which an import has made rows, where they are kept.
  private var keptByImports: Set<Exact> {
    Set(
      files.compactMap { file in
        guard let name = file.document?.frontMatter[ResultDocument.keptKey]?.scalar else { return nil }
        return Exact(file.path.dropLast(file.path.lastPathName.count) + name)
      })
  }

  private static func isRecord(_ path: String) -> Bool {
    path.hasPrefix(Checklist.folder) || path.hasPrefix(SignOffReader.folder) || path.hasPrefix(KeyRoster.folder)
      || path == Branding.path
  }

  /// A signature stands beside what it signs.
  private func checkSignatureFiles(into problems: inout [Diagnostic]) {
    let given = files.filter { $0.path.hasPrefix(SignOffReader.folder) }
    let signed = Set(given.filter { $0.path.hasSuffix(".md") }.map { Exact($0.path + ".sig") })
    for file in given where file.path.lowercased().hasSuffix(".sig") && !signed.contains(Exact(file.path)) {
      problems.append(
        Diagnostic(
          .signatureForNothing, "`\(file.path.lastPathName)` stands beside no sign-off that it could sign",
          at: Place(file.path, line: 1, column: 1),
          help: "keep it beside the file that it signs, under that file's name and `.sig` in small letters; "
            + "if signing was broken off between the two, delete it and sign again"))
    }
  }

  /// Folders under `evidence` and `sign-offs` are named after areas.
  private func checkFolders(_ checklist: Checklist, into problems: inout [Diagnostic]) {
    let slugs = checklist.areas.map(\.slug)
    guard !slugs.isEmpty else { return }
    var told: Set<Exact> = []
    for file in files {
      if let area = file.evidenceArea, slugs.contains(where: { $0.sameBytes(as: area) }) { continue }
      let parts = file.path.pathNames.prefix(3).map(String.init)
      guard parts.count >= 2, parts[0] == "evidence" || parts[0] == "sign-offs" else { continue }
      let folder = parts.count == 2 ? parts[0] : parts[0] + "/" + parts[1]
      if parts.count > 2, slugs.contains(where: { $0.sameBytes(as: parts[1]) }) { continue }
      guard told.insert(Exact(folder)).inserted else { continue }
      let suggestion = parts.count > 2 ? didYouMean(parts[1], among: slugs) : ""
      problems.append(
        Diagnostic(
          .unknownArea, parts.count > 2 ? "`\(folder)` is the folder of no area" : "`\(file.path)` stands in no area's folder",
          at: Place(file.path, line: 1, column: 1), help: suggestion + "areas: " + slugs.joined(separator: ", ")))
    }
  }

  private static let author = Column(
    name: "author", kind: .reference(to: "people"), required: false, label: "", help: "", synonyms: [:], alsoNamed: [],
    indexed: false, place: Place(""))

  /// Resolves the author to a person.
  private func author(
    of file: EvidenceFile, _ read: ReadFile, _ resolver: ReferenceResolver, into problems: inout [Diagnostic]
  ) -> EvidenceFile {
    guard let author = file.author, let place = read.authorPlace else { return file }
    var told = 0
    let person = resolver.resolve(.text(author), Self.author, at: place, told: &told, into: &problems).text
    if let person, person.sameBytes(as: author) { return file }
    return file.by(person)
  }

  /// Those that nobody complains about, by the people who wrote them.
  private func quiet(_ evidence: [EvidenceFile], _ problems: [Diagnostic]) -> [QuietFile] {
    let complained = Set(problems.map { Exact($0.place.path) })
    let authors = Dictionary(evidence.map { (Exact($0.path), $0.author) }, uniquingKeysWith: { first, _ in first })
    return files.compactMap { file in
      let path = Exact(file.path)
      return complained.contains(path) ? nil : file.quiet?.by(authors[path] ?? nil)
    }
  }
}
