import Assessment
import Documents
import TestSupport
import Testing
import Workspace

/// What a statement names beside the evidence is compared and told; it lapses nothing.
@Suite struct EarlierEditionTests {
  private static let checklist = "checklist/01-kitchen.md"

  private func signed(_ changes: [String: String?] = [:], people: Bool = true) async throws -> SignOffResult {
    let files = Kitchen.files(SignOffTests.signed)
    let digests = await read(files).value.digests
    var names = "checklist: sha256:\(digests[Self.checklist] ?? "")\n"
    if people { names += "people: sha256:\(digests["people.md"] ?? "")\n" }
    let statement = await SignOffTests.statement(files).replacing("evidence:\n", with: "\(names)evidence:\n")
    let now = files.merging([SignOffTests.path: statement]) { $1 }.merging(changes.compactMapValues(\.self)) { $1 }
    return try #require(try await assess(now).result("kit.signed")?.signOffs.first)
  }

  @Test func theSameEditionIsNotTold() async throws {
    let signature = try await signed()
    #expect(signature.state == .valid && signature.earlierEditions == [])
  }

  @Test func anotherOneIsToldAndCounts() async throws {
    let people = Kitchen.people.replacing("Bob Baker ", with: "Bob Bakers")
    let checklist = Kitchen.checklist(SignOffTests.signed) + "\nOne more word.\n"
    var signature = try await signed(["people.md": people])
    #expect(signature.state == .valid && signature.earlierEditions == [.people])
    signature = try await signed(["people.md": people, Self.checklist: checklist])
    #expect(signature.state == .valid && signature.earlierEditions == [.checklist, .people])
    #expect(try await signed(["people.md": people], people: false).earlierEditions == [])
  }

  @Test func whereItWasSaidIsKept() async throws {
    let statement = await SignOffTests.statement().replacing("evidence:\n", with: "reference: \"Minutes, item 3\"\nevidence:\n")
    let files = Kitchen.files(SignOffTests.signed, [SignOffTests.path: statement])
    #expect(try await assess(files).result("kit.signed")?.signOffs.map(\.reference) == ["Minutes, item 3"])
  }
}
