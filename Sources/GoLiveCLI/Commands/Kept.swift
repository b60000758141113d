/// Values of a run that stay until the process ends, which gives all its memory back at once: freeing the many small parts of ten
/// thousand files one by one takes longer than writing a tenth of their pages.
final class Kept<Value> {
  private let value: Value

  private init(_ value: Value) { self.value = value }

  static func toTheEnd(_ value: Value) { _ = Unmanaged.passRetained(Kept(value)) }
}
