import Glibc

/// An open file descriptor with one owner, which closes it.
package struct Descriptor: ~Copyable, Sendable {
  package let number: Int32

  package init(_ number: Int32) { self.number = number }

  deinit { _ = Glibc.close(number) }

  /// Closes a file that was written: some file systems tell only now that a write failed.
  package consuming func closeChecked(_ path: String) throws(SystemError) {
    let number = number
    discard self
    // After EINTR the descriptor is gone on Linux; closing again could hit another thread's.
    if Glibc.close(number) != 0, errno != EINTR { throw SystemError("close", path, errno) }
  }

  /// Everything up to the end of the file; `expected` only sizes the buffer. Nil if there is more than `limit`.
  package borrowing func readToEnd(_ path: String, expected: Int, limit: Int) throws(SystemError) -> [UInt8]? {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end shows without growing the buffer.
    var room = min(max(expected, 0), limit) + 1
    var failure: SystemError?
    while true {
      var ended = false
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        while filled < buffer.count, !ended, failure == nil {
          let free = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
          do throws(SystemError) {
            let count = try checked("read", path) { Glibc.read(number, free.baseAddress, free.count) }
            filled += count
            ended = count == 0
          } catch { failure = error }
        }
      }
      if let failure { throw failure }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { return nil }
      if ended { return bytes }
      room = max(chunk.count, 65_536)
    }
  }

  package borrowing func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    var failure: SystemError?
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, failure == nil {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        do throws(SystemError) {
          written += try checked("write", path) { Glibc.write(number, rest.baseAddress, rest.count) }
        } catch { failure = error }
      }
    }
    if let failure { throw failure }
  }

  package borrowing func status(_ path: String) throws(SystemError) -> FileStatus {
    var found = stat()
    try checked("look at", path) { fstat(number, &found) }
    return FileStatus(found)
  }
}
