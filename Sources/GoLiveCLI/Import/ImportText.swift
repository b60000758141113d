import Documents
import Workspace

/// What `golive import` says it did.
struct ImportText {
  let results: Results
  let draft: ResultDraft
  let plan: ImportPlan
  let workspace: String
  private static let most = 10

  var text: String {
    let columns = draft.head.filter { $0 != ResultDraft.lineColumn }.joined(separator: ", ")
    var lines = ["Read: \(results.format.title), \(results.counted)."]
    lines.append("Table `\(draft.schema.name)`: \(Results.count(draft.rows.count, "row")) with \(columns).")
    if let changes = plan.changes(to: draft) { lines += told(changes) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func told(_ changes: ResultChanges) -> [String] {
    let parts = [(changes.added, "added"), (changes.gone, "gone"), (changes.changed, "changed")]
    if parts.allSatisfy(\.0.isEmpty) { return ["Nothing changes in the rows that are there."] }
    return ["Against what is there: " + parts.map { "\($0.count) \($1)" }.joined(separator: ", ") + "."]
      + parts.flatMap { rows, what in
        rows.prefix(Self.most).map { "  \(what): \(VisibleText.of($0))" }
          + (rows.count > Self.most ? ["  \(what): and \(rows.count - Self.most) more"] : [])
      }
  }

  /// Empty where everything is there already.
  var written: String {
    let paths = plan.files.filter { !$0.isSame }.map { "Written: \(workspace)/\($0.path)\n" }
    return paths.isEmpty ? "" : paths.joined() + "Then look: golive check --workspace \(workspace.asShellWord)\n"
  }

  /// The text that would be written.
  var dryRun: String {
    let shown = plan.files.filter { !$0.isSame }.map { "Would write: \(workspace)/\($0.path)\n" }.joined()
    let rows = draft.csv.split(separator: "\n").prefix(6).map { "  \(VisibleText.of(String($0)))\n" }.joined()
    let more = draft.rows.count > 5 ? "  … and \(draft.rows.count - 5) more\n" : ""
    return shown + "\n" + rows + more + "\nDry run: nothing was written.\n"
  }
}
