import Diagnostics
import Foundation

@testable import Archive

/// The package of a small decision, under a signature that only looks like one.
enum TinyPackage {
  static func files(
    statement change: (String) -> String = { $0 }, record changeRecord: (String) -> String = { $0 }
  ) throws -> [Exact: PackageFile] {
    let evidence = Array("The soup is good.\n".utf8)
    let digest = PackageFile(evidence).sha256
    let statement = """
      ---
      sign-off: kit.signed
      programme: "Harbour kitchen"
      area: kitchen
      role: chef
      signer: ann
      name: "Ann Archer"
      result: approved
      meaning: "I have tasted it."
      signed: 2026-11-20T09:30:00Z
      checklist: sha256:\(digest)
      people: sha256:\(digest)
      evidence:
      - sha256:\(digest)  evidence/kitchen/tasting.md
      ---

      """
    let record = "---\ndecided: 2026-11-23T12:00:00Z\noutcome: go\n---\n\nWe open.\n"
    let terms = PackageDraft.Terms(
      decision: "0001-the-kitchen", sealer: "cat", name: "Cat Cooper", sealed: "2026-11-23T15:00:00Z", organization: "Harbour",
      retention: "No end has been set.", previous: nil)
    let draft = PackageDraft(
      terms,
      content: [
        ("evidence/kitchen/tasting.md", evidence), ("sign-offs/kitchen/kit.signed-ann.md", Array(change(statement).utf8)),
        ("decisions/0001-the-kitchen.md", Array(changeRecord(record).utf8)),
      ], portal: [("index.html", Array("<!doctype html>\n".utf8))], assessment: Array("{}\n".utf8))
    var files = Dictionary(uniqueKeysWithValues: try draft.files([:]).map { (Exact($0.path), PackageFile($0.bytes)) })
    files[Exact(Seal.signaturePath)] = PackageFile(armor)
    return files
  }

  /// With a key of no bytes.
  private static var armor: [UInt8] {
    func string(_ bytes: [UInt8]) -> [UInt8] { [0, 0, 0, UInt8(bytes.count)] + bytes }
    let inside = Array("SSHSIG".utf8) + [0, 0, 0, 1] + string([]) + string(Array("golive-decision@v1".utf8)) + string([])
    let text = Data(inside + string(Array("sha512".utf8)) + string([1, 2, 3])).base64EncodedString()
    let lines = stride(from: 0, to: text.count, by: 70).map { text.dropFirst($0).prefix(70) + "\n" }.joined()
    return Array("-----BEGIN SSH SIGNATURE-----\n\(lines)-----END SSH SIGNATURE-----\n".utf8)
  }
}
