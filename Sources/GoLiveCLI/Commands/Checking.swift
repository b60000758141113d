import Workspace

/// One check, as `golive check` makes it, that may be made again.
struct Checking: Sendable {
  let options: CommonOptions
  let audience: Audience?
  var keygen = SSHKeygen()

  func run(_ console: inout Console) async throws -> Built {
    let pipeline = Pipeline(options: options, keygen: keygen)
    let run = try pipeline.assess(await pipeline.read(&console), &console, for: audience)
    var built = Built()
    built.day = pipeline.clockDay(run.assessment)
    built.report(run, in: options.workspace)
    if run.isReadable { built.answer = CheckReport(run.assessment).headline + "\n" } else { built.status = .formErrors }
    return built
  }
}
