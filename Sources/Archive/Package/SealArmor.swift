import Foundation
import Workspace

/// The form of the signature under the seal. No digest binds its bytes, and `ssh-keygen` overlooks some changes to them, so they must
/// be written as `ssh-keygen` writes them.
enum SealArmor {
  private static let begin = "-----BEGIN SSH SIGNATURE-----\n"
  private static let end = "-----END SSH SIGNATURE-----\n"

  static func check(_ bytes: [UInt8]) throws(Refusal) {
    let path = Seal.signaturePath
    guard bytes.starts(with: begin.utf8), bytes.count >= begin.utf8.count + end.utf8.count,
      bytes.suffix(end.utf8.count).elementsEqual(end.utf8)
    else { throw Refusal(path, "it is no signature") }
    let body = bytes.dropFirst(begin.utf8.count).dropLast(end.utf8.count)
    guard let data = Data(base64Encoded: Data(body.filter { $0 != UInt8(ascii: "\n") })) else {
      throw Refusal(path, "it is no signature")
    }
    guard written(data).elementsEqual(body) else { throw Refusal(path, "it is not written as `ssh-keygen` writes it") }
    // The name, version 1, and the first half of the length of the key.
    var rest = Array(data)[...]
    guard rest.starts(with: Array("SSHSIG".utf8) + [0, 0, 0, 1, 0, 0]) else { throw Refusal(path, "it is no signature") }
    rest = rest.dropFirst(10)
    _ = string(&rest)
    guard string(&rest).map({ $0.elementsEqual(Purpose.decision.rawValue.utf8) }) ?? false, string(&rest)?.isEmpty ?? false else {
      throw Refusal(
        path, "it was made for something else than `\(Purpose.decision.rawValue)`, or has something where nothing belongs")
    }
  }

  /// Lines of 70 characters.
  private static func written(_ data: Data) -> [UInt8] {
    let all = Array(data.base64EncodedData())
    return stride(from: 0, to: all.count, by: 70).flatMap { all[$0..<min($0 + 70, all.count)] + [UInt8(ascii: "\n")] }
  }

  /// How SSH writes bytes: a length of four bytes, then so many.
  private static func string(_ rest: inout Line) -> Line? {
    guard rest.count >= 4 else { return nil }
    let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard rest.count >= 4 + count else { return nil }
    defer { rest = rest.dropFirst(4 + count) }
    return rest.dropFirst(4).prefix(count)
  }
}
