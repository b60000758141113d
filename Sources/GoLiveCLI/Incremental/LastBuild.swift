import Diagnostics
import Workspace

/// What the last build left behind, as far as it still holds.
struct LastBuild: Sendable {
  /// Of this moment, before anything is read; nil if it cannot be told.
  let now: BuildCircumstances?
  /// The site stands as that build published it.
  let isUntouched: Bool
  let record: BuildRecord?

  static func look(at options: CommonOptions, output: String, audience: Audience?, templates: String?) async -> LastBuild {
    let record = BuildRecord.read(options.workspace)
    async let site = record == nil ? nil : try? Footprint(ofSite: output)
    let now = try? BuildCircumstances(options, output: output, audience: audience, templates: templates)
    let isUntouched = await site.map { $0.digest == record?.site } ?? false
    return LastBuild(now: now, isUntouched: isUntouched, record: record)
  }

  /// Its record, if nothing has changed since.
  var current: BuildRecord? {
    guard isUntouched, let now, let record, record.holds(for: now) else { return nil }
    return record
  }

  /// The files that were edited since, where nothing else has changed.
  func edited(in workspace: String) -> [String]? {
    guard isShareable, let record, let old = OwnFile.read("sources", in: workspace), sha256(old) == record.circumstances.sources
    else {
      return nil
    }
    return now?.footprint?.edited(since: old)
  }

  /// The day of its site.
  var day: Day? { record?.asOf }

  /// The files whose pages stand there already, if any may be left as they are. Where links were complained about all are made again, so
  /// that it is complained again.
  func quiet(in workspace: String) -> QuietRecord? {
    isShareable ? record.flatMap { QuietRecord.read(workspace, beside: $0) } : nil
  }

  private var isShareable: Bool {
    guard isUntouched, let now, let record else { return false }
    return record.mayShare(with: now) && record.diagnostics.allSatisfy { $0.code != .siteLink }
  }
}
