import Diagnostics

/// The addresses in pages of one folder, as written, each kept once with the first page that has it: nearly all are on every page.
struct FolderLinks {
  private struct Address {
    let range: Range<Int>
    var page: Exact
  }

  /// The addresses, one after another.
  private var bytes: [UInt8] = []
  private var addresses: [Address] = []
  /// Their numbers by fingerprint.
  private var numbers: [UInt64: Int] = [:]
  private var page = Exact("")
  /// No page came before that is behind this one by path.
  private var isInOrder = true
  /// The address that mostly comes next: pages repeat the links of their frame in one order.
  private var next = 0

  /// The addresses that follow are on this page.
  mutating func begin(_ page: Exact) {
    isInOrder = isInOrder && self.page <= page
    self.page = page
  }

  mutating func add(_ written: UnsafeBufferPointer<UInt8>) {
    if isInOrder, next < addresses.count, has(written, at: next) {
      next += 1
      return
    }
    // Addresses on the web, the most frequent of those that no page repeats and nobody looks at.
    if written.has("https:", at: 0) || written.has("http:", at: 0) { return }
    let fingerprint = written.fingerprint
    if let number = numbers[fingerprint], has(written, at: number) {
      addresses[number].page = min(addresses[number].page, page)
      next = number + 1
    } else {
      numbers[fingerprint] = addresses.count
      addresses.append(Address(range: bytes.count..<bytes.count + written.count, page: page))
      bytes.append(contentsOf: written)
    }
  }

  private func has(_ written: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
    bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[addresses[number].range]).hasSameBytes(as: written) }
  }

  func visit(_ body: (_ address: UnsafeBufferPointer<UInt8>, _ first: Exact) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for address in addresses { body(UnsafeBufferPointer(rebasing: bytes[address.range]), address.page) }
    }
  }
}
