import Archive
import Assessment
import Diagnostics
import Documents
import Workspace

/// Files to assessment, the same for every command.
struct Pipeline {
  let options: CommonOptions
  var keygen = SSHKeygen()

  /// What came of a run up to the assessment.
  struct Run {
    let sources: [SourceFile]
    var assessment: Assessment
    var diagnostics: [Diagnostic]

    /// Nothing may be said about readiness while something cannot be read as declared.
    var isReadable: Bool { !diagnostics.containErrors }
  }

  /// Tables of results may be large; what people write is not.
  private var reader: WorkspaceReader {
    WorkspaceReader(
      directory: options.workspace, mayBeLink: true, limits: ReadLimits(bytesByExtension: ["csv": 64 << 20, "jtl": 64 << 20]))
  }

  /// The files, and what they say.
  struct Reading: Sendable {
    let files: Parsed<[SourceFile]>
    var workspace: Parsed<Workspace>

    var diagnostics: [Diagnostic] { files.diagnostics + workspace.diagnostics }
  }

  /// - Parameters:
  ///   - path: a file that is about to be replaced, and read as if it were not there.
  ///   - checksArchive: whether every file of the sealed packages is looked at, or their seals only.
  ///   - known: quiet files of an earlier reading.
  func read(
    _ console: inout Console, without path: String? = nil, checksArchive: Bool = false, known: QuietFiles = QuietFiles()
  ) async -> Reading {
    if let absence { return await nothing(but: absence) }
    console.progress("Reading files")
    var files = await reader.readConcurrently()
    // It may be gone since.
    if let absence = files.diagnostics.first(where: { $0.code == .noWorkspace }) { return await nothing(but: absence) }
    if let path { files.value.removeAll { $0.path.sameBytes(as: path) } }
    console.progress("Reading \(files.value.count) files")
    let archive = await archive(files.value, isChecked: checksArchive)
    var reading = Reading(files: files, workspace: await typed(files.value, archive.value, known))
    reading.workspace.value.archive = archive.value
    reading.workspace.diagnostics += archive.diagnostics + ArchiveCheck(packages: archive.value, files: files.value).diagnostics
    return reading
  }

  /// What is said where there is no workspace: that alone, for then nothing in it is missing.
  var absence: Diagnostic? { WorkspaceWalk.notBegun(options.workspace) }

  private func nothing(but absence: Diagnostic) async -> Reading {
    Reading(files: Parsed([], [absence]), workspace: Parsed(await Workspace.read([]).value))
  }

  /// The right to work in the workspace alone. A folder that is none stays as it is: not even a lock is left in it.
  func lock() throws(PublishError) -> WorkspaceLock {
    if let absence { throw .noWorkspace(absence) }
    return try WorkspaceLock(workspace: options.workspace)
  }

  /// What lies in `archive/`; nothing if it could not be read.
  private func archive(_ files: [SourceFile], isChecked: Bool) async -> Parsed<[SealedDecision]> {
    let archive = ArchiveFolder(workspace: options.workspace, keygen: keygen)
    let trust = Trust(roster: bytes(KeyRoster.path, files) ?? [], revoked: bytes(KeyRoster.revokedPath, files))
    do {
      return Parsed(isChecked ? try await archive.checkedPackages(trust) : try archive.packages(), [])
    } catch let error as ArchiveFolder.Unread {
      return Parsed([], [error.diagnostic])
    } catch {
      return Parsed([], [SignatureChecker.notRun(error)])
    }
  }

  private func bytes(_ path: String, _ files: [SourceFile]) -> [UInt8]? { files.first { $0.path.sameBytes(as: path) }?.bytes }

  /// What the files say, and what their signatures are worth.
  private func typed(
    _ files: [SourceFile], _ archive: [SealedDecision], _ known: QuietFiles = QuietFiles()
  ) async -> Parsed<Workspace> {
    let sealed = Set(archive.compactMap { $0.seal?.record })
    // `ssh-keygen` is started while this process is small: each start copies the tables of its memory.
    async let checked = signatureChecks(files)
    var read = await Workspace.read(files, threads: options.threads, sealed: sealed, known: known)
    let checks = await checked
    read.value.signatureChecks = checks.value
    read.diagnostics += checks.diagnostics
    return read
  }

  private func signatureChecks(_ files: [SourceFile]) async -> Parsed<[String: SignatureCheck]> {
    let sources = SignatureSources(files)
    return await SignatureChecker(sources.roster, files, keygen).checks(of: sources.signOffs)
  }

  /// Throws only when the machine is at fault.
  ///
  /// - Parameter audience: for whom; nil for the programme itself, which sees everything.
  func assess(_ reading: Reading, _ console: inout Console, for audience: Audience? = nil) throws -> Run {
    console.progress("Checking")
    let workspace = reading.workspace.value
    let assessment = try Assessment.assess(workspace, asOf: asOf(workspace.programme), diagnostics: reading.diagnostics)
    let isReadable = !assessment.diagnostics.containErrors
    let shown = try isReadable ? audience.map(assessment.shown) ?? assessment : assessment.withoutAnswer()
    return Run(sources: reading.files.value, assessment: shown, diagnostics: assessment.diagnostics)
  }

  /// What can be read, whatever is wrong with the rest.
  func workspace() async -> Parsed<Workspace> {
    if let absence { return Parsed(await nothing(but: absence).workspace.value, [absence]) }
    let files = reader.read()
    let parsed = await typed(files.value, await archive(files.value, isChecked: false).value)
    return Parsed(parsed.value, files.diagnostics + parsed.diagnostics)
  }

  /// Date of judgement, first that is given: the option, `SOURCE_DATE_EPOCH`, `as-of` of the programme, today in its zone.
  func asOf(_ programme: Programme) -> Day {
    let clock = Clock(zoneOffset: programme.zoneOffset)
    return options.givenDay ?? (clock.isFixed ? clock.today : programme.asOf ?? clock.today)
  }

  /// The day of an assessment, if it is the clock that gave it.
  func clockDay(_ assessment: Assessment) -> ClockDay? {
    let programme = assessment.workspace.programme
    let isByClock = options.givenDay == nil && (Clock().isFixed || programme.asOf == nil)
    return isByClock ? ClockDay(day: assessment.asOf, zoneOffset: programme.zoneOffset) : nil
  }
}
