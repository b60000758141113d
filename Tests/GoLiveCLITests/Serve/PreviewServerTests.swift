import Diagnostics
import Glibc
import Testing

@testable import GoLiveCLI

@Suite struct PreviewServerTests {
  private func told(_ number: Int32) -> Diagnostic {
    PreviewServer.NoPort(host: "127.0.0.1", port: 80, number: number).diagnostic
  }

  @Test(arguments: [
    (EADDRINUSE, "another program listens there", "end it"), (EACCES, "this account may not", "from 1024 on"),
    (EMFILE, "too many open files", "name another port"),
  ])
  func everyRefusalSaysWhyAndWhatToDo(_ number: Int32, _ reason: String, _ help: String) {
    let diagnostic = told(number)
    #expect(diagnostic.code == .noPort)
    #expect(diagnostic.message == "the preview cannot listen at port 80 of 127.0.0.1: \(reason)")
    #expect(diagnostic.help?.contains(help) == true && diagnostic.help?.contains("`--port 0`") == true)
  }

  @Test func aPortThatIsTakenIsToldAndZeroTakesAnother() async throws {
    let board = PreviewBoard(Preview(marker: [], errors: []) { _ in nil })
    let first = try await PreviewServer(board, port: 0)
    #expect(first.port > 0)
    await #expect(throws: PreviewServer.NoPort.self) { try await PreviewServer(board, port: first.port) }
    #expect(try await PreviewServer(board, port: 0).port != first.port)
  }
}
