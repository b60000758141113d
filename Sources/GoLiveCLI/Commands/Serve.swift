import ArgumentParser

/// `golive serve`: a preview in the browser, which follows each edit.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the portal in a browser on this machine, and each edit as soon as it is saved, until Ctrl-C.",
    discussion: """
      Builds as `golive watch` does. Pages in the browser load themselves anew; what is wrong in the files is shown on them with its \
      place, above the last good site. Only this machine is answered, at 127.0.0.1 and ::1. The site on disk has no part of this.

      Examples:
        golive serve --workspace content
        golive serve --workspace content --port 0 --audience vendor
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var edition: AudienceOption
  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Where the preview listens; 0 takes any port that is free.", valueName: "number"))
  var port = 8484

  func validate() throws {
    if !(0...65_535).contains(port) { throw ValidationError("`--port` is \(port); accepted: 0 to 65535") }
  }

  mutating func run() async throws {
    let build = PortalBuild(options: options, audience: edition.audience, site: site, keygen: SSHKeygen(answers: KeygenAnswers()))
    let rebuilding = try Rebuilding(options, site)
    let board = PreviewBoard(Preview(of: build.target))
    let server = try await server(board)
    var console = Console()
    console.print("The preview is at http://127.0.0.1:\(server.port)/\n")
    console.flush()
    try await rebuilding.run { console in
      try await build.run(&console)
    } done: { built in
      board.show(Preview(of: build.target, errors: built.diagnostics.map(PrintedCommands(workspace: options.workspace).completed)))
    }
  }

  private func server(_ board: PreviewBoard) async throws -> PreviewServer {
    do throws(PreviewServer.NoPort) { return try await PreviewServer(board, port: port) } catch {
      throw try Console.end(error.diagnostic, .inputOutput)
    }
  }
}
