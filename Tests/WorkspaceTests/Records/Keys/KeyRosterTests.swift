import Diagnostics
import Documents
import Testing
import Workspace

@testable import Workspace

/// The roster trusts one person's own key at a time, for golive's own purposes.
@Suite struct KeyRosterTests {
  static let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOvkMpmiN+L/YaMOZZ3TPexf8WFl5n3ZyvQpJZtSe42/"
  static let signOff = "golive-signoff@v1"

  func read(_ lines: String...) -> (entries: [KeyRoster.Entry], messages: [String]) {
    var problems: [Diagnostic] = []
    let text = lines.joined(separator: "\n") + "\n"
    let roster = KeyRosterReader(people: [Exact("ada"), Exact("bob")]).read(SourceFile(KeyRoster.path, text), into: &problems)
    return (roster.entries, problems.map { "\($0.place.line): \($0.message)" })
  }

  @Test func aLineIsOnePersonsKey() {
    let read = read(
      "# keys", "", "ada namespaces=\"golive-signoff@v1,golive-decision@v1\",valid-before=\"20270101\" \(Self.key) ada@here")
    #expect(read.messages == [])
    #expect(read.entries.map(\.signers) == [["ada"]])
    #expect(read.entries.map(\.purposes) == [["golive-signoff@v1", "golive-decision@v1"]])
    #expect(read.entries.map(\.validBefore) == ["20270101"])
    #expect(read.entries.map(\.place.line) == [3])
  }

  @Test(arguments: [
    ("* namespaces=\"golive-signoff@v1\" \(key)", "`*` stands for more than one person"),
    ("!ada,bob namespaces=\"golive-signoff@v1\" \(key)", "`!ada` stands for more than one person"),
    ("eve namespaces=\"golive-signoff@v1\" \(key)", "`eve` is not in people.md"),
    ("ada cert-authority,namespaces=\"golive-signoff@v1\" \(key)", "the option `cert-authority` is not accepted here"),
    ("ada namespaces=\"git\" \(key)", "accepted in `namespaces`: golive-signoff@v1, golive-decision@v1"),
    ("ada \(key)", "it is not said for what the key may sign"),
    ("ada namespaces=\"golive-signoff@v1\"", "this is not a line of a key roster"),
    ("ada", "this is not a line of a key roster"),
    ("ada namespaces=\"golive-signoff@v1\" ssh-ed25519 \u{e9}", "this is not a line of a key roster"),
  ])
  func whatTrustsMoreIsRefused(line: String, words: String) {
    let read = read("# one", line)
    #expect(read.entries.isEmpty)
    #expect(read.messages.count == 1 && read.messages[0].hasPrefix("2: ") && read.messages[0].contains(words), "\(read.messages)")
  }

  @Test func itSaysWhyAKeyIsNotTrusted() {
    let key = String(Self.key.dropFirst("ssh-ed25519 ".count))
    let roster = KeyRoster(
      entries: read("ada namespaces=\"golive-signoff@v1\",valid-after=\"20260101\",valid-before=\"20270101\" \(Self.key)").entries)
    func why(_ key: String, _ signer: String, _ purpose: Purpose) -> String {
      roster.distrust(of: key, signer: signer, purpose: purpose)
    }
    #expect(why("AAAA", "ada", .signOff) == "it was signed with a key that `keys/allowed_signers` does not know")
    #expect(why(key, "bob", .signOff) == "it was signed with a key of `ada`, not of `bob`")
    #expect(
      why(key, "ada", .decision) == "it was signed with a key that `keys/allowed_signers` does not let sign `golive-decision@v1`")
    #expect(why(key, "ada", .signOff) == "it was signed with a key that is valid from 20260101 until 20270101")
  }
}
