package import Workspace

/// The edition that goes into the package of a decision: every page says that it stands still.
package struct FrozenEdition: Sendable {
  let decision: String
  package let decided: Day
  let sealed: Day
  package let judged: Day

  /// - Parameters:
  ///   - decision: its id, such as `0001-go-live`.
  ///   - judged: the day as of which the pages say what the evidence says; it need not be the day of the decision.
  package init(of decision: String, decided: Day, sealed: Day, judged: Day) {
    (self.decision, self.decided, self.sealed, self.judged) = (decision, decided, sealed, judged)
  }

  var words: String {
    Message.text(
      "frame-frozen",
      [
        "decision": decision, "decided": decided.weekdayShortYear, "sealed": sealed.weekdayShortYear,
        "judged": judged.weekdayShortYear,
      ])
  }
}
