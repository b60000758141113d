import Glibc

/// What an inotify descriptor has to tell now.
struct InotifyEvents: Sequence, IteratorProtocol {
  struct Event: Hashable {
    /// The kernel's number of the folder; below zero where the kernel lost count.
    let folder: Int32
    /// Of the file in the folder; empty where it is about the folder itself, or about all of them.
    let name: String

    /// Whether it may be about a source.
    ///
    /// - Parameters:
    ///   - top: the folder in which some names are skipped.
    func counts(top: Int32, skipping: Set<String>) -> Bool {
      !name.hasPrefix(".") && !(folder == top && skipping.contains(name))
    }
  }

  private var bytes: [UInt8]
  private var offset = 0

  /// As the kernel writes them.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes all of them; none if there are none.
  init(reading descriptor: Int32) {
    bytes = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes += chunk[..<count] } else if count == 0 || errno != EINTR { break }
    }
  }

  mutating func next() -> Event? {
    while true {
      let head = MemoryLayout<inotify_event>.size
      guard bytes.count - offset >= head else { return nil }
      let event = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self) }
      let start = offset + head
      offset = start + Int(event.len)
      // A watch that ended is no change: what ended it was told.
      if event.mask & UInt32(IN_IGNORED) != 0 { continue }
      let name = bytes[start..<Swift.min(offset, bytes.count)].prefix { $0 != 0 }
      return Event(folder: event.wd, name: String(decoding: name, as: UTF8.self))
    }
  }
}
