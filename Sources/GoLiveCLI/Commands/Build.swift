import ArgumentParser

/// `golive build`: checks, then writes the portal.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the evidence and write the portal.",
    discussion: """
      Open index.html of the folder that is written; no server is needed. What another run or person put into it is never overwritten.

      golive build
      golive build --output ../portal --audience vendor
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var edition: AudienceOption
  @OptionGroup var site: SiteOptions
  @OptionGroup var steps: TimingsOption

  mutating func run() async throws {
    var console = Console(timings: steps.timings)
    let build = PortalBuild(options: options, audience: edition.audience, site: site, isLast: true)
    do {
      let built = try await build.run(&console)
      console.tell(built)
      try console.finish(built.status)
    } catch let error as TemplateFolder.NotFound {
      throw ValidationError(error.words)
    }
  }
}
