package import Diagnostics

/// Why a site was not published. The one that was there before stands as it was.
package struct PublishError: Error, Hashable, Sendable {
  package let status: ExitStatus
  /// Placed at the output as it was named, or at a path of the site; never at a source.
  package let diagnostic: Diagnostic

  private init(_ status: ExitStatus, _ diagnostic: Diagnostic) { (self.status, self.diagnostic) = (status, diagnostic) }

  /// There is no workspace to work in.
  static func noWorkspace(_ absence: Diagnostic) -> PublishError { PublishError(.formErrors, absence) }

  init(_ status: ExitStatus, _ code: Code, _ message: String, at path: String, help: String) {
    self.status = status
    self.diagnostic = Diagnostic(code, message, at: Place(path), help: help)
  }

  static func refused(_ output: String, _ message: String, help: String = "name another folder with `--output`") -> PublishError {
    PublishError(.outputRefused, .outputRefused, message, at: output, help: help)
  }

  static func failed(_ error: SystemError, at output: String) -> PublishError {
    PublishError(
      .inputOutput, .publishFailed, error.message, at: output,
      help: "what was there before is unchanged; remove the cause, then run again")
  }

  static func unsettled(_ error: SystemError, at output: String) -> PublishError {
    PublishError(
      .inputOutput, .publishFailed, error.message, at: output,
      help: "the new site is in its place, but may not outlast a power failure; remove the cause, then run again")
  }

  /// Turns a failed call into a failed publication.
  static func wrapping<Result: ~Copyable>(
    _ output: String, _ body: () throws(SystemError) -> Result
  ) throws(PublishError) -> Result {
    do throws(SystemError) { return try body() } catch { throw .failed(error, at: output) }
  }
}
