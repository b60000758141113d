import Diagnostics

/// Why an export was not written, or not to its end.
struct ExportRefusal: Error {
  let status: ExitStatus
  let diagnostic: Diagnostic

  static func refused(_ path: String, _ message: String, help: String = "name another place with `--output`") -> ExportRefusal {
    ExportRefusal(
      status: .outputRefused, diagnostic: Diagnostic(.exportRefused, message, at: Place(path), help: help))
  }

  static func failed(_ error: SystemError, at path: String) -> ExportRefusal {
    ExportRefusal(
      status: .inputOutput,
      diagnostic: Diagnostic(.unreadable, error.message, at: Place(path), help: "remove the cause, then run again"))
  }
}

/// Turns a failed call into a failed export.
func exporting<Result>(_ path: String, _ body: () throws(SystemError) -> Result) throws(ExportRefusal) -> Result {
  do throws(SystemError) { return try body() } catch { throw .failed(error, at: path) }
}
