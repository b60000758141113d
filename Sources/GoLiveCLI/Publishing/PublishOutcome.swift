package import Diagnostics

/// What publishing did.
package struct PublishOutcome: Sendable {
  package enum Change: Sendable {
    case published
    /// Nothing differs: nothing was touched.
    case unchanged
  }

  package var change: Change
  /// Files that are new or differ.
  package var written = 0
  /// Files taken over from the site that was there.
  package var reused = 0
  /// Files of the old site that the new one no longer has.
  package var removed = 0
  /// What an operator should know although it worked: files that were kept, folders that could not be deleted.
  package var warnings: [Diagnostic] = []
}
