import ArgumentParser

/// Of commands that may take long.
struct TimingsOption: ParsableArguments {
  @Flag(help: "Say on standard error how long each step took.")
  var timings = false
}
