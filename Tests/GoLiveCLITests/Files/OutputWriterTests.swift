import Foundation
import Testing

@testable import GoLiveCLI

@Suite(.serialized) struct OutputWriterTests {
  @Test func aFullDiskEndsTheRunWith74() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    var writer = OutputWriter(descriptor: full, name: "standard output")
    writer.write("text")
    #expect(writer.finish(.fine) == .inputOutput)
    #expect(writer.state == .failed(SystemError("write to", "standard output", ENOSPC)))
    #expect(writer.finish(.locked) == .locked)
  }

  @Test func aClosedPipeIsQuiet() {
    StandardStreams.prepare()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    var writer = OutputWriter(descriptor: ends[1], name: "standard output")
    writer.write("text")
    #expect(writer.finish(.formErrors) == .formErrors)
    #expect(writer.state == .closedPipe)
  }

  @Test func waitsWhereAWriteWouldBlock() async throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0)
    let (input, output) = (ends[0], ends[1])
    let reader = Task.detached {
      var total = 0
      var buffer = [UInt8](repeating: 0, count: 5000)
      while case let count = read(input, &buffer, buffer.count), count > 0 { total += count }
      return total
    }
    var writer = OutputWriter(descriptor: output, name: "pipe")
    for _ in 0..<20 { writer.write([UInt8](repeating: 65, count: 50_000)) }
    #expect(writer.finish(.fine) == .fine)
    close(output)
    #expect(await reader.value == 1_000_000)
    close(input)
  }

  @Test func aClosedDescriptorIsAFailure() {
    var writer = OutputWriter(descriptor: 987, name: "standard output")
    writer.write("text")
    #expect(writer.finish(.fine) == .inputOutput)
  }
}
