import ArgumentParser

/// Options of every command that writes the portal.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where the portal is written (default: site in the workspace).", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A folder of templates that replace golive's own, path by path (default: templates in the workspace).", valueName: "dir"))
  var templates: String?

  func target(in workspace: String) -> String { output ?? workspace + "/site" }
}
