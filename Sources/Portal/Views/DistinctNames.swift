/// Names that must differ, of places on a page or of pages in a folder: the second to claim one gets `-x`, the third `-x3`.
struct DistinctNames {
  /// How often each was claimed.
  private var claims: [String: Int]

  init(taken: [String] = []) { claims = Dictionary(taken.map { ($0, 1) }, uniquingKeysWith: { first, _ in first }) }

  /// Counted, not tried from the beginning: thousands may claim the same.
  mutating func claim(_ name: String) -> String {
    guard var count = claims[name] else {
      claims[name] = 1
      return name
    }
    var other = name
    repeat {
      count += 1
      other = count == 2 ? "\(name)-x" : "\(name)-x\(count)"
    } while claims[other] != nil
    claims[name] = count
    claims[other] = 1
    return other
  }
}
