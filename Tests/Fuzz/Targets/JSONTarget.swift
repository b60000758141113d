@testable import Documents

extension FuzzTarget {
  static let json = FuzzTarget("json") { input, promises in
    let file = SourceFile(path: "gates/G1.json", bytes: input)
    let ground = Ground(file.path, input)
    let (first, second) = (JSONReader.read(file), JSONReader.read(file))
    promises.expect(first.diagnostics, again: second.diagnostics, in: ground)
    promises.expect(first.value == second.value, "the second time something else was read")
    guard let node = first.value else {
      promises.expect(!first.diagnostics.isEmpty, "it is not read, and nothing is told")
      return
    }
    promises.expect(ground.has(node), "a value has a place that is not there")
    promises.expect(node.depth <= JSONReader.maximumDepth, "the data is \(node.depth) deep")
    let again = JSONReader.read(SourceFile(file.path, node.written))
    promises.expect(again.value?.written == node.written, "written again it is something else")
  }
}

extension Node {
  /// As JSON, each scalar as a text.
  fileprivate var written: String {
    switch content {
    case .scalar(let text): Self.quoted(text)
    case .list(let items): "[" + items.map(\.written).joined(separator: ",") + "]"
    case .map(let entries): "{" + entries.map { Self.quoted($0.key) + ":" + $0.value.written }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { quoted, scalar in
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    } + "\""
  }
}
