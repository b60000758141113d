import Crypto

/// A file of a package, as far as a check needs it.
package struct PackageFile: Sendable {
  package let size: Int
  package let sha256: String
  package let sha512: String
  /// Nil for files of which only the digests are asked: see `SealedPackage.isRead`.
  package let bytes: [UInt8]?

  package init(size: Int, sha256: String, sha512: String, bytes: [UInt8]?) {
    (self.size, self.sha256, self.sha512, self.bytes) = (size, sha256, sha512, bytes)
  }

  package init(_ bytes: [UInt8]) {
    var digests = FileDigests()
    digests.add(bytes)
    let (sha256, sha512) = digests.finish()
    self.init(size: bytes.count, sha256: sha256, sha512: sha512, bytes: bytes)
  }
}

/// Both digests of a file, taken in piece by piece.
package struct FileDigests {
  private var sha256 = SHA256()
  private var sha512 = SHA512()

  package init() {}

  package mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
      sha256.update(bufferPointer: $0)
      sha512.update(bufferPointer: $0)
    }
  }

  package func finish() -> (sha256: String, sha512: String) { (Self.hex(sha256.finalize()), Self.hex(sha512.finalize())) }

  private static func hex(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }.text
  }
}
