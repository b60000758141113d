import ArgumentParser

/// What is there already is replaced only on demand.
struct ReplaceOption: ParsableArguments {
  @Flag(help: "Replace what an earlier run wrote there.")
  var force = false
}
