package import Diagnostics
import Glibc

/// Why a path of the workspace was not read.
package enum ReadProblem: Hashable, Sendable {
  case failed(SystemError)
  case notRegular(FileStatus.Kind)
  case changed
  case tooLarge

  package init(_ error: SystemError) {
    switch error.number {
    // It was there, as a file, when the folder was listed.
    case ENOENT: self = .changed
    case ELOOP: self = .notRegular(.link)
    default: self = .failed(error)
    }
  }

  package func diagnostic(at path: String, limit: Int) -> Diagnostic {
    let place = Place(path)
    switch self {
    case .failed(let error):
      return Diagnostic(
        .unreadable, "could not \(error.operation) this: \(error.reason)", at: place,
        help: "give the account that runs golive the right to read it")
    case .notRegular(let kind):
      return Diagnostic(
        .notRegular, "a \(kind.rawValue) is not a file that can be signed", at: place,
        help: "put the file itself here, or begin the name with a dot to leave it out")
    case .changed:
      return Diagnostic(
        .changedWhileRead, "the file changed while it was read", at: place,
        help: "wait until the program that writes it is done, then run again")
    case .tooLarge:
      return Diagnostic(
        .tooLarge, "the file is larger than \(limit) bytes", at: place, help: "split it, or cut it to what people review")
    }
  }
}
