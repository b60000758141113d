import Diagnostics
import Workspace

/// "What we found", in one sentence: the checklist's own where it has one and the evidence is there, otherwise from the proof.
struct FoundSentence {
  let requirement: Requirement
  let state: State
  let shows: String?
  let findings: [Finding]
  let gaps: [Gap]
  let signOffs: [SignOffResult]
  let otherwise: String?
  /// The worst of the requirements that it rolls up.
  let worst: RequirementResult?
  /// Items on which what is stated rests, where nobody vouches for it without conditions.
  let statedOn: [String]
  /// Who vouches for it without conditions, where others made some.
  let mixed: AttestRules.Mixed?
  /// A finding as subject and what was found, in words.
  let words: (Finding) -> (subject: String, found: String)
  /// The name of a person, by id.
  let name: (String) -> String?

  /// The sentence, and what it only begins to tell.
  struct Told {
    let text: String
    var missing: Missing?

    init(_ text: String) { self.text = text }

    /// What another requirement has found, behind its own words.
    init(after before: String = "", _ other: RequirementResult) {
      text = Told.joined(before, other.found)
      missing = other.missing.map { Missing(before: Told.joined(before, $0.before), all: $0.all) }
    }

    init(after before: String = "", missing all: [Gap]) {
      text = Told.joined(before, all[0].words) + FoundSentence.rest(all.count - 1)
      missing = all.count > 1 ? Missing(before: before, all: all) : nil
    }

    private static func joined(_ before: String, _ words: String) -> String {
      before.isEmpty || words.isEmpty ? before + words : "\(before) \(words)"
    }
  }

  var told: Told {
    if let otherwise { return Told(otherwise) }
    let wanting = wanting
    if state == .noEvidence, !wanting.isEmpty {
      // What was counted is there, and only signatures are missing.
      return Told(after: gaps.allSatisfy(\.isSignature) ? shows.map(sentence) ?? "" : "", missing: wanting)
    }
    if let worst, findings.isEmpty, wanting.isEmpty, statedOn.isEmpty, state == .notMet || state == .conditions {
      guard let shows else { return Told(worst) }
      // Of several the worst is not the whole; of one it is the reason, which its own sentence need not tell.
      let isReason = requirement.rollsUp.count == 1 && !sentence(shows).sameBytes(as: worst.found)
      return isReason ? Told(after: sentence(shows), worst) : Told(sentence(shows))
    }
    // What is fine is no reason: a signature on a condition is told with it.
    if let shows, wanting.isEmpty {
      return Told(([sentence(shows)] + [isConditional ? signed : statedOnCondition].compactMap(\.self)).joined(separator: " "))
    }
    if let finding = findings.first(where: { $0.treatment == .open }) ?? findings.first {
      let (subject, found) = words(finding)
      return Told(sentence(subject.isEmpty ? found : "\(subject): \(found)") + Self.rest(findings.count - 1))
    }
    if !wanting.isEmpty { return Told(missing: wanting) }
    if !signOffs.isEmpty { return Told(signed) }
    if let statedOnCondition { return Told(statedOnCondition) }
    if let worst { return Told(worst) }
    return Told(plain)
  }

  /// Where nothing is counted, missing or signed.
  private var plain: String {
    if state == .met, requirement.breach == nil, requirement.attest != nil {
      guard let mixed else { return "Stated in evidence and signed for; no number is asked for." }
      let conditions = items(mixed.conditions)
      let who = mixed.firm.dropLast().joined(separator: ", ") + (mixed.firm.count > 1 ? " and " : "") + (mixed.firm.last ?? "")
      return "Stated in evidence, and the signatures asked for are in: \(who) without a condition, \(mixed.conditional) more on a "
        + "condition (\(conditions)). Once all are in, one without a condition is enough. No number is asked for."
    }
    return state == .met ? "Nothing speaks against it." : ""
  }

  /// Why signatures can be given by nobody, each reason once, then what else is missing.
  private var wanting: [Gap] {
    var reasons: [Gap] = []
    for signOff in signOffs where signOff.isUnassigned {
      guard let words = signOff.reasons.last.map(sentence), !reasons.contains(where: { $0.words.sameBytes(as: words) }) else {
        continue
      }
      reasons.append(
        Gap(need: "sign-off", words: words, file: signOff.fileToName ?? "", places: [], isSignature: true))
    }
    return reasons + gaps
  }

  private var statedOnCondition: String? {
    guard !statedOn.isEmpty, findings.isEmpty else { return nil }
    return "Stated in evidence; whoever signed for it did so on a condition (\(items(statedOn)))."
  }

