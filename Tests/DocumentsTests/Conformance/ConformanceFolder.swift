import Foundation

/// Examples of the formats' own authors. They are not part of this repository: what is there is run, and nothing else is asked for.
///
/// Looked for in the folder that `GOLIVE_CONFORMANCE` names, or in `shared/conformance` beside the repository:
/// `gfm/spec.txt` is the file `test/spec.txt` of github/cmark-gfm (CC-BY-SA 4.0), `yaml` the tree of the branch `data` of
/// yaml/yaml-test-suite (MIT), each as it is there.
enum ConformanceFolder {
  static let url: URL = {
    if let named = ProcessInfo.processInfo.environment["GOLIVE_CONFORMANCE"] { return URL(filePath: named) }
    let repository = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    return repository.appending(path: "../shared/conformance").standardizedFileURL
  }()

  static let gfm = url.appending(path: "gfm/spec.txt")
  static let yaml = url.appending(path: "yaml")

  static func has(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) }
}
