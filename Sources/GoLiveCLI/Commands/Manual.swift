import ArgumentParser
import Documents

/// `golive manual`: the manual page, as `make install` puts it into its place.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the manual page, golive.1, for man.", discussion: "golive manual > golive.1")

  mutating func run() throws {
    var console = Console()
    console.print(ManualPage(try CommandInfo.golive(), version: GoLive.configuration.version).text)
    try console.finish()
  }
}
