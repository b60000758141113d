import Documents
import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What `make fuzz` tries for hours, for a moment: every seed, and the same few changes to them each time.
@Suite struct ReplayTests {
  private static let mutations = 300

  @Test(arguments: FuzzTarget.all.map(\.name))
  func everyPromiseHolds(_ name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    let seeds = SampleProgramme.files(in: SampleProgramme.root.appending(path: "Tests/Fuzz/seeds/\(name)"))
    #expect(seeds.count >= 2, "seeds stand in Tests/Fuzz/seeds/\(name)")
    for seed in seeds { #expect(target.broken(by: seed.bytes) == [], "\(seed.path)") }
    var mutation = Mutation(of: seeds.map(\.bytes), seed: 7)
    for _ in 0..<Self.mutations {
      let input = mutation.next()
      #expect(target.broken(by: input) == [], "\(String(decoding: input, as: UTF8.self).debugDescription)")
    }
  }

  @Test func everyFolderOfSeedsHasItsTarget() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: SampleProgramme.root.appending(path: "Tests/Fuzz/seeds").path)
    #expect(folders.sorted() == FuzzTarget.all.map(\.name).sorted())
  }
}
