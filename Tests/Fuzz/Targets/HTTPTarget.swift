import NIOCore
import NIOEmbedded
import Synchronization

@testable import GoLiveCLI

extension FuzzTarget {
  /// What a connection to the preview sends: it gets one answer at most, and of the site's files only those that are listed.
  static let http = FuzzTarget("http") { input, promises in
    let whole = PreviewProbe.answer(to: [input])
    promises.expect(whole.read.allSatisfy { PreviewProbe.files.contains($0) }, "a file is read that is not listed: \(whole.read)")
    let half = input.count / 2
    let parts = PreviewProbe.answer(to: [input[..<half], input[half...]].map(Array.init))
    promises.expect(parts.bytes == whole.bytes, "the same request in two parts gets another answer")
    promises.expectAnswer(whole.bytes, to: input)
  }
}

/// A preview of a site of three files, without a network.
private enum PreviewProbe {
  static let port = 8_484
  static let files: Set = ["assets/a.css", "areas/cutover.html", "index.html"]
  private static let marker = Array(files.sorted().map { "\(String(repeating: "0", count: 64))  \($0)\n" }.joined().utf8)

  static func answer(to parts: [[UInt8]]) -> (bytes: [UInt8], read: [String]) {
    let read = Mutex<[String]>([])
    let preview = Preview(marker: marker, errors: []) { path in
      read.withLock { $0.append(path) }
      return Array("<html><head></head><body>\(path)</body></html>".utf8)
    }
    let channel = EmbeddedChannel()
    var bytes: [UInt8] = []
    do {
      try PreviewConnection.add(to: channel.pipeline.syncOperations, PreviewBoard(preview), port: port)
      try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: port)).wait()
      // Behind an answer the connection is closed: then nobody takes what follows.
      for part in parts { _ = try? channel.writeInbound(ByteBuffer(bytes: part)) }
      while let part = try channel.readOutbound(as: ByteBuffer.self) { bytes += part.readableBytesView }
      _ = try? channel.finish(acceptAlreadyClosed: true)
    } catch {
      fatalError("the probe itself failed: \(error)")
    }
    return (bytes, read.withLock(\.self))
  }
}

extension Promises {
  private static let statuses: Set = [200, 400, 404, 405, 421, 431]
  private static let headers: Set = [
    "Content-Type", "Cache-Control", "X-Content-Type-Options", "Content-Security-Policy", "Cross-Origin-Resource-Policy",
    "Referrer-Policy", "Connection", "Content-Length", "Allow", "transfer-encoding",
  ]
  private static let hosts = ["127.0.0.1", "localhost", "[::1]"].map { Array("\($0):\(PreviewProbe.port)".utf8) }

  /// Whole, only one, with golive's own headers, and none to those who ask for another host.
  fileprivate mutating func expectAnswer(_ answer: [UInt8], to input: [UInt8]) {
    // The request is not whole yet.
    if answer.isEmpty { return }
    guard let end = answer.firstRange(of: Array("\r\n\r\n".utf8)) else {
      return expect(false, "an answer without an end of its head")
    }
    let lines = String(decoding: answer[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    expect(lines[0].hasPrefix("HTTP/1.1 ") && Self.statuses.contains(status), "it answers \(lines[0])")
    var values: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
      expect(parts.count == 2 && Self.headers.contains(parts[0]), "a header of somebody else: \(line)")
      expect(values.updateValue(parts.last ?? "", forKey: parts[0]) == nil, "a header twice: \(line)")
    }
    expect(
      values["X-Content-Type-Options"] == "nosniff" && values["Content-Security-Policy"] != nil, "an answer without its guards")
    let rest = answer.count - end.upperBound
    if let length = values["Content-Length"].flatMap({ Int($0) }) {
      expect(rest == length || rest == 0, "\(rest) bytes follow where \(length) are announced")
    } else {
      expect(values["Content-Type"]?.hasPrefix("text/event-stream") == true, "an answer without a length")
    }
    if status == 200 { expect(Self.hosts.contains { input.firstRange(of: $0) != nil }, "it answers to another name") }
  }
}
