import Assessment
import Diagnostics
import Portal
import Workspace

/// A requirement as `golive explain` prints it: what it asks, why, how it is decided, and what that gives today.
struct RequirementText {
  let requirement: Requirement
  let workspace: Workspace
  let asOf: Day
  let result: RequirementResult?
  /// Nothing is said of the answer while something cannot be read.
  let isReadable: Bool
  /// What a printed command needs to be about the same workspace.
  let elsewhere: String

  private static let mostFindings = 5

  var text: String {
    let parts = [
      TextBlock.wrapped("\(requirement.id): \(requirement.ask)"), requirement.why.map { TextBlock.wrapped($0) }, facts,
      requirement.rule.map { TextBlock.wrapped("How it is decided: " + titled($0)) }, today,
      requirement.fix.map { TextBlock.wrapped("What to do: " + titled($0)) }, people, parameters, example, query,
    ]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var facts: String {
    let area = workspace.checklist.areas.first { $0.slug == requirement.area }
    let stage = requirement.stage.beginning.map { ", counts from \($0)" } ?? ""
    let due = requirement.due.map { ", due \($0.iso)" } ?? ""
    var lines = [
      ("Area", area.map { "\($0.title): \($0.question)" } ?? requirement.area),
      ("Force", requirement.level.rawValue + (requirement.isRisk ? ", a risk indicator" : "") + stage + due),
      ("Decided", requirement.ways.map(\.words).listed),
      ("Source", requirement.source.isEmpty ? "" : "line \(requirement.source)"), ("File", requirement.place.citation),
      ("Needs", (requirement.needs ?? []).map(\.text).joined(separator: ", ")),
      ("Reads", (isReadable ? result?.reads ?? [] : []).joined(separator: ", ")),
    ]
    lines.removeAll { $0.1.isEmpty }
    return lines.map { label, words in (label + ":").padded(to: 9) + words }.joined(separator: "\n")
  }

  private var today: String? {
    guard let result, isReadable else {
      return "What it comes to today cannot be said: the files have errors, which `golive check\(elsewhere)` shows."
    }
    var lines = [TextBlock.wrapped("On \(asOf.iso): \(result.shownAs). \(result.found)")]
    let unassigned = result.signOffs.filter(\.isUnassigned).compactMap(\.reasons.last).map { reason -> (String, Place?) in
      (reason.prefix(1).uppercased() + reason.dropFirst() + ".", nil)
    }
    let told =
      unassigned + result.findings.map { ("\($0.subject): \($0.found)", $0.place) }
      + result.gaps.map { ($0.words, $0.places.first) }
    for (words, place) in told.prefix(Self.mostFindings) {
      lines.append("  - " + words + (place.map { " (\($0.citation))" } ?? ""))
    }
    if told.count > Self.mostFindings {
      lines.append("  - and \(told.count - Self.mostFindings) more; `golive build\(elsewhere)` shows all")
    }
    return lines.joined(separator: "\n")
  }

  /// Who ticks and who signs what.
  private var people: String {
    var lines = requirement.signOffs.map { "Signed by \($0.role): “\($0.meaning)”" }
    if let attest = requirement.attest {
      lines.append("Ticked in evidence as `- [x] \(requirement.id): …`: “\(attest.words)”")
      if !attest.by.isEmpty { lines.append("Those who sign vouch for it: " + title(attest.by)) }
    }
    if !requirement.rollsUp.isEmpty {
      lines.append(Requirement.takesOver(requirement.rollsUp.count) + requirement.rollsUp.map(title).joined(separator: "; "))
    }
    return lines.map { TextBlock.wrapped($0) }.joined(separator: "\n")
  }

  /// What a requirement asks, with the id by which it can be explained in turn.
  private func title(_ id: String) -> String { titled("`\(id)`") }

  private func titled(_ text: String) -> String {
    workspace.checklist.titled(text) { "“\($0.ask.hasSuffix(".") ? String($0.ask.dropLast()) : $0.ask)” (\($0.id))" }
  }

  /// The parameters that its queries name, with the values that hold here.
  private var parameters: String? {
    let named = result?.limits ?? []
    if named.isEmpty { return nil }
    let bindings = Bindings(checklist: workspace.checklist, programme: workspace.programme, asOf: asOf)
    let lines = named.map { parameter in
      "  \(parameter.name) = \(parameter.kind.written(bindings.value(of: parameter)))  \(parameter.label)"
        + " (by default \(parameter.standardInWords))"
    }
    return "Parameters:\n" + lines.joined(separator: "\n")
  }

  /// A row of the table that decides it, as people write it.
  private var example: String? {
    result.flatMap { result in
      let faulty = result.findings.compactMap(\.place) + result.gaps.flatMap(\.places)
      return TableExamples(workspace).first(of: DecidingTables(workspace).of(result), besides: faulty)
    }.map { example in
      "A row of *\(example.table.title)* (`golive explain \(example.table.name)\(elsewhere)`):\n\n" + example.text
    }
  }

  private var query: String? {
    guard let breach = requirement.breach else { return nil }
    return "Broken by the rows of:\n" + breach.sql.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
  }
}

extension Requirement.Way {
  /// How it is decided, in words.
  var words: String {
    switch self {
    case .query: "by the query below"
    case .statement: "by a statement that somebody ticks"
    case .signature: "by signatures"
    case .rollUp: "by other requirements"
    case .guidance: "not at all: it is for the reader"
    }
  }
}

extension [String] {
  /// `a, b and c`.
  fileprivate var listed: String {
    guard let last else { return "" }
    return count == 1 ? last : dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
}

/// Text for a terminal of 80 columns.
enum TextBlock {
  static func wrapped(_ text: String, width: Int = 80) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
