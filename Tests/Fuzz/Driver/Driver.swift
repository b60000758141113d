import FuzzTargets
import Glibc

/// What libFuzzer calls with each input; its `main` is the program's.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let broken = target.broken(by: Array(UnsafeBufferPointer(start: start, count: count)))
  if let first = broken.first { fatalError("\(target.name): \(first)") }
  return 0
}

private let target: FuzzTarget = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
  if let target = FuzzTarget.all.first(where: { $0.name == name }) { return target }
  fatalError("FUZZ_TARGET is `\(name)`; accepted: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
}()
