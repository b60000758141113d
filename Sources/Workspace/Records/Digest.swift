import Crypto

/// SHA-256 as `sha256sum` prints it.
package func sha256(_ bytes: [UInt8]) -> String {
  var digest = RunningDigest()
  digest.add(bytes)
  return digest.text
}

/// The same of bytes that come part by part.
package struct RunningDigest {
  private var hash = SHA256()

  package init() {}

  package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { hash.update(bufferPointer: $0) } }

  /// In lower-case hex.
  package var text: String {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
    return String(unsafeUninitializedCapacity: 64) { text in
      for (index, byte) in hash.finalize().enumerated() {
        text[2 * index] = digit(byte >> 4)
        text[2 * index + 1] = digit(byte & 15)
      }
      return 64
    }
  }
}
