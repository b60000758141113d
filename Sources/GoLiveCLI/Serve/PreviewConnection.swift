import NIOCore
import NIOHTTP1

/// One connection: one request, one answer, and the end. Who is slow is not waited for.
final class PreviewConnection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private static let patience = (asking: TimeAmount.seconds(5), taking: TimeAmount.seconds(30))

  /// All that a connection needs, from bytes to an answer.
  static func add(to pipeline: ChannelPipeline.SynchronousOperations, _ board: PreviewBoard, port: Int) throws {
    try pipeline.addHandler(PreviewLimit())
    // What is no request is answered here, once.
    try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: false, withErrorHandling: false)
    try pipeline.addHandler(PreviewConnection(board, port: port))
  }

  private let board: PreviewBoard
  private let port: Int
  private var deadline: Scheduled<Void>?
  private var isAnswered = false
  private var isStream = false

  init(_ board: PreviewBoard, port: Int) { (self.board, self.port) = (board, port) }

  func channelActive(context: ChannelHandlerContext) { limit(Self.patience.asking, context) }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isAnswered, case .head(let head) = unwrapInboundIn(data) else { return }
    let request = PreviewRequest(
      method: head.method.rawValue, target: head.uri, hosts: head.headers["host"],
      hasBody: head.headers.contains(name: "transfer-encoding") || head.headers["content-length"].contains { $0 != "0" })
    answer(PreviewAnswer.to(request, port: port, board.preview), withBody: request.method != "HEAD", context)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard !isAnswered, context.channel.isActive, error is PreviewLimit.TooLong || error is HTTPParserError else {
      return context.close(promise: nil)
    }
    let refusal = error is PreviewLimit.TooLong ? (431, "the request is too long") : (400, "this is no request that it understands")
    answer(.refusal(refusal.0, refusal.1), withBody: true, context)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case ChannelEvent.inputClosed = event, !isAnswered || isStream { context.close(promise: nil) }
  }

  func channelInactive(context: ChannelHandlerContext) { deadline?.cancel() }

  private func answer(_ answer: PreviewAnswer, withBody: Bool, _ context: ChannelHandlerContext) {
    isAnswered = true
    isStream = answer.isStream
    let head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status), headers: HTTPHeaders(answer.headers))
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    let channel = context.channel
    if isStream {
      deadline?.cancel()
      context.flush()
      return board.add(channel)
    }
    limit(Self.patience.taking, context)
    if withBody { context.write(wrapOutboundOut(.body(.byteBuffer(channel.allocator.buffer(bytes: answer.body)))), promise: nil) }
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
  }

  private func limit(_ time: TimeAmount, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }
}

/// Lets no more in than a request needs.
final class PreviewLimit: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  struct TooLong: Error {}

  private static let mostBytes = 16 << 10
  private var bytes = 0

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    bytes += unwrapInboundIn(data).readableBytes
    if bytes <= Self.mostBytes { context.fireChannelRead(data) } else { context.fireErrorCaught(TooLong()) }
  }
}
