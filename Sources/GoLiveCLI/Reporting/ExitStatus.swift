/// How a run ends. The numbers are part of the interface: scripts and pipelines act on them.
package enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
  case fine = 0
  /// The input is not readable as declared, and nothing was written; or `verify` refused.
  case formErrors = 1
  /// `check --require` asked for more than the evidence gives.
  case belowRequirement = 2
  case usage = 64
  /// A page ran over its limits.
  case overLimits = 70
  /// The output is not ours to replace.
  case outputRefused = 73
  /// Reading or writing failed, standard output included.
  case inputOutput = 74
  /// Another run is at work in this workspace.
  case locked = 75

  /// A run that could not say what it found did not succeed; a fault that stopped it earlier stays the reason.
  package var afterFailedOutput: ExitStatus { rawValue >= ExitStatus.usage.rawValue ? self : .inputOutput }

  /// As the help and the manual page tell it.
  package var meaning: String {
    switch self {
    case .fine: "fine"
    case .formErrors: "the files cannot be read as declared, nothing was written; or `verify` refused"
    case .belowRequirement: "`check --require` and the recommendation is worse"
    case .usage: "usage"
    case .overLimits: "a page ran over its limits"
    case .outputRefused: "output refused"
    case .inputOutput: "input or output failed"
    case .locked: "another run holds the lock"
    }
  }

  package static var inWords: String { allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ") }
}
