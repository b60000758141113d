import ArgumentParser
import Portal

/// `golive watch`: builds, and builds again whenever something changes.
struct Watch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the portal, and again whenever a source changes, until Ctrl-C.",
    discussion: """
      Folders that are made meanwhile are watched too. What a build says is told when it differs from what was told last. Another golive \
      at work in the workspace is waited for. Where the clock gives the day of judgement, midnight is a change too.

      Examples:
        golive watch --workspace content
        golive watch --workspace content --check
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var edition: AudienceOption
  @OptionGroup var site: SiteOptions

  @Flag(help: "Only say whether the programme is ready and what is wrong in the files; write nothing.")
  var check = false

  mutating func run() async throws {
    let keygen = SSHKeygen(answers: KeygenAnswers())
    let build = PortalBuild(options: options, audience: edition.audience, site: site, keygen: keygen)
    let checking = Checking(options: options, audience: edition.audience, keygen: keygen)
    let check = check
    try await Rebuilding(options, site, writes: !check).run { console in
      check ? try await checking.run(&console) : try await build.run(&console)
    }
  }
}
