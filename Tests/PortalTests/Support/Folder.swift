import Diagnostics
import Documents
import Foundation

@testable import Assessment
@testable import Portal

/// The repository's own templates.
enum Folder {
  static let templates: [(path: String, bytes: [UInt8])] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "templates")
    let names = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))?.compactMap { $0 as? String } ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: root.appending(path: name))).map { (name, Array($0)) }
    }
  }()
}

/// A rendered site, by path.
struct RenderedSite {
  let files: [String: String]
  let order: [String]
  let diagnostics: [String]

  init(_ assessment: Assessment) {
    let parsed = Portal.render(assessment, templates: Folder.templates)
    files = Dictionary(
      parsed.value.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { first, _ in first })
    order = parsed.value.map(\.path)
    diagnostics = parsed.diagnostics.map { "\($0.place.citation): \($0.code.id) \($0.message)" }
  }

  /// The part between `<main>` and `</main>`.
  func main(_ path: String) -> String {
    guard let page = files[path], let start = page.range(of: "<main"), let end = page.range(of: "</main>") else { return "" }
    return String(page[start.lowerBound..<end.lowerBound])
  }

  /// Written to a folder named by the environment, to be looked at in a browser.
  func writeIfAsked(_ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["GOLIVE_PORTAL_PREVIEW"] else { return }
    for (path, text) in files {
      let file = URL(filePath: folder).appending(path: name).appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}
