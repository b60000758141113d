import Diagnostics
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// Answers on this machine's own addresses, and on no other.
struct PreviewServer {
  let port: Int

  struct NoAddress: Error {
    let host: String
    let port: Int
    let number: Int32

    var diagnostic: Diagnostic {
      Diagnostic(
        .unreadable, "could not listen on \(host), port \(port): \(SystemError("listen", host, number).reason)", at: Place(""),
        help: "end what listens there, which may be another preview, or name another port with `--port`; 0 takes any that is free")
    }
  }

  /// - Parameter port: 0 for any that is free.
  init(_ board: PreviewBoard, port: Int) async throws(NoAddress) {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let first = try await Self.listen("127.0.0.1", port, board, group)
    self.port = first.localAddress?.port ?? port
    do throws(NoAddress) {
      _ = try await Self.listen("::1", self.port, board, group)
    } catch {
      // A machine may have no IPv6; then nobody else answers there either.
      if error.number == EADDRINUSE { throw error }
    }
  }

  private static func listen(
    _ host: String, _ port: Int, _ board: PreviewBoard, _ group: MultiThreadedEventLoopGroup
  ) async throws(NoAddress) -> any Channel {
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelInitializer { channel in
        guard board.admit(channel), let port = channel.localAddress?.port else { return channel.close() }
        return channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHandler(PreviewLimit())
          try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: false)
          try pipeline.addHandler(PreviewConnection(board, port: port))
        }
      }
    do {
      return try await bootstrap.bind(host: host, port: port).get()
    } catch {
      let number = (error as? IOError)?.errnoCode ?? 0
      throw NoAddress(host: host, port: port, number: number)
    }
  }
}
