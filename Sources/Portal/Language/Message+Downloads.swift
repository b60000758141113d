import Assessment

/// What the portal says of what it gives away as files.
extension Message {
  /// Who has no calendar of their own.
  static func withoutCalendar(_ people: [Obligations]) -> String {
    let names = people.compactMap { $0.person?.name }
    if names.isEmpty { return "" }
    let isPart = people.contains(where: \.isPart)
    return text(
      "downloads-without", ["count": names.count, "names": names.listed(atMost: 30), "reach": reach(isPart)]
    ).capitalised
  }
}
