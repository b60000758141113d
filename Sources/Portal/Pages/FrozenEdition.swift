package import Workspace

/// The edition that goes into the package of a decision: every page says that it stands still.
package struct FrozenEdition: Sendable {
  let decision: String
  let sealed: Day

  /// - Parameter decision: its id, such as `0001-go-live`.
  package init(of decision: String, sealed: Day) { (self.decision, self.sealed) = (decision, sealed) }

  var words: String {
    "Frozen edition of decision \(decision), sealed on \(sealed.weekdayShortYear). It shows what was known then, and never changes."
  }
}
