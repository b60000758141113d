import Testing

@testable import GoLiveCLI

@Suite struct ProgressLineTests {
  private func run(_ terminal: Terminal, _ times: [Int]) -> [String] {
    final class Log { var lines: [String] = [], now = 0 }
    let log = Log()
    var line = ProgressLine(terminal, now: { log.now }, write: { log.lines.append($0) })
    for time in times {
      log.now = time
      line.update("at \(time)\n")
    }
    line.clear()
    line.clear()
    return log.lines
  }

  @Test func showsAfterASecondAndClears() {
    let terminal = Terminal(isTerminal: true, hasControls: true, hasColour: false, width: 9)
    #expect(run(terminal, [10, 999]) == [])
    #expect(run(terminal, [10, 1000, 1050, 1100]) == ["\r\u{1B}[Kat 1000\\", "\r\u{1B}[Kat 1100\\", "\r\u{1B}[K"])
  }

  @Test func neverInALog() {
    #expect(run(Terminal(isTerminal: false, hasControls: false, hasColour: false), [5000]) == [])
    #expect(run(Terminal(isTerminal: true, hasControls: false, hasColour: false), [5000]) == [])
  }
}
