import Diagnostics
import Documents

@testable import Archive
@testable import Workspace

extension FuzzTarget {
  static let signOff = FuzzTarget("sign-off") { input, promises in
    let path = "sign-offs/kitchen/kit.signed-ann-20261120T093000Z.md"
    let document = MarkdownReader.read(SourceFile(path: path, bytes: input))
    let ground = Ground(path, input)
    var (problems, again): ([Diagnostic], [Diagnostic]) = ([], [])
    let statement = SignOffReader(areas: ["kitchen"]).read(document.value, into: &problems)
    _ = SignOffReader(areas: ["kitchen"]).read(document.value, into: &again)
    promises.expect(problems, again: again, in: ground)
    promises.expect(statement != nil || !problems.isEmpty, "it is not read, and nothing is told")
    // A package is checked by another reader, which does not look below front matter: the same bytes must not mean two things.
    let sealedPath = SealedPackage.contentFolder + path
    let package = SealedPackage([Exact(sealedPath): PackageFile(input)])
    guard !document.diagnostics.containErrors, let sealed = try? SealedStatement(sealedPath, in: package) else { return }
    guard let statement else {
      let isForGate = document.value.frontMatter["gate"] != nil
      // A package may be of the years to 2999, a workspace of those to 2199.
      let isLater = Day(iso: sealed.signed.prefix(10)) == nil
      return promises.expect(isForGate || isLater, "the archive reads what the workspace refuses: \(problems.map(\.message))")
    }
    let (here, there) = (
      [statement.requirement, statement.signer, statement.result.rawValue, statement.signed, statement.area],
      [sealed.requirement, sealed.signer, sealed.result, sealed.signed, "kitchen"]
    )
    // The other reader leaves escapes as they are.
    let isEscaped = there.contains { $0.utf8.contains(UInt8(ascii: "\\")) }
    promises.expect(isEscaped || here == there, "the archive reads \(there), the workspace \(here)")
  }
}
