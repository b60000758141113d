import Testing

@testable import Portal

struct TargetTests {
  @Test func addressesAreRelative() {
    #expect(Target("index.html").href(from: "areas/cutover.html") == "../index.html")
    #expect(Target("areas/uat.html", "uat.complete").href(from: "areas/cutover.html") == "uat.html#uat.complete")
    #expect(Target("evidence/a/b.html", "L4").href(from: "areas/a.html") == "../evidence/a/b.html#L4")
    #expect(Target("a.html", "x").href(from: "a.html") == "#x")
    #expect(Target("a/x.html").href(from: "a/b/c.html") == "../x.html")
  }

  @Test func namesAreEncoded() {
    #expect(Target("files/a b#c?.html").href(from: "index.html") == "files/a%20b%23c%3F.html")
    #expect(Target("javascript:x").href(from: "index.html") == "javascript%3Ax")
    #expect("a%20b%zz".removingAddressEncoding == "a b%zz")
  }

  @Test func anchorsAreSimple() {
    #expect("R-014".anchored == "r-014")
    #expect("uat.signed process-owner Order to cash".anchored == "uat-signed-process-owner-order-to-cash")
  }
}
