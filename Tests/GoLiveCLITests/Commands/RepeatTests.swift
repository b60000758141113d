import Documents
import Foundation
import TestSupport
import Testing

/// Same input, same bytes: on any run, time zone, locale, number of threads, order of the directory.
@Suite struct RepeatTests {
  static let surroundings: [(name: String, environment: [String: String], arguments: [String])] = [
    ("again", [:], []),
    ("in Auckland, in Turkish", ["TZ": "Pacific/Auckland", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], []),
    ("in Honolulu, without a locale", ["TZ": "Pacific/Honolulu", "LC_ALL": "C"], []),
    ("on one thread", [:], ["--threads", "1"]),
    ("on many threads", [:], ["--threads", "16"]),
  ]

  @Test(arguments: surroundings.indices) func theSiteIsTheSame(_ index: Int) throws {
    let desk = try Desk.built()
    let before = desk.snapshot()
    #expect(before.count > 30)
    try FileManager.default.removeItem(at: desk.site)
    let (name, environment, arguments) = RepeatTests.surroundings[index]
    #expect(try Golive.run(desk.build + arguments, environment: environment).status == 0)
    #expect(desk.snapshot() == before, "\(name)")
  }

  @Test func theOrderOfTheDirectoryDoesNotMatter() throws {
    let desk = try Desk.built()
    let before = desk.snapshot()
    // Written anew in reverse, the entries stand elsewhere in their directories.
    let files = SampleProgramme.files(in: desk.content)
    try FileManager.default.removeItem(at: desk.content)
    for file in files.reversed() { try desk.write(file.path, Data(file.bytes)) }
    try FileManager.default.removeItem(at: desk.site)
    #expect(try Golive.run(desk.build).status == 0)
    #expect(desk.snapshot() == before)
  }

  @Test func asSoonAsNothingChangesNothingIsWritten() throws {
    let desk = try Desk()
    #expect(try Golive.run(desk.build).output.contains("is published"))
    #expect(try Golive.run(desk.build).output.contains("is up to date"))
  }

  @Test func todayIsTheLastResort() throws {
    let desk = try Desk()
    func asOf(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Substring? {
      try Golive.run(["check"] + desk.common + arguments, environment: environment).output.split(separator: "evidence as of ").last?
        .prefix(10)
    }
    let epoch = ["SOURCE_DATE_EPOCH": "1796083200"]
    #expect(try asOf([]) == "2026-11-23")
    #expect(try asOf([], epoch) == "2026-12-01")
    #expect(try asOf(["--as-of", "2026-12-03"], epoch) == "2026-12-03")
  }
}
