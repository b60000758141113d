import Glibc

/// A call to the system that failed: what was tried, on which path, and why it did not work.
package struct SystemError: Error, Hashable, Sendable {
  /// A verb that completes "could not …": `open`, `write`.
  package let operation: String
  package let path: String
  package let number: Int32

  package init(_ operation: String, _ path: String, _ number: Int32) {
    self.operation = operation
    self.path = path
    self.number = number
  }

  /// The system's words, in lower case as in every message.
  package var reason: String {
    let words = String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  package var message: String { "could not \(operation) `\(path)`: \(reason)" }
}

/// Runs a system call until a signal no longer interrupts it; -1 becomes an error.
@discardableResult
package func checked<Result: SignedInteger>(
  _ operation: String, _ path: @autoclosure () -> String, _ call: () -> Result
) throws(SystemError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let number = errno
    if number != EINTR { throw SystemError(operation, path(), number) }
  }
}
