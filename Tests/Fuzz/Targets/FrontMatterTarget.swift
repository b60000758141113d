import Diagnostics

@testable import Documents

extension FuzzTarget {
  static let frontMatter = FuzzTarget("front-matter") { input, promises in
    let file = SourceFile(path: "evidence/kitchen/soup.md", bytes: input)
    let ground = Ground(file.path, input)
    let (first, second) = (FrontMatterReader.read(file), FrontMatterReader.read(file))
    promises.expect(first.diagnostics, again: second.diagnostics, in: ground)
    let front = first.value
    promises.expect(front.node == second.value.node, "the second time something else was read")
    promises.expect(ground.has(front.node), "a value has a place that is not there")
    promises.expect(front.node.entries != nil, "front matter is no map")
    promises.expect(front.node.depth <= FrontMatterReader.maximumDepth + 2, "front matter is \(front.node.depth) deep")
    promises.expect((0...input.count).contains(front.bodyStart), "the body begins at \(front.bodyStart)")
    agree(on: input, &promises)
  }

  /// What is read without libyaml is read as libyaml reads it; all of the input is taken for front matter.
  private static func agree(on input: [UInt8], _ promises: inout Promises) {
    guard String(validating: input, as: UTF8.self) != nil, input.last == 0x0A else { return }
    input.withUnsafeBufferPointer { bytes in
      let lines = Lines("a.md", bytes)
      if !Characters.check(bytes, lines).diagnostics.isEmpty { return }
      guard let simple = SimpleKeys.read(bytes, lines, 1...lines.count - 1) else { return }
      var tree = YAMLTree(bytes: bytes, lines: lines, firstLine: 1)
      tree.read(bytes)
      promises.expect(tree.diagnostics.isEmpty && tree.root == simple, "it is read otherwise than libyaml reads it")
    }
  }
}
