import NIOCore
import NIOHTTP1
import Synchronization

/// What is shown now, and the connections that wait for something else.
final class PreviewBoard: Sendable {
  private struct State {
    var preview: Preview
    var waiting: [ObjectIdentifier: any Channel] = [:]
    var connections = 0
  }

  private static let mostConnections = 64
  private let state: Mutex<State>

  init(_ preview: Preview) { state = Mutex(State(preview: preview)) }

  var preview: Preview { state.withLock(\.preview) }

  /// Shows another, and tells so.
  func show(_ preview: Preview) {
    let waiting = state.withLock { state in
      state.preview = preview
      return Array(state.waiting.values)
    }
    for channel in waiting { Self.tell(preview, to: channel) }
  }

  /// Tells what is shown now, too: it may have changed since the page was made.
  func add(_ channel: any Channel) {
    let preview = state.withLock { state in
      state.waiting[ObjectIdentifier(channel)] = channel
      return state.preview
    }
    channel.closeFuture.whenComplete { _ in self.state.withLock { $0.waiting[ObjectIdentifier(channel)] = nil } }
    Self.tell(preview, to: channel)
  }

  /// Whether there is room for one more.
  func admit(_ channel: any Channel) -> Bool {
    let isAdmitted = state.withLock { state in
      if state.connections >= Self.mostConnections { return false }
      state.connections += 1
      return true
    }
    if isAdmitted { channel.closeFuture.whenComplete { _ in self.state.withLock { $0.connections -= 1 } } }
    return isAdmitted
  }

  private static func tell(_ preview: Preview, to channel: any Channel) {
    // Whoever does not take what was told takes no more.
    guard channel.isWritable else { return channel.close(promise: nil) }
    let event = channel.allocator.buffer(string: "retry: 500\ndata: \(preview.state)\n\n")
    channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(event)), promise: nil)
  }
}
