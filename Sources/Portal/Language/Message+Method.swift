import Assessment
import Workspace

extension Message {
  /// The way from files to a verdict, with the reader's numbers.
  static func method(_ site: SiteMap, _ tally: Tally) -> [Phrase] {
    func today(_ verdict: Verdict) -> String { "\(site.areas.count { $0.verdict == verdict && !$0.isUnsigned }) today" }
    let unsigned = site.areas.count { $0.isUnsigned }
    let across = site.across == nil ? "" : " and a part across areas"
    return [
      Phrase(
        "The checklist names what must be true: \(tally.criteria.of("criterion", "criteria")) that count today, in \(site.areas.count.of("area"))\(across)."
          .capitalised),
      Phrase(
        "Each is decided from the files, never by a person’s choice of colour. \(criteria(tally))"),
      Phrase(
        "An area is not ready if one of its mandatory criteria is not met (\(today(.notReady))), has no evidence if one lacks it (\(today(.noEvidence))), is not signed if nothing but signatures is missing (\(unsigned) today), is conditional if one rests on conditions, a waiver or a later day (\(today(.conditions))), and ready only if all are met (\(today(.ready)))."
      ),
      Phrase(
        "The whole is as ready as its worst area. Missing, old and unknown are never green. Waived is never green. There is no score: it would be bargained over."
      ),
      Phrase(
        "A finding is answered only by an item of the RAID log that names it in “covers”, is open, and has an owner and a date that has not passed."
      ),
      Phrase(
        "A signature counts only for the bytes that were signed, from somebody who holds the role, and until one of those files changes: \(tally.signed) of \(tally.asked) count today."
      ),
      Phrase(
        "What stands between us and go-live is ranked: first what open issues of the gravest severity are behind; then not met before no evidence; within each, in the order of the checklist. Missing evidence of one area is one entry."
      ),
      Phrase(
        "Recommended criteria never change a verdict; those that are open are listed beside it: \(tally.recommendedOpen.grouped) today."
      ),
    ]
  }

  static func recommendationRule(_ recommendation: Recommendation) -> String {
    let now =
      switch recommendation {
      case .noGo: "Today at least one area is not ready, has no evidence or is not signed."
      case .conditionalGo: "Today every area is ready or conditional."
      case .go: "Today every area is ready."
      }
    return
      "No-go if any area is not ready, has no evidence or is not signed; otherwise a conditional go if any is conditional; otherwise go. \(now) It is a recommendation: people decide."
  }

  static func meaning(_ state: State) -> String {
    switch state {
    case .met: "The evidence is there and nothing in it speaks against it."
    case .conditions:
      "Something speaks against it, and each such thing has an answer with an owner and a date, or is tolerated by the checklist."
    case .notMet: "Something speaks against it and is not answered, or somebody has refused to sign."
    case .noEvidence: "Nobody has filed what would show it. Counts as not ready."
    case .waived: "Somebody entitled has accepted to go without it, for a stated reason. Never counts as met."
    case .notDue: "Its day or its stage has not come."
    case .notApplicable: "The programme has nothing that it applies to."
    }
  }

  static let unsignedMeaning = "What would show it is there, and a signature for it is missing. Counts as not ready."
}
