import Foundation

/// An armored SSH signature, read so far as to say whose key made it and for what. Whether it is right is for `ssh-keygen` to say.
package struct SSHSignature: Sendable {
  private static let begin = "-----BEGIN SSH SIGNATURE-----\n"
  private static let end = "-----END SSH SIGNATURE-----\n"
  private static let magic = Array("SSHSIG".utf8)

  /// As base64, like in a roster.
  package let key: String
  private let keyType: String
  /// What a roster has of it.
  package var keyLine: String { "\(keyType) \(key)" }
  package let namespace: String

  /// Nil if these bytes are no such signature, or are not written as `ssh-keygen` writes them: one signature, one file.
  package init?(armored bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix(Self.begin), text.hasSuffix(Self.end) else {
      return nil
    }
    let body = text.dropFirst(Self.begin.count).dropLast(Self.end.count)
    guard let data = Data(base64Encoded: body.filter { $0 != "\n" }), Self.armored(data) == body else { return nil }
    var rest = Array(data)[...]
    guard rest.starts(with: Self.magic) else { return nil }
    rest = rest.dropFirst(Self.magic.count + 4)
    // OpenSSH reads over the third string, which is reserved: whatever stood there would be signed by nobody.
    guard let key = Self.string(&rest), let namespace = Self.string(&rest).flatMap({ String(validating: $0, as: UTF8.self) }),
      Self.string(&rest) == []
    else {
      return nil
    }
    var inner = key[...]
    guard let keyType = Self.string(&inner).flatMap({ String(validating: $0, as: UTF8.self) }) else { return nil }
    self.keyType = keyType
    self.key = Data(key).base64EncodedString()
    self.namespace = namespace
  }

  /// Lines of 70 characters.
  private static func armored(_ data: Data) -> String {
    var lines = ""
    var rest = Substring(data.base64EncodedString())
    while !rest.isEmpty {
      lines += rest.prefix(70) + "\n"
      rest = rest.dropFirst(70)
    }
    return lines
  }

  /// A length of four bytes, then so many bytes.
  private static func string(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    guard rest.count >= 4 else { return nil }
    let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard rest.count >= 4 + count else { return nil }
    defer { rest = rest.dropFirst(4 + count) }
    return Array(rest.dropFirst(4).prefix(count))
  }
}
