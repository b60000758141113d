import Diagnostics
import Workspace

/// One thing that a pipeline shows at a line: a complaint about a file, or what keeps a requirement from being met.
struct Remark: Sendable {
  enum Level: String, Sendable { case error, warning, note }

  /// Why it need not be seen to.
  struct Acceptance: Sendable {
    let words: String
  }

  /// The id of a code or of a requirement.
  let rule: String
  let level: Level
  /// A file cannot be read as declared: nothing is said about readiness.
  let isForm: Bool
  /// What is.
  let message: String
  /// What to do; sentences, or lines of a help.
  let help: [String]
  let place: Place
  /// What makes it the same in another run: never a line, for lines shift.
  let key: [String]
  var acceptance: Acceptance? = nil

  /// Message and help, a line each.
  var text: String { ([message] + help).joined(separator: "\n") }

  init(_ diagnostic: Diagnostic) {
    rule = diagnostic.code.id
    level = Level(rawValue: diagnostic.severity.rawValue) ?? .error
    isForm = true
    message = diagnostic.message
    help = diagnostic.help.map { ["help: \($0)"] } ?? []
    place = diagnostic.place
    key = [diagnostic.code.id, diagnostic.place.path, diagnostic.message]
  }

  init(
    _ requirement: Requirement, _ level: Level, _ message: String, at place: Place?, key: [String], _ acceptance: Acceptance? = nil
  ) {
    rule = requirement.id
    self.level = level
    isForm = false
    self.message = message
    help = ["asked: \(requirement.ask)"] + (requirement.fix.map { ["help: \($0)"] } ?? [])
    self.place = place ?? requirement.place
    self.key = [requirement.id] + key
    self.acceptance = acceptance
  }
}

extension Sequence<Remark> {
  /// Each with what tells it from all others, and is the same in another run.
  var fingerprinted: [(remark: Remark, fingerprint: String)] {
    var seen: [Exact: Int] = [:]
    return map { remark in
      let key = remark.key.map { "\($0.utf8.count):\($0)" }.joined(separator: "\n")
      let count = (seen[Exact(key)] ?? 0) + 1
      seen[Exact(key)] = count
      return (remark, sha256(Array((count == 1 ? key : "\(key)\n#\(count)").utf8)))
    }
  }
}
