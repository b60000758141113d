import Diagnostics
import Workspace

/// A short fingerprint of how a requirement is decided. When it changes, an answer may change without any evidence having changed.
struct RuleFingerprint {
  /// With what each reads itself: several requirements read it.
  private let views: [String: (sql: String, tokens: [SQLText.Token])]
  private let bindings: Bindings
  /// Parameters as queries name them.
  private let parameters: [String: Area.Parameter]

  init(_ workspace: Workspace) {
    views = Dictionary(
      workspace.checklist.areas.flatMap(\.views).map { ($0.name.sqlName, ($0.query.sql, SQLText($0.query.sql).tokens)) },
      uniquingKeysWith: { first, _ in first })
    // The day of judgement and the dates of the programme are no part of the rules.
    bindings = Bindings(checklist: workspace.checklist, programme: workspace.programme, asOf: nil)
    parameters = Dictionary(
      workspace.checklist.areas.flatMap(\.parameters).map { (":" + Bindings.name($0.name), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Twelve hexadecimal digits.
  func of(_ requirement: Requirement) -> String {
    var parts = [requirement.level.rawValue, requirement.isRisk ? "risk" : "", requirement.stage.rawValue]
    parts += requirement.needs.map { ["needs"] + $0.map(\.text) } ?? []
    let queries = [requirement.when, requirement.breach, requirement.intolerable] + requirement.signOffs.map(\.each)
    for query in queries { parts.append(query?.sql ?? "") }
    parts += [requirement.attest?.words ?? "", requirement.attest?.by ?? ""]
    for demand in requirement.signOffs {
      parts += [demand.role, demand.subject ?? "", demand.meaning, "\(demand.quorum)", "\(demand.validDays ?? 0)"] + demand.covers
    }
    parts += requirement.rollsUp
    parts += read(by: queries.compactMap { $0?.sql })
    return String(sha256(Array(parts.joined(separator: "\u{1F}").utf8)).prefix(12))
  }

  /// The views that queries read, each once, and the parameters that they are given.
  private func read(by queries: [String]) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    var waiting = queries.map { SQLText($0).tokens }
    while let tokens = waiting.popLast() {
      for token in tokens {
        let name = token.text.lowercased()
        if token.isName, let view = views[name], seen.insert(name).inserted {
          found.append("\(name) = \(view.sql)")
          waiting.append(view.tokens)
        } else if token.kind == .parameter, let parameter = parameters[token.text], seen.insert(token.text).inserted {
          found.append("\(token.text) = \(bindings.value(of: parameter).words)")
        }
      }
    }
    return found.sorted { $0.precedesInBytes($1) }
  }
}

extension Value {
  fileprivate var words: String {
    switch self {
    case .null: ""
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .list(let items): items.joined(separator: "; ")
    case .period(let start, let end): "\(start) to \(end)"
    }
  }
}
