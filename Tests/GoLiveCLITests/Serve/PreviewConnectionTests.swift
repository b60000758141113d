import NIOCore
import NIOEmbedded
import Testing

@testable import GoLiveCLI

/// A connection without a network, and with a clock of its own.
@Suite struct PreviewConnectionTests {
  private struct Line {
    let channel = EmbeddedChannel()
    let board = PreviewBoard(SmallSite.preview())

    init() throws {
      try PreviewConnection.add(to: channel.pipeline.syncOperations, board, port: 8_484)
      try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 8_484)).wait()
    }

    func send(_ text: String) { _ = try? channel.writeInbound(ByteBuffer(string: text)) }

    func taken() throws -> String {
      var text = ""
      while let part = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: part) }
      return text
    }
  }

  private static let host = "Host: localhost:8484\r\n"

  @Test func oneRequestOneAnswerAndTheEnd() throws {
    let line = try Line()
    line.send("GET /assets/a.css HTTP/1.1\r\n\(Self.host)\r\nGET /index.html HTTP/1.1\r\n\(Self.host)\r\n")
    let answer = try line.taken()
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.hasSuffix("\r\n\r\nmain { color: red }"))
    #expect(!line.channel.isActive)
  }

  @Test func aHeadHasNoContent() throws {
    let line = try Line()
    line.send("HEAD /assets/a.css HTTP/1.1\r\n\(Self.host)\r\n")
    let answer = try line.taken()
    #expect(answer.contains("Content-Length: 19\r\n") && answer.hasSuffix("\r\n\r\n"))
  }

  @Test func whatIsNoRequestIsAnsweredOnce() throws {
    let line = try Line()
    line.send("hello\r\n\r\n")
    let answer = try line.taken()
    #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n") && answer.ranges(of: "HTTP/1.1").count == 1)
    #expect(!line.channel.isActive)
  }

  @Test func aRequestHasABound() throws {
    let line = try Line()
    line.send("GET / HTTP/1.1\r\n\(Self.host)")
    for _ in 0..<20 { line.send("X: \(String(repeating: "x", count: 1_000))\r\n") }
    #expect(try line.taken().hasPrefix("HTTP/1.1 431 "))
    #expect(!line.channel.isActive)
  }

  @Test func whoDoesNotAskIsNotWaitedFor() throws {
    let line = try Line()
    line.send("GET / HTTP/1.1\r\n")
    line.channel.embeddedEventLoop.advanceTime(by: .seconds(4))
    #expect(line.channel.isActive)
    line.channel.embeddedEventLoop.advanceTime(by: .seconds(2))
    #expect(!line.channel.isActive)
    #expect(try line.taken().isEmpty)
  }

  @Test func eventsTellEachStateAndStay() throws {
    let line = try Line()
    line.send("GET /.golive/events HTTP/1.1\r\n\(Self.host)\r\n")
    #expect(try line.taken().contains("data: \(SmallSite.preview().state)\n\n"))
    line.channel.embeddedEventLoop.advanceTime(by: .hours(1))
    let other = Preview(marker: [], errors: []) { _ in nil }
    line.board.show(other)
    #expect(try line.taken().contains("data: \(other.state)\n\n"))
    #expect(line.channel.isActive)
    _ = try line.channel.finish()
  }
}
