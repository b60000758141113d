import Diagnostics

/// Why nothing is signed: every reason at once.
struct SignRefused: Error {
  let reasons: [Diagnostic]
}
