import Workspace

/// The two lines of a decision's record that a seal is about. What else people write in it is not read here.
package struct SealedRecord: Sendable {
  static let outcomes = DecisionRecord.Outcome.allCases.map(\.rawValue)

  /// UTC, `2026-11-20T09:30:00Z`.
  package let decided: String
  package let outcome: String

  package init(reading bytes: [UInt8], of path: String) throws(Refusal) {
    let lines = try FrontMatterLines.read(bytes, of: path)
    try Self.checkKeys(lines.dropFirst().dropLast(), path)
    func value(_ key: String) throws(Refusal) -> Line {
      let found = lines.filter { $0.starts(with: "\(key):".utf8) }
      guard found.count == 1, let value = found[0].after("\(key): ") else {
        throw Refusal(path, "it does not say once `\(key): …`")
      }
      return Forms.unquoted(value)
    }
    let decided = try value("decided")
    guard SealMoment.isMoment(decided) else { throw Refusal(path, "`decided` is not a time such as 2026-11-20T09:30:00Z") }
    let outcome = try value("outcome").text
    guard Self.outcomes.contains(outcome) else {
      throw Refusal(path, "`outcome` is `\(outcome)`; accepted: \(Self.outcomes.joined(separator: ", "))")
    }
    (self.decided, self.outcome) = (decided.text, outcome)
  }

  /// A key stands as it is at the beginning of its line, from the first line on, and nothing else stands there: otherwise `decided:`
  /// could be a line of somebody's words, and the key itself be written as no search for a line finds it, such as `"decided":`.
  private static func checkKeys(_ lines: ArraySlice<Line>, _ path: String) throws(Refusal) {
    let wrong = lines.indices.first { index in
      let isFollowing = index > lines.startIndex && lines[index].first.map { " #-".utf8.contains($0) } ?? true
      return !isFollowing && !isKey(lines[index])
    }
    guard let wrong else { return }
    throw Refusal(path, "its front matter has the line “\(lines[wrong].text)” where a key belongs, such as `decided: …`")
  }

  private static func isKey(_ line: Line) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let rest = line[(colon + 1)...]
    return Forms.isName(line[..<colon]) && (rest.isEmpty || rest.first == UInt8(ascii: " "))
  }

  package static func isMoment(_ text: String) -> Bool { SealMoment.isMoment(Array(text.utf8)[...]) }

  package static func isId(_ text: String) -> Bool { Forms.isDecision(Array(text.utf8)[...]) }
}