  private func items(_ ids: [String]) -> String { Set(ids.map(Exact.init)).sorted().map(\.text).joined(separator: ", ") }

  private var signed: String {
    let current = signOffs.filter { !$0.isSettled }
    let valid = current.filter(\.counts).count
    let conditional = current.filter { $0.contributes == .conditions }
    let conditions = items(conditional.flatMap(\.conditions))
    let some = current.count == 1 ? "" : "\(conditional.count) of them "
    let rest = conditional.isEmpty ? "" : ", \(some)on a condition (\(conditions))"
    let count =
      switch (valid, current.count) {
      case (0, 1): "The signature is not in"
      case (0, _): "None of the \(current.count) signatures \(isCounted ? "needed " : "")is in"
      case (_, 1): "The signature is in"
      case (let valid, let all) where isCounted && valid < all: "\(valid) of the \(all) signatures needed are in"
      default: "\(valid) of \(current.count) signatures are in"
      }
    return "\(count)\(rest)\(open(current))."
  }

  /// A number of people must sign, whoever they are.
  private var isCounted: Bool {
    requirement.signOffs.contains { if case .atLeast = $0.quorum { true } else { false } }
  }

  /// Who has refused, whose signature no longer holds, and whose does not count, with the reason; beside them also who is missing.
  private func open(_ current: [SignOffResult]) -> String {
    let refused = current.filter(\.isStandingRefusal)
    let lapsed = current.filter { $0.state == .lapsed && !$0.isStandingRefusal }
    let missing = current.filter { $0.state == .missing }
    let other = current.filter { !$0.counts && !$0.isStandingRefusal && ![.lapsed, .missing].contains($0.state) }
    let isTold = isCounted || current.contains { !$0.counts && $0.state != .missing }
    return (refused.isEmpty ? "" : "; refused by \(people(refused))") + changed(lapsed) + others(other)
      + (isTold && !missing.isEmpty ? "; not signed by \(people(missing))" : "")
  }

  /// `; what Ann (Returns) signed has changed since (report.md)`
  private func changed(_ lapsed: [SignOffResult]) -> String {
    if lapsed.isEmpty { return "" }
    let most = 2
    var files: [String] = []
    for path in lapsed.flatMap(\.reasons).filter({ $0.hasPrefix("`") }).compactMap({
      $0.split(separator: "`").first.map(String.init)
    })
    where path.contains("/") && !files.contains(path.lastPathName) {
      files.append(path.lastPathName)
    }
    let isMore = files.count > most || lapsed.contains { $0.reasons.contains { $0.hasPrefix("and ") } }
    let named = files.prefix(most).joined(separator: ", ") + (isMore ? " and more" : "")
    return "; what \(people(lapsed)) signed has changed since" + (files.isEmpty ? "" : " (\(named))")
  }

  /// `; what Ann (Returns) signed does not count: Ann belongs to the delivery side`
  private func others(_ results: [SignOffResult]) -> String {
    let most = results.count == 3 ? 3 : 2
    let told = results.prefix(most).map { result in
      let reason = (result.reasons.first ?? result.state.rawValue).filter { $0 != "`" }
      return "; what \(people([result])) signed does not count: \(reason)"
    }
    return told.joined() + (results.count > most ? "; and \(results.count - most) more do not count" : "")
  }

  /// `Ann (Order to cash, Returns), Bob (Prices)`.
  private func people(_ results: [SignOffResult]) -> String {
    var parts: [(name: String, subjects: [String])] = []
    for result in results {
      let name = result.signer.map { self.name($0) ?? $0 } ?? "somebody who is not named yet"
      let subject = result.subjectTitle ?? result.subject
      if let place = parts.firstIndex(where: { $0.name == name }) {
        parts[place].subjects += subject.map { [$0] } ?? []
      } else {
        parts.append((name, subject.map { [$0] } ?? []))
      }
    }
    return parts.map { $0.subjects.isEmpty ? $0.name : "\($0.name) (\($0.subjects.joined(separator: ", ")))" }
      .joined(separator: ", ")
  }

  /// With findings the condition is theirs to tell.
  private var isConditional: Bool {
    state == .conditions && findings.isEmpty && signOffs.contains { $0.contributes == .conditions }
  }

  private static func rest(_ count: Int) -> String { count > 0 ? " And \(count) more." : "" }

  private func sentence(_ words: String) -> String {
    let first = words.prefix(1).uppercased() + words.dropFirst()
    return first.hasSuffix(".") || first.hasSuffix("?") || first.hasSuffix("!") ? first : first + "."
  }
}
