/// Lists of digests, as `sha256sum` writes them.
enum Manifest {
  static let path256 = "manifest-sha256.txt"
  static let path512 = "manifest-sha512.txt"
  static let tagPath = "tagmanifest-sha256.txt"
  static let bagPath = "bagit.txt"
  static let bag = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

  /// The files of which the tag manifest speaks; the seal speaks of it.
  static let tagged = ["VERIFY.txt", BagInfo.path, bagPath, path256, path512, "verify.sh"]

  static func sha256(of package: SealedPackage) -> String { list(package.payload.map { ($0, package[$0]?.sha256) }) }

  static func sha512(of package: SealedPackage) -> String { list(package.payload.map { ($0, package[$0]?.sha512) }) }

  static func tags(of package: SealedPackage) -> String { list(tagged.map { ($0, package[$0]?.sha256) }) }

  private static func list(_ lines: [(path: String, digest: String?)]) -> String {
    lines.map { "\($0.digest ?? "")  \($0.path)\n" }.joined()
  }

  /// The first line that differs, in words; nil if nothing does.
  static func difference(should: String, is found: [UInt8], _ path: String) -> Refusal? {
    if found.elementsEqual(should.utf8) { return nil }
    let end = UInt8(ascii: "\n")
    let (wanted, there) = (
      Array(should.utf8).split(separator: end, omittingEmptySubsequences: false),
      found.split(separator: end, omittingEmptySubsequences: false)
    )
    let index = zip(wanted, there).enumerated().first { $1.0 != $1.1 }?.offset ?? min(wanted.count, there.count)
    func line(_ lines: [Line]) -> String { index < lines.count && !lines[index].isEmpty ? "“\(lines[index].text)”" : "nothing" }
    return Refusal(path, "line \(index + 1) should say \(line(wanted)), and says \(line(there))")
  }
}
