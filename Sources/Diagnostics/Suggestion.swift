/// The accepted word that is nearest to a misspelt one, for "did you mean".
package func nearest(to word: String, among accepted: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
  let limit = max(1, wanted.count / 3)
  var best: (distance: Int, word: String)?
  for candidate in accepted {
    let distance = editDistance(wanted, Array(candidate.lowercased().unicodeScalars.prefix(64)), atMost: limit)
    guard let distance else { continue }
    if let found = best, (found.distance, Exact(found.word)) <= (distance, Exact(candidate)) { continue }
    best = (distance, candidate)
  }
  return best?.word
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
    (before, last) = (last, next)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
