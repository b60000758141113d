import ArgumentParser

/// What stands where an export goes is replaced only on demand. What an import or a gate replaces has options of their own, which say
/// what is lost.
struct ReplaceOption: ParsableArguments {
  @Flag(help: "Replace what is there already; of a folder, only what an earlier run wrote.")
  private var replace = false

  /// How it was spelled first: scripts have it.
  @Flag(help: .private)
  private var force = false

  var isGiven: Bool { replace || force }
}
