import CLibYAML
import Diagnostics

/// Reads front matter: the strict subset of YAML that means the same to everybody.
package enum FrontMatterReader {
  /// The checklist holds its queries in front matter; everybody else a few keys.
  static func maximumBytes(in path: String) -> Int { (path.hasPrefix("checklist/") ? 256 : 64) * 1024 }
  static let maximumDepth = 16

  package static func read(_ file: SourceFile) -> Parsed<FrontMatter> {
    if let tooLarge = MarkdownReader.tooLarge(file) {
      let nothing = Node(.map([]), at: Place(file.path, line: 1, column: 1))
      return Parsed(FrontMatter(node: nothing, bodyStart: 0, bodyLine: 1), [tooLarge])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let lines = Lines(file.path, bytes)
      let characters = Characters.check(bytes, lines)
      var front = read(bytes, lines, refused: characters.diagnostics)
      front.diagnostics = characters.diagnostics + front.diagnostics
      return front
    }
  }

  /// `refused` are the characters already complained about: front matter that holds one is not parsed again.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: Lines, refused: [Diagnostic]) -> Parsed<FrontMatter> {
    let fence = Fence(bytes, lines)
    let firstLine = lines.line(at: fence.yaml.lowerBound)
    var tree = YAMLTree(bytes: bytes, lines: lines, firstLine: firstLine)
    let maximumBytes = maximumBytes(in: lines.path)
    if fence.yaml.count > maximumBytes {
      tree.diagnostics.append(
        Diagnostic(
          .frontMatterTooLarge, "front matter of \(fence.yaml.count) bytes, \(maximumBytes) are accepted",
          at: Place(lines.path, line: firstLine, column: 1), help: "move long texts and tables to the body or to a CSV file"))
    } else if !fence.yaml.isEmpty, !refused.contains(where: { $0.place.line < fence.bodyLine }) {
      if let simple = SimpleKeys.read(bytes, lines, firstLine...fence.bodyLine - 2) {
        tree.root = simple
      } else {
        tree.read(UnsafeBufferPointer(rebasing: bytes[fence.yaml]))
      }
    }
    let front = FrontMatter(node: tree.root, bodyStart: lines.start(of: fence.bodyLine), bodyLine: fence.bodyLine)
    return Parsed(front, fence.diagnostics + Findings(tree.diagnostics).diagnostics)
  }
}
