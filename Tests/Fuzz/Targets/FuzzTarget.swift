/// A reader of things from outside, and what must hold whatever it is given.
package struct FuzzTarget: Sendable {
  /// Also of the folder with its seeds.
  package let name: String
  private let check: @Sendable ([UInt8], inout Promises) -> Void

  init(_ name: String, _ check: @escaping @Sendable ([UInt8], inout Promises) -> Void) {
    (self.name, self.check) = (name, check)
  }

  /// What did not hold, in words; empty if all is well.
  package func broken(by input: [UInt8]) -> [String] {
    var promises = Promises()
    check(input, &promises)
    return promises.broken
  }

  package static let all: [FuzzTarget] = [
    frontMatter, markdown, csv, json, results, templates, language, signOff, decision, snapshot, keys, seal, package, links, http,
  ]
}
