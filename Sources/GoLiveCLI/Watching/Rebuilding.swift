import ArgumentParser
import Diagnostics
import Glibc

/// Builds again and again in one process, and tells what is new.
struct Rebuilding {
  let options: CommonOptions
  let site: SiteOptions

  /// Until a signal ends it, or nobody reads the answers any more.
  ///
  /// - Parameters:
  ///   - build: one build.
  ///   - done: takes what came of each, also of those that say nothing new.
  func run(_ build: (inout Console) async throws -> Built, done: (Built) -> Void = { _ in }) async throws {
    var told: Told?
    let changes = try changes()
    // The loop itself only holds on to the stream.
    defer { withExtendedLifetime(changes) {} }
    for await _ in changes {
      var console = Console(isShort: true)
      let built = try await self.built(build, &console)
      let now = Told(built)
      if built.isPublished || now != told {
        console.tell(built)
        if told == nil { console.complain("Waiting for changes; Ctrl-C ends it.\n") }
      }
      told = now
      done(built)
      console.flush()
      if console.isUnheard { break }
      try console.finish()
    }
    // Behind the `^C` of a terminal.
    if Terminal(descriptor: STDERR_FILENO).isTerminal {
      var console = Console()
      console.complain("\n")
    }
  }

  private func changes() throws -> Changes {
    do throws(Changes.CannotWatch) { return try Changes(of: options, site) } catch {
      var console = Console()
      console.report([error.diagnostic], sources: [], workspace: "")
      try console.finish(.inputOutput)
      throw ExitCode(ExitStatus.inputOutput.rawValue)
    }
  }

  /// Templates may be away for a moment, too.
  private func built(_ build: (inout Console) async throws -> Built, _ console: inout Console) async throws -> Built {
    do { return try await build(&console) } catch let error as TemplateFolder.NotFound {
      var built = Built()
      built.fail(error)
      return built
    }
  }

  /// What was said last.
  private struct Told: Equatable {
    let status: ExitStatus
    let diagnostics: [Diagnostic]
    let headline: Substring?

    init(_ built: Built) {
      status = built.status
      diagnostics = built.diagnostics
      headline = built.answer.split(separator: "\n").first
    }
  }
}
