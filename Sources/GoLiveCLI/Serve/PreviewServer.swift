import Diagnostics
import Glibc
import NIOCore
import NIOPosix

/// Answers on this machine's own addresses, and on no other.
struct PreviewServer {
  let port: Int

  /// The system does not give it.
  struct NoPort: Error {
    let host: String
    let port: Int
    let number: Int32

    var diagnostic: Diagnostic {
      let (reason, help) =
        switch number {
        case EADDRINUSE: ("another program listens there", "end it, if it is another preview, or name another port")
        case EACCES: ("this account may not", "name a port from 1024 on")
        default: (SystemError("listen", host, number).reason, "name another port")
        }
      return Diagnostic(
        .noPort, "the preview cannot listen at port \(port) of \(host): \(reason)", at: Place(""),
        help: "\(help) with `--port`; `--port 0` takes any that is free")
    }
  }

  /// - Parameter port: 0 for any that is free.
  init(_ board: PreviewBoard, port: Int) async throws(NoPort) {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let first = try await Self.listen("127.0.0.1", port, board, group)
    self.port = first.localAddress?.port ?? port
    do throws(NoPort) {
      _ = try await Self.listen("::1", self.port, board, group)
    } catch {
      // A machine may have no IPv6; then nobody else answers there either.
      if error.number == EADDRINUSE { throw error }
    }
  }

  private static func listen(
    _ host: String, _ port: Int, _ board: PreviewBoard, _ group: MultiThreadedEventLoopGroup
  ) async throws(NoPort) -> any Channel {
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelInitializer { channel in
        guard board.admit(channel), let port = channel.localAddress?.port else { return channel.close() }
        return channel.eventLoop.makeCompletedFuture {
          try PreviewConnection.add(to: channel.pipeline.syncOperations, board, port: port)
        }
      }
    do {
      return try await bootstrap.bind(host: host, port: port).get()
    } catch {
      let number = (error as? IOError)?.errnoCode ?? 0
      throw NoPort(host: host, port: port, number: number)
    }
  }
}
