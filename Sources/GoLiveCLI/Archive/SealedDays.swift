import Archive
import Assessment
import Diagnostics
import Documents
import Portal
import Workspace

/// When it was decided, sealed and judged, as days in the programme's zone: they need not be one day, and every page names them.
struct SealedDays {
  let edition: FrozenEdition
  private let record: SourceFile

  /// Refuses a proposal, and a record whose `date` is not the day on which it was decided.
  init(of decision: String, _ record: SourceFile, sealed: String, _ assessment: Assessment) throws(SealRefused) {
    self.record = record
    let front = MarkdownReader.read(record).value.frontMatter
    if let status = front["status"], status.scalar == DecisionRecord.Status.proposed.rawValue {
      throw SealRefused(diagnostics: [
        Diagnostic(
          .notSealed, "it is only proposed: nothing has been decided yet", at: status.place,
          help: "complete the record when it has been decided, and write `status: accepted`")
      ])
    }
    let moment: String
    do throws(Archive.Refusal) {
      moment = try SealedRecord(reading: record.bytes, of: record.path).decided
    } catch {
      throw SealRefused([error])
    }
    func day(_ time: String) -> Day {
      Moment(utc: time)?.adding(minutes: assessment.workspace.programme.zoneOffset).day ?? assessment.asOf
    }
    let decided = day(moment)
    if let date = front["date"], let text = date.scalar, !text.sameBytes(as: decided.iso) {
      throw SealRefused(diagnostics: [
        Diagnostic(
          .notSealed, "`date` is `\(text)`, and it was decided on \(decided.iso)", at: date.place,
          help: "write `date: \(decided.iso)`")
      ])
    }
    edition = FrozenEdition(of: decision, decided: decided, sealed: day(sealed), judged: assessment.asOf)
  }

  /// What stops nothing, and must not be overlooked.
  var warnings: [Diagnostic] {
    guard edition.judged < edition.decided else { return [] }
    return [
      Diagnostic(
        .sealedEarlier,
        "it was decided on \(edition.decided.iso), and the portal that is sealed with it is as of \(edition.judged.iso)",
        at: Place(record.path, line: 1, column: 1),
        help: "each page names both days; `--as-of \(edition.decided.iso)` judges as of the day of the decision",
        severity: .warning)
    ]
  }
}
