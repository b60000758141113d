import Foundation

/// An armored SSH signature, read so far as to say whose key made it and for what. Whether it is right is for `ssh-keygen` to say.
package struct SSHSignature: Sendable {
  private static let begin = "-----BEGIN SSH SIGNATURE-----\n"
  private static let end = "-----END SSH SIGNATURE-----\n"
  /// The name, and version 1.
  private static let magic = Array("SSHSIG".utf8) + [0, 0, 0, 1]

  package let key: PublicKey
  package let namespace: String

  /// Nil if these bytes are no such signature, or are not written as `ssh-keygen` writes them: one signature, one file.
  package init?(armored bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix(Self.begin), text.hasSuffix(Self.end) else {
      return nil
    }
    let body = text.dropFirst(Self.begin.count).dropLast(Self.end.count)
    guard let data = Data(base64Encoded: body.filter { $0 != "\n" }), Self.armored(data).utf8.elementsEqual(body.utf8) else {
      return nil
    }
    var rest = Array(data)[...]
    guard rest.starts(with: Self.magic) else { return nil }
    rest = rest.dropFirst(Self.magic.count)
    // OpenSSH reads over the third string, which is reserved: whatever stood there would be signed by nobody.
    guard let key = SSHString.read(&rest).flatMap(PublicKey.init),
      let namespace = SSHString.read(&rest).flatMap({ String(validating: $0, as: UTF8.self) }), SSHString.read(&rest) == []
    else { return nil }
    (self.key, self.namespace) = (key, namespace)
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
}
