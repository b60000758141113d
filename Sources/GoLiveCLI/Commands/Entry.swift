import ArgumentParser

extension GoLive {
  /// Runs the command line of this process; the executable's only call.
  package static func run() async {
    StandardStreams.prepare()
    await main()
  }
}
