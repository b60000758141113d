import Testing

/// Each query of the checklist does work: when it gives nothing, an example comes out otherwise than told.
@Suite struct EmptiedQueryTests {
  @Test func everyQueryIsMissed() async throws {
    let unnoticed = try await ExampleTests.examination.unnoticed()
    #expect(unnoticed.among > 500)
    #expect(unnoticed.names == [])
  }
}
