import Crypto

/// SHA-256 as `sha256sum` prints it.
package func sha256(_ bytes: [UInt8]) -> String {
  var hash = SHA256()
  bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  let digits = Array("0123456789abcdef".utf8)
  return String(unsafeUninitializedCapacity: 64) { buffer in
    var count = 0
    for byte in hash.finalize() {
      buffer[count] = digits[Int(byte >> 4)]
      buffer[count + 1] = digits[Int(byte & 15)]
      count += 2
    }
    return count
  }
}
