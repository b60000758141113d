package import Diagnostics
import Workspace

/// A package as values: its files by path.
package struct SealedPackage: Sendable {
  package let files: [Exact: PackageFile]
  /// In order of the bytes of the whole path.
  package let paths: [String]

  package init(_ files: [Exact: PackageFile]) {
    self.files = files
    paths = files.keys.sorted().map(\.text)
  }

  package static let payloadFolder = "data/"
  package static let contentFolder = "data/content/"
  package static let portalFolder = "data/portal/"
  package static let logFolder = "data/log/"
  package static let statementFolder = "data/content/sign-offs/"
  package static let assessment = "data/readiness.json"
  package static let index = "data/portal/index.html"

  /// The files beside `data/`, in order of path.
  package static let tagFiles = [
    "VERIFY.txt", BagInfo.path, Manifest.bagPath, Manifest.path256, Manifest.path512, Seal.path, Seal.signaturePath,
    Manifest.tagPath, "verify.sh",
  ]

  /// Whose bytes a check reads; of the others it wants the digests only, so that a large package needs little memory.
  package static func isRead(_ path: String) -> Bool {
    !path.hasPrefix(payloadFolder) || path.hasPrefix(logFolder) || path.hasPrefix(statementFolder)
      || (path.hasPrefix(contentFolder + DecisionRecord.folder) && path.hasSuffix(".md"))
  }

  /// No more bytes does any of these have; a manifest has as many as there are files.
  static let mostRead = 1 << 20

  subscript(path: String) -> PackageFile? { files[Exact(path)] }

  /// Nil where there is no such file, or only its digests are known.
  package func bytes(of path: String) -> [UInt8]? { self[path]?.bytes }

  func bytes(_ path: String) throws(Refusal) -> [UInt8] {
    guard let bytes = self[path]?.bytes else { throw Refusal(path, "it is missing") }
    return bytes
  }

  var payload: [String] { paths.filter { $0.utf8.starts(with: Self.payloadFolder.utf8) } }
}
