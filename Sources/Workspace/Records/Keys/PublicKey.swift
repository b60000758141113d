import Foundation

/// An SSH public key, as a line has it: the type and the key as base64, which says the type again.
package struct PublicKey: Hashable, Sendable {
  /// No certificates: whoever signs them could sign for anybody.
  package static let types = [
    "ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-rsa", "sk-ssh-ed25519@openssh.com",
    "sk-ecdsa-sha2-nistp256@openssh.com",
  ]

  let type: String
  let base64: String

  package var text: String { "\(type) \(base64)" }

  /// Nil if it is none, or one of a type that is not accepted.
  package init?(type: String, base64: String) {
    guard Self.types.contains(type), let data = Data(base64Encoded: base64), data.base64EncodedString() == base64 else {
      return nil
    }
    var rest = Array(data)[...]
    guard let inner = SSHString.read(&rest), inner.elementsEqual(type.utf8), !rest.isEmpty else { return nil }
    while !rest.isEmpty { guard SSHString.read(&rest) != nil else { return nil } }
    (self.type, self.base64) = (type, base64)
  }

  /// The bytes that a signature holds.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    guard let type = SSHString.read(&rest).flatMap({ String(validating: $0, as: UTF8.self) }) else { return nil }
    self.init(type: type, base64: Data(bytes).base64EncodedString())
  }
}

/// How SSH writes a string of bytes: a length of four bytes, then so many.
enum SSHString {
  static func read(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    guard rest.count >= 4 else { return nil }
    let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard rest.count >= 4 + count else { return nil }
    defer { rest = rest.dropFirst(4 + count) }
    return Array(rest.dropFirst(4).prefix(count))
  }
}
