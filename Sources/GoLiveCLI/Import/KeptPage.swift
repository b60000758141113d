import Diagnostics
import Documents
import Workspace

/// The page of an earlier import. It is the team's own since, and an import renews only its own keys in it: what the command says
/// otherwise than the page is told, and neither dropped nor written over what people wrote.
struct KeptPage {
  private let document: Document

  init(_ page: SourceFile) { document = MarkdownReader.read(page).value }

  /// - Parameters:
  ///   - author: as the command names them, nil if it does not.
  ///   - isSamePerson: whether two words, such as an id and a name, are one person's.
  func conflicts(
    author: String?, isSamePerson: (String, String) -> Bool, table: TableSchema, in csv: String
  ) -> [Diagnostic] {
    [author.flatMap { other(author: $0, isSamePerson) }, other(table: table, csv)].compactMap(\.self)
  }

  /// Without the key, the author of the command is written into the page.
  private func other(author: String, _ isSamePerson: (String, String) -> Bool) -> Diagnostic? {
    guard let node = document.frontMatter["author"] else { return nil }
    let written = node.scalar ?? ""
    if isSamePerson(written, author) { return nil }
    return refused(
      written.isEmpty
        ? "this page leaves `author` blank, and `--author` is `\(author)`"
        : "the author of this page is `\(written)`, and `--author` is `\(author)`",
      at: node.place,
      help: "nothing was imported: an import keeps what stands in its page, for people go on writing there. If the author is "
        + "`\(author)` now, write `author: \(author)` in this line; if not, leave `--author` out. Then import again")
  }

  /// The rows would be read as those of the table that the page names.
  private func other(table: TableSchema, _ csv: String) -> Diagnostic? {
    let entries = document.frontMatter["tables"]?.entries ?? []
    let named = entries.filter { $0.value.scalar?.sameBytes(as: csv) ?? false }
    guard let first = named.first, !named.contains(where: { foldedName($0.key) == foldedName(table.name) }) else { return nil }
    return refused(
      "this page says that `\(csv)` holds rows of `\(first.key)`, and `--as` is `\(table.name)`", at: first.keyPlace,
      help:
        "nothing was imported: an import keeps what stands in its page, for people go on writing there. Give the new rows files "
        + "of their own with `--output NAME`; or, if these never were rows of `\(first.key)`, write `\(table.name)` in its place here, "
        + "and import again")
  }

  private func refused(_ words: String, at place: Place, help: String) -> Diagnostic {
    Diagnostic(.resultsThere, words, at: place, help: help)
  }
}
