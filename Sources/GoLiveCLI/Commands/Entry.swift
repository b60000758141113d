import ArgumentParser

extension GoLive {
  /// Runs the command line of this process; the executable's only call.
  package static func run() async {
    StandardStreams.prepare()
    let command: any ParsableCommand
    do { command = try parseAsRoot() } catch { end(with: error) }
    do {
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
    } catch let error as ValidationError {
      // Only what the workspace says stands against it: how the command is written is no help.
      refuse(error.message)
    } catch { end(with: error) }
  }

  private static func refuse(_ words: String) -> Never {
    var console = Console()
    console.complain("Error: \(words)\n")
    exit(withError: ExitCode(ExitStatus.usage.rawValue))
  }

  /// Help and version are answers as all others: one that could not be written is a failure.
  private static func end(with error: any Error) -> Never {
    // The parser answers `golive chek --help` with the help of golive itself.
    if let words = UnknownCommand.message(in: Array(CommandLine.arguments.dropFirst())) { refuse(words) }
    guard exitCode(for: error) == .success else { exit(withError: error) }
    var console = Console()
    console.print(fullMessage(for: error) + "\n")
    do { try console.finish() } catch { exit(withError: error) }
    exit()
  }
}
