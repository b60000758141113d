import Diagnostics

/// What is looked at before parsing: a C call cannot be cancelled, so what would take it long is never given to it.
enum Bounds {
  static func check(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: Lines, from bodyLine: Int) -> [Diagnostic] { [] }
}
