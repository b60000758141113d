@testable import Archive

extension FuzzTarget {
  /// A seal that is accepted is written in one way only; the lists say what differs, whatever they hold.
  static let seal = FuzzTarget("seal") { input, promises in
    if let seal = try? Seal(reading: input) {
      promises.expect(input.elementsEqual(seal.text.utf8), "a seal is accepted that golive would write otherwise")
    }
    let isSame = input.elementsEqual(Manifest.bag.utf8)
    let difference = Manifest.difference(should: Manifest.bag, is: input, Manifest.bagPath)
    promises.expect((difference == nil) == isSame, "a difference of lists is overlooked")
    let empty = SealedPackage([:])
    for change in Manifest.sha256(of: empty).changes(since: input) {
      promises.expect(change.words.utf8.count < 1_024, "a refusal of \(change.words.utf8.count) bytes")
    }
    _ = try? SealArmor.check(input)
    _ = try? FrontMatterLines.read(input, of: "a.md")
  }
}
