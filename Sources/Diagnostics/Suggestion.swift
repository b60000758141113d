/// The accepted word that is nearest to a misspelt one, for "did you mean".
package func nearest(to word: String, among accepted: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
  let limit = max(1, wanted.count / 3)
  var best: (distance: Int, word: String)?
  for candidate in accepted {
    // In ASCII a letter is a byte in both cases, so that the length alone may tell.
    if abs(min(candidate.utf8.count, 64) - wanted.count) > limit, candidate.utf8.allSatisfy({ $0 < 0x80 }) { continue }
    let distance = editDistance(wanted, Array(candidate.lowercased().unicodeScalars.prefix(64)), atMost: limit)
    guard let distance else { continue }
    if let found = best, (found.distance, Exact(found.word)) <= (distance, Exact(candidate)) { continue }
    best = (distance, candidate)
  }
  return best?.word ?? onlyBearer(of: word, among: accepted)
}

/// The one accepted word of several parts that begins or ends with this part: people call `elke-reinders` by half of the name.
private func onlyBearer(of part: String, among accepted: some Sequence<String>) -> String? {
  let part = part.lowercased()
  if part.utf8.count < 3 { return nil }
  let bearers = accepted.filter { $0.lowercased().hasPrefix(part + "-") || $0.lowercased().hasSuffix("-" + part) }
  return bearers.count == 1 ? bearers[0] : nil
}

/// Edit distance with neighbouring swaps (a typing slip counts once), or nil above the limit.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
  if abs(left.count - right.count) > limit { return nil }
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) <= limit ? max(left.count, right.count) : nil }
  var before = [Int]()
  var last = Array(0...right.count)
  for row in 1...left.count {
    var next = [row] + Array(repeating: 0, count: right.count)
    for column in 1...right.count {
      let change = left[row - 1] == right[column - 1] ? 0 : 1
      next[column] = min(last[column] + 1, next[column - 1] + 1, last[column - 1] + change)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        next[column] = min(next[column], before[column - 2] + 1)
      }
    }
    // It never gets less than the least of two rows.
    if let least = last.min(), let now = next.min(), least > limit, now > limit { return nil }
    (before, last) = (last, next)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}

/// The beginning of a help: "did you mean `owner`? ", or nothing when no accepted word is near.
package func didYouMean(_ word: String, among accepted: some Sequence<String>) -> String {
  nearest(to: word, among: accepted).map { "did you mean `\($0)`? " } ?? ""
}
