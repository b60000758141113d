import Diagnostics
import Glibc

/// Puts a whole site in its place at one moment, or leaves the one that is there.
package enum Publisher {
  /// Publishes under the workspace's lock.
  package static func publish(
    site: [(path: String, bytes: [UInt8])], to output: String, workspace: String
  ) throws(PublishError) -> PublishOutcome {
    try publish(site: site, to: output, workspace: workspace, holding: WorkspaceLock(workspace: workspace))
  }

  /// Publishes in a run that holds the lock already, as it should from its first read on.
  package static func publish(
    site: [(path: String, bytes: [UInt8])], to output: String, workspace: String, holding lock: borrowing WorkspaceLock
  ) throws(PublishError) -> PublishOutcome {
    try publish(SitePlan(site), to: OutputPlace(output, workspace: workspace)) { _ in }
  }

  /// `before` runs before each step and may let it fail, as a disk would.
  static func publish(
    _ plan: SitePlan, to place: borrowing OutputPlace, before: (PublishStep) throws(SystemError) -> Void
  ) throws(PublishError) -> PublishOutcome {
    var outcome = PublishOutcome(change: .unchanged)
    outcome.warnings = LeftOvers.clean(beside: place)
    let stage: String?
    do throws(SystemError) {
      stage = try replace(place, with: plan, &outcome, before)
    } catch {
      throw refusal(of: error, at: place) ?? .failed(error, at: place.shown)
    }
    if let stage { try settle(stage, at: place, &outcome, before) }
    return outcome
  }

  /// The stage's name, which is now that of the old site; nil if there was nothing to do.
  private static func replace(
    _ place: borrowing OutputPlace, with plan: SitePlan, _ outcome: inout PublishOutcome,
    _ before: (PublishStep) throws(SystemError) -> Void
  ) throws(SystemError) -> String? {
    var old = try OldSite(at: place)
    let same = plan.files.map { old.holds($0) }
    if !same.contains(false), old.holds(plan.marker) {
      outcome.reused = same.count
      return nil
    }
    outcome.change = .published
    outcome.removed = old.count(without: plan)
    try before(.stage)
    let stage = try Stage(beside: place.name, in: place.parent)
    do throws(SystemError) {
      try stage.prepare(for: plan.marker)
      var new: [SitePlan.File] = []
      // A file, then two, then four: a disk that takes nothing says so early.
      var most = 1
      for (file, isSame) in zip(plan.files, same) {
        try before(.file(file.path))
        if isSame, old.link(file.path, into: stage) { outcome.reused += 1 } else { new.append(file) }
        if new.count < most { continue }
        try write(new, into: stage.writer, &outcome)
        new.removeAll(keepingCapacity: true)
        most = min(2 * most, 8_192)
      }
      try write(new, into: stage.writer, &outcome)
      try before(.sync)
      try stage.sync()
      try before(.rename)
      try move(stage, to: place)
    } catch {
      Discard(beside: place).run(stage.name, in: place.parent)
      throw error
    }
    return stage.name
  }

  /// Several at a time: most of it is the file system's work. What failed first by path is told.
  private static func write(
    _ files: [SitePlan.File], into stage: Stage.Writer, _ outcome: inout PublishOutcome
  ) throws(SystemError) {
    let parts = files.parts(of: 128)
    // One part from the beginning, one from the middle: files of one folder wait for each other.
    let order = parts.indices.map { $0 % 2 == 0 ? $0 / 2 : (parts.count + $0) / 2 }
    let failures = concurrently(order) { number -> (part: Int, error: SystemError)? in
      do throws(SystemError) {
        for file in parts[number] { try stage.write(file.path, file.bytes) }
        return nil
      } catch {
        return (number, error)
      }
    }
    if let failure = failures.lazy.compactMap(\.self).min(by: { $0.part < $1.part }) { throw failure.error }
    outcome.written += files.count
  }

  private static func move(_ stage: borrowing Stage, to place: borrowing OutputPlace) throws(SystemError) {
    if place.existing == nil {
      try stage.place(as: place.name, in: place.parent)
    } else {
      try stage.exchange(with: place.name, in: place.parent)
    }
  }

  /// Renames that fail for what the output is, not for what the disk does.
  private static func refusal(of error: SystemError, at place: borrowing OutputPlace) -> PublishError? {
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
  private static func settle(
    _ stage: String, at place: borrowing OutputPlace, _ outcome: inout PublishOutcome,
    _ before: (PublishStep) throws(SystemError) -> Void
  ) throws(PublishError) {
    do throws(SystemError) {
      try before(.settle)
      try checked("sync", place.shown) { fsync(place.parent.descriptor.number) }
      guard let existing = place.existing else { return }
      try before(.discard)
      let replaced = try place.parent.status(of: stage)
      // Someone swapped the output after it was looked at: what came out is not ours to delete.
      let warning =
        replaced.isSameFile(as: existing.status)
        ? Discard(beside: place).run(stage, in: place.parent) : Discard(beside: place).keep(stage, in: place.parent)
      if let warning { outcome.warnings.append(warning) }
    } catch {
      throw .unsettled(error, at: place.shown)
    }
  }
}
