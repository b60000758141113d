import Testing

@testable import GoLiveCLI

struct StopwatchTests {
  @Test func eachStepLastsUntilTheNext() {
    var times = [(0, 10), (250, 400), (1_250, 2_400)].makeIterator()
    var watch = Stopwatch { times.next() ?? (2_000, 3_000) }
    watch.begin("Reading files")
    watch.begin("Checking")
    watch.begin("Writing pages")
    #expect(
      watch.report() == """
            250 ms    390 ms CPU  Reading files
           1000 ms   2000 ms CPU  Checking
            750 ms    600 ms CPU  Writing pages
           2000 ms   2990 ms CPU  In all

        """)
  }

  @Test func whereNothingWasDoneNothingIsSaid() { #expect(Stopwatch().report() == "") }
}
