import Diagnostics
import Workspace

/// What is about to be signed, in words.
struct SignOffText {
  let statement: SignOffStatement
  let hasKey: Bool
  /// Pages that were begun and in which nothing is filed yet.
  let begun: Set<Exact>

  init(_ statement: SignOffStatement, hasKey: Bool, begun: Set<Exact> = []) {
    (self.statement, self.hasKey, self.begun) = (statement, hasKey, begun)
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
    let bare = statement.evidence.filter { begun.contains(Exact($0.path)) }
    for file in statement.evidence {
      let note = begun.contains(Exact(file.path)) ? "  (only begun: says nothing yet)" : ""
      lines.append("    sha256:\(file.digest.prefix(12))…  \(file.path)\(note)")
    }
    if !bare.isEmpty {
      lines.append(
        "Nothing is filed in what was only begun (\(bare.count) of \(statement.evidence.count) files): there is nothing to sign in it, and "
          + "an edit of it lapses this signature. Fill it in or delete it first.")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
