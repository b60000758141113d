import Workspace

/// What is about to be signed, in words.
struct SignOffText {
  let statement: SignOffStatement
  let hasKey: Bool

  init(_ statement: SignOffStatement, hasKey: Bool) {
    self.statement = statement
    self.hasKey = hasKey
  }

  private var assurance: String {
    if hasKey { return "signed with a key" }
    return statement.reference.map { "by hand, from \($0)" } ?? "by hand: nothing but this file says who it was; `--key` signs"
  }

  var text: String {
    let verb = statement.result == .rejected ? "refuses to say" : "says"
    var lines = ["\(statement.name) \(verb): “\(statement.meaning)”"]
    if !statement.words.isEmpty { lines.append("  in own words “\(statement.words)”") }
    lines.append("  requirement  \(statement.requirement)\(statement.subject.map { ", for \($0)" } ?? "")")
    lines.append("  result       \(statement.result.rawValue)")
    if !statement.conditions.isEmpty { lines.append("  conditions   \(statement.conditions.joined(separator: ", "))") }
    lines.append("  in the role  \(statement.role)")
    lines.append("  signed       \(statement.signedText)")
    lines.append("  how          \(assurance)")
    lines.append("  about        \(statement.evidence.count) file\(statement.evidence.count == 1 ? "" : "s"):")
    for file in statement.evidence { lines.append("    sha256:\(file.digest.prefix(12))…  \(file.path)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
