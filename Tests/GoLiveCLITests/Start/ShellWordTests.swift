import Foundation
import Testing

@testable import GoLiveCLI

@Suite struct ShellWordTests {
  /// A shell says what it understands.
  @Test(arguments: ["plain/path-1.md", "a b", "it's $HOME `x` \"y\" \\ *", "", "ä", "~", "-n"]) func aShellReadsItBack(
    _ text: String
  ) throws {
    let outcome = try Golive.run(["-c", "printf '<%s>' " + text.asShellWord], executable: "/bin/sh")
    #expect(outcome.output == "<\(text)>")
  }
}
