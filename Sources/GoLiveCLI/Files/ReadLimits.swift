/// How much a workspace may ask this machine to read.
package struct ReadLimits: Sendable {
  package var bytes: Int
  /// Other sizes by extension, in lower case: test tools write large logs.
  package var bytesByExtension: [String: Int]
  /// How many folders may stand in each other.
  package var depth: Int

  package init(bytes: Int = 16 << 20, bytesByExtension: [String: Int] = [:], depth: Int = 32) {
    self.bytes = bytes
    self.bytesByExtension = bytesByExtension
    self.depth = depth
  }

  package func bytes(for path: String) -> Int {
    guard !bytesByExtension.isEmpty, let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return bytes }
    return bytesByExtension[path[path.utf8.index(after: dot)...].lowercased()] ?? bytes
  }
}
