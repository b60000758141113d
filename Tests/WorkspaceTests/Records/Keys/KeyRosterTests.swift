import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

@testable import Workspace

/// The roster trusts one person's own key at a time, for golive's own purposes.
@Suite struct KeyRosterTests {
  static let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOvkMpmiN+L/YaMOZZ3TPexf8WFl5n3ZyvQpJZtSe42/"
  static let signOff = "golive-signoff@v1"

  func read(_ lines: String..., revoked: String? = nil, other: String? = nil) -> (roster: KeyRoster?, messages: [String]) {
    var problems: [Diagnostic] = []
    let text = lines.joined(separator: "\n") + "\n"
    let files = [
      SourceFile(KeyRoster.path, text), revoked.map { SourceFile(KeyRoster.revokedPath, $0) }, other.map { SourceFile($0, "x") },
    ].compactMap(\.self)
    let roster = KeyRosterReader(people: [Exact("ada"), Exact("bob")]).read(files, into: &problems)
    return (roster, problems.map { "\($0.place.line): \($0.message)" })
  }

  @Test func aLineIsOnePersonsKey() {
    let read = read(
      "# keys", "", "ada namespaces=\"golive-signoff@v1,golive-decision@v1\",valid-before=\"20270101\" \(Self.key) ada@here")
    #expect(read.messages == [])
    #expect(read.roster?.entries.map(\.signer) == ["ada"])
    #expect(read.roster?.entries.map(\.purposes) == [["golive-signoff@v1", "golive-decision@v1"]])
    #expect(read.roster?.entries.map(\.validBefore) == ["20270101"])
    #expect(read.roster?.entries.map(\.place.line) == [3])
    let accepted = "ada namespaces=\"golive-signoff@v1,golive-decision@v1\",valid-before=\"20270101\" \(Self.key)\n"
    #expect(read.roster?.text == accepted)
  }

  @Test(arguments: [
    ("* namespaces=\"golive-signoff@v1\" \(key)", "`*` stands for more than one person"),
    ("!ada,bob namespaces=\"golive-signoff@v1\" \(key)", "`!ada,bob` stands for more than one person"),
    ("eve namespaces=\"golive-signoff@v1\" \(key)", "`eve` is not in people.md"),
    ("ada cert-authority,namespaces=\"golive-signoff@v1\" \(key)", "the option `cert-authority` is not accepted here"),
    ("ada namespaces=\"git\" \(key)", "accepted in `namespaces`: golive-signoff@v1, golive-decision@v1"),
    ("ada \(key)", "it is not said for what the key may sign"),
    ("ada namespaces=\"golive-signoff@v1\"", "this is not a line of a key roster"),
    ("ada", "this is not a line of a key roster"),
    ("ada,bob namespaces=\"golive-signoff@v1\" \(key)", "`ada,bob` stands for more than one person"),
    ("# note\r\n* \(key)", "the line is not UTF-8, or has control characters"),
    ("\u{FEFF}ada namespaces=\"golive-signoff@v1\" \(key)", "is not in people.md"),
    ("ada namespaces=\"golive-signoff@v1\" \(key.replacing("ssh-ed25519", with: "ssh-rsa"))", "this is not a line of a key roster"),
    ("ada namespaces=\"golive-signoff@v1\" \(key.dropLast(4))", "this is not a line of a key roster"),
    ("ada namespaces=\"golive-signoff@v1\",valid-before=\"2026-11-22\" \(key)", "`valid-before` is `2026-11-22`"),
    ("ada namespaces=\"golive-signoff@v1 \(key)", "the option `namespaces` is not accepted here"),
    ("ada namespaces=\"golive-signoff@v1\"valid-before=\"20260101\" \(key)", "the option `namespaces` is not accepted here"),
    ("ada namespaces=\"golive-signoff@v1\" ssh-ed25519 \u{e9}", "this is not a line of a key roster"),
  ])
  func whatTrustsMoreIsRefused(line: String, words: String) {
    let read = read("# one", line)
    #expect(read.roster?.entries.isEmpty == true)
    #expect(read.messages.first.map { $0.hasPrefix("2: ") && $0.contains(words) } == true, "\(read.messages)")
  }

