import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// A statement and the name of its file say the same; one that was edited by hand contradicts its name.
@Suite struct SignOffNameTests {
  private static let path = "sign-offs/kitchen/kit.signed-D-1-ann-20261120T093000Z.md"
  private static let statement = """
    ---
    sign-off: kit.signed
    area: kitchen
    role: chef
    subject: "D 1"
    signer: ann
    result: approved
    meaning: I have tasted it.
    signed: 2026-11-20T09:30:00Z
    ---
    """

  private func misfiling(_ statement: String, _ path: String = SignOffNameTests.path) async throws -> String? {
    let read = await read(Kitchen.files(Kitchen.served, [path: statement]))
    #expect(read.diagnostics == [])
    return try #require(read.value.signOffs.first).misfiling
  }

  private func told(_ statement: String, _ path: String = SignOffNameTests.path) async -> [Diagnostic] {
    await read(Kitchen.files(Kitchen.served, [path: statement])).diagnostics
  }

  @Test func asItWasWrittenItIsRead() async throws {
    #expect(try await misfiling(Self.statement) == nil)
    #expect(try await misfiling(Self.statement, Self.path.replacing("kitchen/", with: "kitchen/november/")) == nil)
    #expect(SignOffFile.path(of: Self.statement) == Self.path)
  }

  @Test(arguments: [
    ("signed: 2026-11-20T09:30:00Z", "signed: 2026-11-19T09:30:00Z"), ("signer: ann", "signer: cat"),
    ("subject: \"D 1\"", "subject: \"D 2\""), ("sign-off: kit.signed", "sign-off: kit.tasted"),
  ])
  func anEditContradictsTheName(_ old: String, _ new: String) async throws {
    let value = new.filter { $0 != "\"" }
    #expect(
      try await misfiling(Self.statement.replacing(old, with: new))
        == "it was edited or renamed: it says `\(value)`, and the file is named `kit.signed-D-1-ann-20261120T093000Z.md`")
  }

  @Test func aSubjectThatIsGoneIsTold() async throws {
    #expect(
      try await misfiling(Self.statement.replacing("subject: \"D 1\"\n", with: ""))
        == "it was edited or renamed: it has no `subject`, and the file is named `kit.signed-D-1-ann-20261120T093000Z.md`")
  }

  @Test func anotherNameContradictsTheStatement() async throws {
    #expect(try await misfiling(Self.statement, "sign-offs/kitchen/signed.md")?.hasSuffix("the file is named `signed.md`") == true)
  }

  /// It would count on every other day, too.
  @Test func noneIsForAGate() async throws {
    let marked = Marked(Self.statement.replacing("signed: ", with: "«gate: G4\nsigned: "))
    let told = await told(marked.text)
    let problem = try #require(told.first)
    #expect(told.count == 1 && problem.code == .badSignOff && marked.isAt(problem.place))
    #expect(problem.message == "the sign-off names a `gate`, and a sign-off is for a requirement, never for one gate only")
  }
}
