import Glibc

/// How to write paths so that an editor started here can open them.
package enum PathPrefix {
  /// What leads from the current folder to the directory, with a `/` at its end, or nothing if they are the same.
  package static func toReach(_ directory: String) -> String {
    guard let here = getcwd(nil, 0) else { return slashed(directory) }
    defer { free(here) }
    guard let found = realpath(directory, nil) else { return slashed(directory) }
    defer { free(found) }
    return between(String(cString: here), String(cString: found))
  }

  /// Both from the root, without links. Where they share nothing but the root, the whole path says more than `../../..`.
  static func between(_ here: String, _ there: String) -> String {
    let from = here.split(separator: "/")
    let to = there.split(separator: "/")
    let shared = zip(from, to).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    if shared == 0, !from.isEmpty { return slashed(there) }
    let steps = Array(repeating: "..", count: from.count - shared) + to[shared...].map(String.init)
    return steps.map { $0 + "/" }.joined()
  }

  private static func slashed(_ path: String) -> String { path.hasSuffix("/") || path.isEmpty ? path : path + "/" }
}
