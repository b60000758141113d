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

  private func told(_ statement: String, _ path: String = SignOffNameTests.path) async -> [Diagnostic] {
    await read(Kitchen.files(Kitchen.served, [path: statement])).diagnostics
  }

  @Test func asItWasWrittenItIsRead() async {
    #expect(await told(Self.statement) == [])
    #expect(await told(Self.statement, Self.path.replacing("kitchen/", with: "kitchen/november/")) == [])
    #expect(SignOffFile.path(of: Self.statement) == Self.path)
  }

  @Test(arguments: [
    ("signed: 2026-11-20T09:30:00Z", "signed: «2026-11-19T09:30:00Z", "kit.signed-D-1-ann-20261119T093000Z.md"),
    ("signer: ann", "signer: «cat", "kit.signed-D-1-cat-20261120T093000Z.md"),
    ("subject: \"D 1\"", "subject: «\"D 2\"", "kit.signed-D-2-ann-20261120T093000Z.md"),
    ("sign-off: kit.signed", "sign-off: «kit.tasted", "kit.tasted-D-1-ann-20261120T093000Z.md"),
  ])
  func anEditContradictsTheName(_ old: String, _ new: String, _ name: String) async throws {
    let marked = Marked(Self.statement.replacing(old, with: new))
    let told = await told(marked.text)
    let problem = try #require(told.first)
    #expect(told.map(\.code) == [.badSignOff] && problem.severity == .error)
    #expect(marked.isAt(problem.place), "\(problem.place)")
    let value = new.drop { $0 != "«" }.dropFirst().filter { $0 != "\"" }
    #expect(problem.message.contains("is `\(value)`, and the file is named `kit.signed-D-1-ann-20261120T093000Z.md`"))
    #expect(problem.help?.contains("`\(name)`: put back what was signed") == true, "\(problem.help ?? "")")
  }

  @Test func aSubjectThatIsGoneIsTold() async {
    let told = await told(Self.statement.replacing("subject: \"D 1\"\n", with: ""))
    #expect(told.map(\.message) == ["there is no `subject`, and the file is named `kit.signed-D-1-ann-20261120T093000Z.md`"])
  }

  @Test func anotherNameContradictsTheStatement() async {
    #expect(await told(Self.statement, "sign-offs/kitchen/signed.md").map(\.code) == [.badSignOff])
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
