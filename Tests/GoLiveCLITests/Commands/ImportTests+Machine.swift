import Foundation
import TestSupport
import Testing

/// What the machine does not allow.
extension ImportTests {
  @Test func aFileThatIsNotThereIs74() throws {
    let desk = try desk()
    let outcome = try desk.run("import", "/nowhere/a.xml", "--as", "tastings")
    #expect(outcome.status == 74)
    #expect(
      outcome.errors == """
        golive: error GL900: could not open `/nowhere/a.xml`: no such file or directory
          help: name a file that is there and that this account may read; paths lead from the folder in which golive runs
        1 error

        """)
  }

  @Test func aFullDiskIs74() throws {
    let desk = try desk()
    let outcome = try desk.runOnAFullDisk("import", Self.junit, "--as", "tastings", "--set", "kind=hot")
    #expect(outcome.status == 74)
    #expect(try desk.run("check").errors == "", "nothing half written is left")
  }

  /// The first of the three files would fit.
  @Test func aDiskThatIsFullHalfwayLeavesNothing() throws {
    let desk = try desk()
    let path = try file("a.csv", "id,status,kind\nA,passed,hot\n", on: desk)
    let long = "name=\(String(repeating: "x", count: 600))"
    let outcome = try desk.runOnAFullDisk("import", path, "--as", "tastings", "--set", long)
    #expect(outcome.status == 74 && outcome.errors.contains("could not write `\(desk.root.path)/evidence/kitchen/a.csv`"))
    #expect(try desk.names("evidence/kitchen") == ["tasting.md"])

    #expect(try desk.run("import", path, "--as", "tastings").status == 0)
    let names = try desk.names("evidence/kitchen")
    let before = try names.map { try desk.text("evidence/kitchen/\($0)") }
    _ = try file("a.csv", "id,status,kind\nA,failed,hot\n", on: desk)
    #expect(try desk.runOnAFullDisk("import", path, "--as", "tastings", "--set", long, "--replace").status == 74)
    #expect(try desk.names("evidence/kitchen") == names)
    #expect(try names.map { try desk.text("evidence/kitchen/\($0)") } == before)
  }
}
