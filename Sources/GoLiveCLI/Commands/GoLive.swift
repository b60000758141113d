package import ArgumentParser

/// The command line: `golive check`, `golive build` and the rest.
package struct GoLive: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "golive",
    abstract: "Turns a folder of Markdown evidence into an answer: ready to go live or not, for which date, and why.",
    discussion: """
      A workspace is a folder with programme.md, a checklist and evidence; commands look for it in the current folder, or in the one \
      that --workspace names.

      golive init harbour --name "Harbour renewal" --go-live 2027-03-01
      golive check --workspace harbour
      golive build --workspace harbour

      Exit codes: \(ExitStatus.inWords).
      """,
    version: "0.1.0",
    subcommands: [
      Init.self, New.self, Check.self, Build.self, Watch.self, Serve.self, Import.self, Export.self, QueryCommand.self,
      SchemaCommand.self, Explain.self, Owes.self, Sign.self, Gate.self, Diff.self, SealDecision.self, Verify.self, Manual.self,
    ])

  package init() {}
}
