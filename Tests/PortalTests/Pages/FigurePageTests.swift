import Testing

@testable import Assessment
@testable import Portal

/// The table of a figure: as much of it as a page has room for.
struct FigurePageTests {
  private func table(_ lengths: [Int]) -> String {
    let result = Fixture.figure(
      "All", picture: nil, columns: ["what", "words"],
      rows: lengths.map { [.text("row"), .text(String(repeating: "long ", count: $0 / 5))] })
    let area = Fixture.areaResult(Sample.cutover.area, .notReady, [], figures: [result])
    let site = RenderedSite(Fixture.assessment([area]))
    #expect(site.diagnostics == [])
    return site.main("areas/cutover.html")
  }

  @Test(arguments: [
    ([10, 10], 2, ""), (Array(repeating: 1_000, count: 150), 35, "115\u{A0}rows more are in the files."),
    ([90_000, 10], 1, "1\u{A0}row more is in the files."),
  ])
  func endsWhereThereIsNoRoom(_ lengths: [Int], _ shown: Int, _ told: String) {
    let main = table(lengths)
    #expect(main.ranges(of: "<tr><td>row</td>").count == shown)
    #expect(main.contains(told) || told.isEmpty)
    #expect(main.contains("in the files") == !told.isEmpty)
  }
}
