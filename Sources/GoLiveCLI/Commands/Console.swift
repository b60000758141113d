import ArgumentParser
import Diagnostics
import Documents
import Glibc

/// What a run says: the answer on standard output, complaints on standard error, progress on a terminal.
struct Console {
  private var output = OutputWriter.standardOutput
  private var errors = OutputWriter.standardError
  private var progressLine = ProgressLine()
  private var stopwatch: Stopwatch?

  /// - Parameter timings: whether the end says how long each step took.
  init(timings: Bool = false) { stopwatch = timings ? Stopwatch() : nil }

  /// Nobody reads the answers any more.
  var isUnheard: Bool { output.state != .open }

  mutating func print(_ text: String) { output.write(text) }

  mutating func print(_ bytes: [UInt8]) { output.write(bytes) }

  mutating func flush() { output.flush() }

  mutating func progress(_ words: String) {
    progressLine.update(words)
    stopwatch?.begin(words)
  }

  /// All complaints at once, in order of place; paths lead from the current folder.
  mutating func report(_ diagnostics: [Diagnostic], sources: [SourceFile], workspace: String) {
    progressLine.clear()
    let terminal = Terminal(descriptor: STDERR_FILENO)
    let printer = DiagnosticPrinter(
      style: .text(for: terminal), prefix: PathPrefix.toReach(workspace), width: terminal.width)
    let commands = PrintedCommands(workspace: workspace)
    errors.write(printer.render(diagnostics.map(commands.completed), sources: sources))
    errors.flush()
  }

  /// All that a build has to say.
  mutating func tell(_ built: Built) {
    for report in built.reports { self.report(report.diagnostics, sources: report.sources, workspace: report.workspace) }
    print(built.answer)
  }

  mutating func complain(_ text: String) {
    progressLine.clear()
    errors.write(text)
    errors.flush()
  }

  /// The end of a run that cannot begin.
  static func end(_ diagnostic: Diagnostic, _ status: ExitStatus, workspace: String = "") throws -> ExitCode {
    var console = Console()
    console.report([diagnostic], sources: [], workspace: workspace)
    try console.finish(status)
    return ExitCode(status.rawValue)
  }

  /// Ends the run. Output that could not be written turns success into failure.
  mutating func finish(_ status: ExitStatus = .fine) throws {
    progressLine.clear()
    if let stopwatch { errors.write(stopwatch.report()) }
    let ended = output.finish(status)
    if case .failed(let error) = output.state {
      complain("golive: error GL900: \(error.message)\n")
    }
    _ = errors.finish(status)
    if ended != .fine { throw ExitCode(ended.rawValue) }
  }
}
