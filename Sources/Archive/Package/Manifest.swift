import Diagnostics

/// A list of digests as the files give it, written as `sha256sum` writes it.
struct Manifest {
  static let path256 = "manifest-sha256.txt"
  static let path512 = "manifest-sha512.txt"
  static let tagPath = "tagmanifest-sha256.txt"
  static let bagPath = "bagit.txt"
  static let bag = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

  /// The files of which the tag manifest speaks; the seal speaks of it.
  static let tagged = ["VERIFY.txt", BagInfo.path, bagPath, path256, path512, "verify.sh"]

  /// Of the list itself.
  let path: String
  /// Those that are there.
  private let lines: [(path: String, digest: String)]

  static func sha256(of package: SealedPackage) -> Manifest {
    Manifest(path: path256, lines: package.payload.map { ($0, package[$0]?.sha256 ?? "") })
  }

  static func sha512(of package: SealedPackage) -> Manifest {
    Manifest(path: path512, lines: package.payload.map { ($0, package[$0]?.sha512 ?? "") })
  }

  static func tags(of package: SealedPackage) -> Manifest {
    Manifest(path: tagPath, lines: tagged.map { ($0, package[$0]?.sha256 ?? "") })
  }

  var text: String { lines.map { "\($0.digest)  \($0.path)\n" }.joined() }

  /// What became of the files since a list was written, which is as it was; in order of path.
  func changes(since list: [UInt8]) -> [Refusal] {
    var sealed: [Exact: String] = [:]
    for line in list.split(separator: UInt8(ascii: "\n")) {
      let digest = line.prefix { $0 != UInt8(ascii: " ") }
      sealed[Exact(line.dropFirst(digest.count + 2).text)] = digest.text
    }
    var changes: [Refusal] = []
    for (path, digest) in lines {
      guard let was = sealed.removeValue(forKey: Exact(path)) else {
        changes.append(Refusal(path, "it was not there when the package was sealed"))
        continue
      }
      if was != digest { changes.append(Refusal(path, "it is not the file that was sealed")) }
    }
    changes += sealed.keys.map { Refusal($0.text, "it is missing, and was there when the package was sealed") }
    return changes.sorted { $0.path.precedesInBytes($1.path) }
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
