import Diagnostics
import Documents

/// Decisions that are sealed. Their records keep their words, also when what they name has gone since: that is told, and stops nothing.
struct TakenDecisions {
  static let advice =
    "bring it back if it went by mistake, or leave the record as it is: it is sealed, and a correction is a new record"

  /// Complaints that others make of every file.
  private static let codes: [Code] = [.unknownReference, .unknownPerson, .linkLeadsNowhere]

  private let paths: Set<Exact>

  /// - Parameter sealed: digests of the records that packages hold.
  init(_ records: [DecisionRecord], sealed: Set<String>) {
    paths = Set(records.filter { sealed.contains($0.digest) }.map { Exact($0.path) })
  }

  func isSealed(_ record: DecisionRecord) -> Bool { paths.contains(Exact(record.path)) }

  /// With warnings where nobody can repair the file.
  func softened(_ problems: [Diagnostic]) -> [Diagnostic] {
    if paths.isEmpty { return problems }
    let told = Set(problems.filter { $0.code == .decisionReference }.map(\.place))
    return problems.compactMap { problem in
      guard Self.codes.contains(problem.code), paths.contains(Exact(problem.place.path)) else { return problem }
      if told.contains(problem.place) { return nil }
      var softened = problem
      softened.severity = .warning
      softened.help = [problem.help, Self.advice].compactMap(\.self).joined(separator: "; ")
      return softened
    }
  }
}
