extension Message {
  static func risks(open: Int, unowned: Int, undated: Int) -> String {
    if open == 0 { return "No open risk is on record" }
    let start = "\(open.of("open risk")), ".capitalised
    if unowned == 0, undated == 0 { return start + "each with an owner and a date" }
    if unowned > 0, undated > 0 { return start + "\(unowned.spelled) without an owner, \(undated.spelled) without a date" }
    return start + (unowned > 0 ? "\(unowned.spelled) without an owner" : "\(undated.spelled) without a date")
  }

  static func unrated(_ count: Int) -> String {
    count == 0
      ? ""
      : "\(count.of("risk")) \(count == 1 ? "is" : "are") not rated and \(count == 1 ? "counts" : "count") as the worst."
        .capitalised
  }

  static func register(_ open: Int, _ closed: Int, _ things: String, isUnusual: Bool) -> String {
    if open + closed == 0 {
      return isUnusual ? "No \(things) have been recorded. A go-live without any is rare." : "No \(things) have been recorded."
    }
    return "\(open == 0 ? "None" : open.spelled.capitalised) open, \(closed == 0 ? "none" : closed.spelled) closed."
  }

  static func signOffs(_ matrix: SignOffMatrix) -> String {
    let open = matrix.asked - matrix.signed
    if matrix.asked == 0 { return "No sign-off is required yet" }
    if open == 0 {
      return matrix.asked == 1 ? "The one required sign-off is in" : "All \(matrix.asked.of("required sign-off")) are in"
    }
    return "\(open.of("sign-off")) \(open == 1 ? "is" : "are") missing, lapsed or refused".capitalised
  }
}

extension Message {
  static func findingsTitle(_ total: Int, notMet: Int, missing: Int) -> String {
    if total == 0 { return "No findings" }
    let parts = [notMet > 0 ? "\(notMet.spelled) not met" : "", missing > 0 ? "\(missing.spelled) without evidence" : ""].filter {
      !$0.isEmpty
    }
    return total.of("finding").capitalised + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }

  static func findingsDeck(_ total: Int, conditions: Int) -> String {
    if total == 0 { return "Everything that the checklist asks for today is there, and nothing in it speaks against it." }
    let start = "For whoever keeps the files. Each finding says where it is, why it matters and what to paste."
    return conditions == 0
      ? start
      : "\(start) \(conditions.of("finding").capitalised) \(conditions == 1 ? "is" : "are") answered or tolerated and \(conditions == 1 ? "does" : "do") not stop go-live."
  }

  static func owed(_ people: [(name: String?, count: Int)]) -> String {
    if people.isEmpty { return "Nothing is missing." }
    let names = people.filter { $0.name != nil }.map { "\($0.name ?? "") (\($0.count))" }
    let nobody = people.filter { $0.name == nil }.map(\.count).reduce(0, +)
    return [
      names.isEmpty ? "" : "Still asked of \(names.listed(atMost: 6)).",
      nobody == 0 ? "" : "For \(nobody.spelled), nobody is named who could sign.",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
