package import ArgumentParser

/// The command line: `golive check`, `golive build` and the rest.
package struct GoLive: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "golive",
    abstract: "Turns a folder of Markdown evidence into an answer: ready to go live or not, for which date, and why.",
    discussion: """
      Exit codes: 0 fine; 1 the files cannot be read as declared, nothing was written; 2 `check --require` and the recommendation is \
      worse; 64 usage; 70 a page ran over its limits; 73 output refused; 74 input or output failed; 75 another run holds the lock.
      """,
    version: "0.1.0",
    subcommands: [
      Init.self, New.self, Check.self, Build.self, Watch.self, Serve.self, Import.self, Explain.self, Owes.self, Sign.self,
      Gate.self,
      Diff.self, SealDecision.self, Verify.self, Export.self,
    ])

  package init() {}
}
