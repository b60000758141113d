import ArgumentParser
import Workspace

/// For whom an answer is made.
struct AudienceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out what is marked as internal (vendor), and say so on every page; the verdict is of all evidence.", valueName: "who"))
  var audience: Audience?
}

extension Audience: ExpressibleByArgument {}
