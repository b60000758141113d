import Portal

extension PortalBuild {
  /// More edits at once are no longer somebody's work on a text.
  private static let mostEdits = 32

  /// The short way, if it leads to the same site.
  func retouch(after last: LastBuild) -> Retouch? {
    // Another template may say on a page what golive's does not.
    let hasOwnTemplate = TemplateFolder(given: site.templates, workspace: options.workspace).mayReplace("pages/evidence.html")
    guard audience == nil, !hasOwnTemplate, let record = last.record, let now = last.now,
      let edited = last.edited(in: options.workspace), (1...Self.mostEdits).contains(edited.count), now.settle(),
      let quiet = QuietLines(of: options.workspace, beside: record)
    else { return nil }
    return Retouch(of: edited, in: options.workspace, site: target, knowing: quiet)
  }

  /// What was told of the last site is true of this one.
  func publish(
    _ retouch: Retouch, after last: LastBuild, _ console: inout Console, _ built: inout Built, holding lock: borrowing WorkspaceLock
  ) throws(PublishError) {
    guard let record = last.record, let now = last.now else { return }
    report(record, &built)
    built.day = record.clockDay
    console.progress("Publishing")
    let publication = try Publication(to: target, workspace: options.workspace, holding: lock, isUntouched: true)
    defer { publication.discard() }
    publication.add(retouch.files)
    let outcome = try publication.publish(.success(publication.planOfOldFiles()))
    built.report(outcome.warnings)
    built.isPublished = outcome.change == .published
    built.answer = record.headline + "\n" + words(outcome) + "\n"
    if !outcome.warnings.isEmpty { return }
    let next = BuildRecord(
      ofPublished: target, circumstances: now, files: record.files, asOf: record.asOf, clockZone: record.clockZone,
      headline: record.headline, diagnostics: record.diagnostics)
    guard let next else { return }
    next.write(to: options.workspace)
    retouch.quiet.write(to: options.workspace, site: next.site)
  }
}
