import Crypto

/// SHA-256 of bytes that come part by part.
package struct RunningDigest {
  private var hash = SHA256()

  package init() {}

  package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { hash.update(bufferPointer: $0) } }

  /// As `sha256sum` prints it.
  package var text: String {
    hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
