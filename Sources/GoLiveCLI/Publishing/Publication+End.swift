import Diagnostics
import Glibc
import Synchronization

extension Publication {
  /// The files that were taken, in order; or why they are no site.
  package func plan() -> Result<SitePlan, PublishError> {
    let taken = progress.withLock { $0.taken }
    do throws(PublishError) { return .success(try SitePlan(taken)) } catch { return .failure(error) }
  }

  /// The files of the old site, with those that were taken in their places.
  package func planOfOldFiles() -> SitePlan {
    SitePlan(progress.withLock { $0.taken }, in: place.existing?.marker ?? SiteMarker([]))
  }

  /// Puts the site that was taken in its place. Whatever goes wrong before that, the old one stands as it was.
  ///
  /// - Parameter plan: of all that was taken, where it has been made already.
  package func publish(_ plan: Result<SitePlan, PublishError>? = nil) throws(PublishError) -> PublishOutcome {
    var outcome = PublishOutcome(change: .unchanged)
    outcome.warnings = warnings
    let stage: Stage?
    do throws(PublishError) {
      stage = try replace((plan ?? self.plan()).get(), &outcome)
    } catch {
      discard()
      throw error
    }
    if let stage { try settle(stage.name, &outcome) }
    return outcome
  }

  /// The stage, whose name is now that of the old site; nil if there was nothing to do.
  private func replace(_ plan: SitePlan, _ outcome: inout PublishOutcome) throws(PublishError) -> Stage? {
    let progress = progress.withLock { $0 }
    do throws(SystemError) {
      if let failure = progress.failure { throw failure.error }
      if plan.same.count == plan.marker.entries.count, old.holds(plan.marker) {
        outcome.reused = plan.same.count
        return nil
      }
      outcome.change = .published
      outcome.removed = old.count(without: plan)
      outcome.written = progress.written
      let stage = try stage()
      try takeOver(plan.same, into: stage, &outcome)
      try stage.complete(with: plan.marker)
      try before(.sync)
      try stage.sync()
      try before(.rename)
      try move(stage)
      made.withLock { $0 = nil }
      return stage
    } catch {
      throw refusal(of: error) ?? .failed(error, at: place.shown)
    }
  }

  /// Gives the new site the files of the old one that are the same: several parts at once.
  private func takeOver(_ same: [SiteMarker.Entry], into stage: Stage, _ outcome: inout PublishOutcome) throws(SystemError) {
    if same.isEmpty { return }
    try stage.announce(same.map(\.path))
    let parts = concurrently(same.parts(of: 2_048)) { part in
      Result { () throws(SystemError) in
        var outcome = PublishOutcome(change: .published)
        try self.takeOver(part, into: stage, &outcome)
        return outcome
      }
    }
    for part in parts {
      let part = try part.get()
      outcome.reused += part.reused
      outcome.written += part.written
    }
  }

  private func takeOver(
    _ part: ArraySlice<SiteMarker.Entry>, into stage: Stage, _ outcome: inout PublishOutcome
  ) throws(SystemError) {
    // Without them the new site would lack what its marker lists.
    guard var reader = old.reader() else { throw SystemError("open again", place.shown, EIO) }
    for entry in part {
      try before(.file(entry.path))
      try stage.makeFolder(of: entry.path)
      if reader.link(entry.path, into: stage) {
        outcome.reused += 1
      } else {
        try stage.write(entry.path, try reader.copy(of: entry))
        outcome.written += 1
      }
    }
  }

  private func move(_ stage: borrowing Stage) throws(SystemError) {
    if place.existing == nil {
      try stage.place(as: place.name, in: place.parent)
    } else {
      try stage.exchange(with: place.name, in: place.parent)
    }
  }

  /// Renames that fail for what the output is, not for what the disk does.
  private func refusal(of error: SystemError) -> PublishError? {
    guard error.operation == Stage.renaming else { return nil }
    switch error.number {
    case EBUSY, EXDEV: return OutputPlace.mountPoint(place.shown)
    case EEXIST, ENOTEMPTY, ENOTDIR:
      return .refused(
        place.shown, "something was put where the site goes while it was written", help: "look what it is, then run again")
    case EINVAL, ENOSYS:
      return .refused(
        place.shown, "this file system cannot swap two folders at one moment",
        help: "publish to a local file system with `--output`, and copy the site from there")
    default: return nil
    }
  }

  /// The new site is in its place: makes that last, then deletes what it replaced.
  private func settle(_ stage: String, _ outcome: inout PublishOutcome) throws(PublishError) {
    do throws(SystemError) {
      try before(.settle)
      try checked("sync", place.shown) { fsync(place.parent.descriptor.number) }
      guard let existing = place.existing else { return }
      try before(.discard)
      let replaced = try place.parent.status(of: stage)
      // Someone swapped the output after it was looked at: what came out is not ours to delete.
      let warning =
        replaced.isSameFile(as: existing.status)
        ? Discard(beside: place).run(stage, in: place.parent, holding: existing.marker)
        : Discard(beside: place).keep(stage, in: place.parent)
      if let warning { outcome.warnings.append(warning) }
    } catch {
      throw .unsettled(error, at: place.shown)
    }
  }
}
