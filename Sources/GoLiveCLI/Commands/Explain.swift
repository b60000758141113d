import ArgumentParser
import Assessment
import Diagnostics
import Workspace

/// `golive explain`: what a diagnostic means, or what a requirement asks.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a diagnostic (GL106) or a requirement of the checklist.")

  @OptionGroup var options: CommonOptions

  @Flag(help: "List every diagnostic and every requirement.")
  var list = false

  @Argument(help: ArgumentHelp("A diagnostic or a requirement.", valueName: "code|requirement"))
  var name: String?

  func validate() throws {
    if list == (name != nil) { throw ValidationError("name one diagnostic or requirement, or give --list") }
  }

  mutating func run() async throws {
    var console = Console()
    if let name, let code = Code.all.first(where: { $0.id == name.uppercased() }) {
      console.print("\(code.id): \(code.title)\n\n\(TextBlock.wrapped(code.explanation))\n")
      return try console.finish()
    }
    let checklist = await Pipeline(options: options).checklist()
    if let name {
      guard let requirement = checklist.requirements.first(where: { $0.id == name }) else {
        let known = checklist.requirements.map(\.id) + Code.all.map(\.id)
        let near =
          nearest(to: name, among: known).map { "; did you mean `\($0)`?" }
          ?? (checklist.areas.isEmpty
            ? "; there is no checklist there, name its folder with `--workspace`" : "; `golive explain --list` shows what there is")
        throw ValidationError(
          "`\(name)` is neither a diagnostic nor a requirement of the checklist in `\(options.workspace)`" + near)
      }
      console.print(RequirementText(requirement).text)
    } else {
      for code in Code.all { console.print("\(code.id)  \(code.title)\n") }
      for area in checklist.areas {
        console.print("\n\(area.title)\n")
        for requirement in area.requirements { console.print("  \(requirement.id)  \(requirement.ask)\n") }
      }
    }
    try console.finish()
  }
}