  /// Each complaint stands where the fault does.
  @Test(arguments: [
    ("«eve namespaces=\"golive-signoff@v1\" \(key)", "`eve` is not in people.md"),
    ("ada «ssh-ed25519 AAAA", "it is not said for what"),
    ("ada namespaces=\"golive-signoff@v1\" «ssh-rsa AAAA", "not a line of a key roster"),
    ("  ada\t«namespaces=\"git\" \(key)", "it is not said for what"),
    ("ada valid-after=\"20260101\",«cert-authority,namespaces=\"git\" \(key)", "the option `cert-authority`"),
    ("ada namespaces=\"golive-signoff@v1\",«valid-before=\"soon\" \(key)", "`valid-before` is `soon`"),
    ("ada namespaces=\"golive-signoff@v1\",valid-after=\"20260102\",«valid-before=\"20260101\" \(key)", "the key never counts"),
    (
      "ada namespaces=\"golive-signoff@v1\",«valid-before=\"20260101\",valid-after=\"20260101000000\" \(key)",
      "the key never counts"
    ),
    ("ada «\u{7}", "control characters"),
  ])
  func theColumnIsThatOfTheFault(_ line: String, _ words: String) throws {
    let marked = Marked(line)
    var problems: [Diagnostic] = []
    _ = KeyRosterReader(people: [Exact("ada"), Exact("bob")]).read([SourceFile(KeyRoster.path, marked.text)], into: &problems)
    #expect(problems.count == 1 && problems[0].message.contains(words), "\(problems)")
    #expect(marked.isAt(problems[0].place), "\(problems[0].place)")
  }

  @Test func itGuessesWhoIsMeant() {
    var problems: [Diagnostic] = []
    let line = "elke-reindrs namespaces=\"golive-signoff@v1\" \(Self.key)\n"
    _ = KeyRosterReader(people: [Exact("elke-reinders")]).read([SourceFile(KeyRoster.path, line)], into: &problems)
    #expect(problems.first?.help?.hasPrefix("did you mean `elke-reinders`? ") == true, "\(problems)")
  }

  @Test func oneKeyIsOnePersons() {
    let signOff = "namespaces=\"golive-signoff@v1\""
    let read = read(
      "ada \(signOff) \(Self.key)", "bob \(signOff) \(Self.key)", "ada \(signOff),valid-before=\"20270101\" \(Self.key)")
    #expect(read.messages == ["2: `bob` and `ada` cannot have the same key"])
  }

  @Test func nothingElseLiesInTheFolder() {
    #expect(read("# none", other: "keys/id_ed25519").messages == ["1: `keys/id_ed25519` has no place in this folder"])
    #expect(read("# none", other: "keys/Revoked").messages == ["1: `keys/Revoked` has no place in this folder"])
  }

  @Test func whatIsVoidIsAListOfKeys() {
    let right = read("# none", revoked: "# stolen\n\n\(Self.key) ada@here\n")
    #expect(right.messages == [])
    #expect(right.roster?.revokedText == Self.key + "\n")
    #expect(read("# none", revoked: "the key of ada\n").messages == ["1: this is not a public key"])
  }

  @Test func aKeyCountsInItsTime() {
    let roster = read("ada namespaces=\"golive-signoff@v1\",valid-after=\"20260101\",valid-before=\"20270101\" \(Self.key)").roster
    func holds(_ time: String, _ purpose: Purpose = .signOff) -> Bool? { roster?.holdsKey(of: "ada", for: purpose, at: time) }
    #expect(holds("2025-12-31T23:59:59Z") == false)
    #expect(holds("2026-01-01T00:00:00Z") == true)
    #expect(holds("2026-12-31T23:59:59Z") == true)
    #expect(holds("2027-01-01T00:00:00Z") == false)
    #expect(holds("2026-06-01T00:00:00Z", .decision) == false)
  }

  @Test func itSaysWhyAKeyIsNotTrusted() throws {
    let roster = try #require(
      read("ada namespaces=\"golive-signoff@v1\",valid-after=\"20260101\",valid-before=\"20270101\" \(Self.key)").roster)
    let key = try #require(roster.entries.first?.key)
    let other = try #require(
      PublicKey(type: "ssh-ed25519", base64: "AAAAC3NzaC1lZDI1NTE5AAAAICk5krsQjqx5VLLXF0/CGUkT7yCivbyyoHsoCz5F0+Nd"))
    func why(_ key: PublicKey, _ signer: String, _ purpose: Purpose) -> String {
      roster.distrust(of: key, signer: signer, purpose: purpose, at: "2025-01-02T10:00:00Z")
    }
    #expect(why(other, "ada", .signOff) == "it was signed with a key that `keys/allowed_signers` does not know")
    #expect(why(key, "bob", .signOff) == "it was signed with a key of `ada`, not of `bob`")
    #expect(
      why(key, "ada", .decision) == "it was signed with a key that `keys/allowed_signers` does not let sign `golive-decision@v1`")
    #expect(why(key, "ada", .signOff) == "it was signed on 2025-01-02 with a key that is valid from 20260101 and before 20270101")
  }
}
