import Diagnostics
import Workspace

/// A requirement as `golive explain` prints it.
struct RequirementText {
  let requirement: Requirement

  init(_ requirement: Requirement) { self.requirement = requirement }

  var text: String {
    var lines = ["\(requirement.id): \(requirement.ask)", ""]
    lines.append("Level:  \(requirement.level.rawValue)\(requirement.isRisk ? ", a risk indicator" : "")")
    lines.append("Area:   \(requirement.area)")
    if requirement.stage != .readiness { lines.append("Stage:  counts from \(requirement.stage.rawValue)") }
    if let due = requirement.due { lines.append("Due:    \(due.iso)") }
    lines.append("Source: line \(requirement.source)")
    lines.append("File:   \(requirement.place.citation)")
    if let needs = requirement.needs { lines.append("Needs:  \(needs.map(\.text).joined(separator: ", "))") }
    for demand in requirement.signOffs { lines += ["", "Signed by \(demand.role): “\(demand.meaning)”"] }
    if let attest = requirement.attest { lines += ["", "Ticked in evidence as `- [x] \(requirement.id): …`: “\(attest.words)”"] }
    if !requirement.rollsUp.isEmpty { lines += ["", "Follows from \(requirement.rollsUp.joined(separator: ", "))"] }
    if let fix = requirement.fix { lines += ["", TextBlock.wrapped("What to do: " + fix)] }
    if let breach = requirement.breach {
      lines += ["", "Broken by the rows of:"] + breach.sql.split(separator: "\n").map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }
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
