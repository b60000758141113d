/// The moments at which publishing can fail: a test may let it fail at each of them.
enum PublishStep: Equatable, Sendable {
  case stage
  case file(String)
  case sync, rename, settle, discard
}
