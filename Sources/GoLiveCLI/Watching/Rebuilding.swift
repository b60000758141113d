import ArgumentParser
import Diagnostics
import Glibc

/// Builds again and again in one process, and tells what is new.
struct Rebuilding {
  private let changes: Changes
  private let workspace: String

  /// Watches from now on. Ends the run, and says why, where no edit of a file would help: there is no workspace, no templates, or
  /// nothing can be written where the site is to be; or where the workspace cannot be watched.
  ///
  /// - Parameter writes: whether the site is written.
  init(_ options: CommonOptions, _ site: SiteOptions, writes: Bool = true) throws {
    workspace = options.workspace
    let templates = TemplateFolder(given: site.templates, workspace: options.workspace)
    do {
      if let absence = Pipeline(options: options).absence { throw try Console.end(absence, .formErrors) }
      if writes {
        _ = try OutputPlace(site.target(in: options.workspace), workspace: options.workspace)
        _ = try templates.read()
      }
      changes = try Changes(of: options.workspace, templates: templates.folders)
    } catch let error as PublishError {
      throw try Console.end(error.diagnostic, error.status)
    } catch let error as TemplateFolder.NotFound {
      throw ValidationError(error.words)
    } catch let error as SystemError {
      throw try Console.end(WorkspaceWalk.noWorkspace(options.workspace, error), .formErrors)
    } catch let error as CannotWatch {
      throw try Console.end(error.diagnostic, .inputOutput, workspace: options.workspace)
    }
  }

  /// Until a signal ends it, or nobody reads the answers any more.
  ///
  /// - Parameters:
  ///   - build: one build.
  ///   - done: takes what came of each, also of those that say nothing new.
  func run(_ build: (inout Console) async throws -> Built, done: (Built) -> Void = { _ in }) async throws {
    var told: Told?
    // The loop itself only holds on to the stream.
    defer { withExtendedLifetime(changes) {} }
    for await unwatched in changes {
      var console = Console()
      var built = try await self.built(build, &console)
      if let unwatched { built.report([unwatched.diagnostic], workspace: workspace) }
      changes.expectEnd(of: built.day)
      if built.status == .locked { changes.comeBack() }
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
