/// How many findings there are, by what they are.
struct FindingTally: Sendable {
  let all: Int
  let notMet: Int
  let missing: Int
  let unsigned: Int
  let conditions: Int
  /// Not met or missing where the verdict depends on it.
  let stopping: Int

  init(_ groups: [FindingGroup]) {
    func sum(_ count: (FindingGroup) -> Int) -> Int { groups.map(count).reduce(0, +) }
    all = sum(\.count)
    notMet = sum(\.notMet)
    missing = sum(\.missing)
    unsigned = sum(\.unsigned)
    conditions = sum(\.conditions)
    stopping = sum { $0.stops ? $0.notMet + $0.missing + $0.unsigned : 0 }
  }

  var facts: [Fact] {
    [
      Fact(Message.text("findings-fact-not-met"), Phrase(notMet.grouped)),
      Fact(Message.text("findings-fact-missing"), Phrase(missing.grouped)),
      Fact(Message.text("findings-fact-unsigned"), Phrase(unsigned.grouped)),
      Fact(Message.text("findings-fact-answered"), Phrase(conditions.grouped)),
    ]
  }
}
