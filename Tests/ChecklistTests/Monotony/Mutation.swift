import Assessment
import Diagnostics
import TestSupport
import Workspace

/// A change that takes something away, in words, and what golive may answer besides an assessment.
struct Mutation: Sendable {
  enum Form: Sendable {
    /// It stays readable as declared.
    case readable
    /// It may become unreadable, for one of these reasons.
    case mayBreak([Code])
    /// It must become unreadable, for one of these reasons.
    case breaks([Code])
  }

  let name: String
  let changes: [String: String?]
  var form = Form.readable
  var leftOut: Signature? = nil
  /// The table that it changes, if it is only one.
  var table: String? = nil

  var mayShare: Bool { if case .readable = form { table != nil && leftOut == nil } else { false } }

  /// What went up although something was taken away, one line each.
  func violations(in setting: Setting, before: [String: State]) async throws -> [String] {
    // What must not be readable is only read.
    if case .breaks = form { return [formViolation(await setting.read(changes))].compactMap(\.self) }
    let after = try await setting.assess(changes, without: leftOut)
    if let line = formViolation(after.errors) { return [line] }
    if !after.errors.isEmpty { return [] }
    return after.areas.flatMap(\.requirements).filter(\.isListed).compactMap { result in
      guard let was = before[result.requirement.id], result.state.height > was.height else { return nil }
      return "\(name): \(result.requirement.id) \(was.rawValue) -> \(result.state.rawValue)"
    }
  }

  private func formViolation(_ errors: [Diagnostic]) -> String? {
    let told = errors.prefix(3).map { "\($0.code.id) \($0.message) (\($0.place.citation))" }.joined(separator: "; ")
    switch form {
    case .readable: return errors.isEmpty ? nil : "\(name): not readable, \(told)"
    case .mayBreak(let codes): return errors.allSatisfy { codes.contains($0.code) } ? nil : "\(name): not readable, \(told)"
    case .breaks(let codes): return errors.contains { codes.contains($0.code) } ? nil : "\(name): accepted, \(told)"
    }
  }
}

extension State {
  /// How good a state is: not met and no evidence are equally bad.
  var height: Int { max(rank, State.noEvidence.rank) }
}

/// The state of every requirement that has one.
func states(_ assessment: Assessment) -> [String: State] {
  let listed = assessment.areas.flatMap(\.requirements).filter(\.isListed)
  return Dictionary(listed.map { ($0.requirement.id, $0.state) }, uniquingKeysWith: { first, _ in first })
}

/// Runs mutations side by side; the violations, in order.
func violations(of mutations: [Mutation], in setting: Setting, _ readers: Readers) async throws -> [String] {
  let mutations = mutations.filter { mutation in
    mutation.leftOut != nil || mutation.changes.contains { setting.files[$0.key] != $0.value }
  }
  let before = states(try await setting.assess([:]))
  return try await withThrowingTaskGroup(of: [String].self) { group in
    var lines: [String] = []
    var rest = Batch.all(mutations, readers).makeIterator()
    for _ in 0..<4 {
      if let batch = rest.next() { group.addTask { try await batch.violations(in: setting, before: before) } }
    }
    while let found = try await group.next() {
      lines += found
      if let batch = rest.next() { group.addTask { try await batch.violations(in: setting, before: before) } }
    }
    return lines.sorted()
  }
}

extension Batch {
  /// Of all together; only where something went up, of each alone, so that the culprit is named.
  func violations(in setting: Setting, before: [String: State]) async throws -> [String] {
    if mutations.count > 1 {
      let together = Mutation(name: "together", changes: changes)
      if try await together.violations(in: setting, before: before).isEmpty { return [] }
    }
    var lines: [String] = []
    for mutation in mutations { lines += try await mutation.violations(in: setting, before: before) }
    return lines
  }
}
