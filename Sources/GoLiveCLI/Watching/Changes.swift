import Diagnostics

/// The sources of a portal, watched: an element for each time that something may have changed, the first at once, until somebody ends it.
struct Changes: AsyncSequence {
  private let stream: AsyncStream<Void>
  private let watch: FolderWatch
  private let signals: StopSignals

  init(of options: CommonOptions, _ site: SiteOptions) throws(CannotWatch) {
    let (stream, told) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let templates = TemplateFolder(given: site.templates, workspace: options.workspace).folders
    do throws(SystemError) {
      watch = try FolderWatch([options.workspace] + templates, skipping: ["site"]) { told.yield() }
    } catch {
      throw CannotWatch(error: error)
    }
    signals = StopSignals { told.finish() }
    self.stream = stream
    told.yield()
  }

  func makeAsyncIterator() -> AsyncStream<Void>.Iterator { stream.makeAsyncIterator() }

  struct CannotWatch: Error {
    let error: SystemError

    var diagnostic: Diagnostic {
      Diagnostic(
        .unreadable, error.message, at: Place(""),
        help: "raise `fs.inotify.max_user_watches` or `fs.inotify.max_user_instances`, or run `golive build` after each edit")
    }
  }
}
