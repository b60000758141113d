import Assessment
import Diagnostics
import Documents
import TestSupport
import Testing
import Workspace

/// A workspace as of a day. Its signatures are given anew after every change, so that a change shows in what it says
/// and not only in a signature that lapses.
struct Setting: Sendable {
  let files: Files
  let asOf: String
  let signatures: [Signature]
  private let digests: [String: String]

  init(_ files: Files, asOf: String, signatures: [Signature] = []) async {
    self.files = files
    self.asOf = asOf
    self.signatures = signatures
    digests = await TestSupport.read(files).value.digests
  }

  /// The same with every signature that is asked for, instead of those that were given.
  func signed() async throws -> Setting {
    let bare = await Setting(files.filter { !$0.key.hasPrefix("sign-offs/") }, asOf: asOf)
    let assessment = try await bare.assess([:])
    let programme = assessment.workspace.programme.name
    let asked = assessment.areas.flatMap(\.requirements).flatMap(\.signOffs)
    return await Setting(
      bare.files, asOf: asOf, signatures: asked.compactMap { Signature($0, of: programme, on: Day(iso: asOf)!) })
  }

  /// The complaints about form after changes to files.
  func read(_ changes: [String: String?]) async -> [Diagnostic] {
    var files = files
    for (path, text) in changes { files[path] = text }
    return await TestSupport.read(files).diagnostics.filter { $0.severity == .error }
  }

  /// The assessment after changes to files (nil removes one), with all signatures but one.
  func assess(_ changes: [String: String?], without left: Signature? = nil) async throws -> Assessment {
    var files = files
    var digests = digests
    for (path, text) in changes {
      files[path] = text
      digests[path] = nil
    }
    if !signatures.isEmpty {
      let changed = changes.compactMapValues(\.self)
      digests.merge(await TestSupport.read(changed).value.digests) { $1 }
      for signature in signatures where signature != left {
        let statement = signature.statement(over: digests)
        files[statement.path] = statement.text
      }
    }
    return try await TestSupport.assess(files, asOf: asOf)
  }
}
