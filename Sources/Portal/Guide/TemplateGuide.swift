package import Assessment
import Diagnostics
import Templates

/// What templates there are, which pages each makes, and which names each may use; as Markdown, learned from a site that was made.
package struct TemplateGuide {
  private let shapes: [String: RecordShape]
  private let pages: [String: [String]]
  private let files: [TemplateFile]
  private let words: TemplateWords

  /// - Parameter templates: golive's own.
  package init(_ assessment: Assessment, templates: [(path: String, bytes: [UInt8])]) {
    let made = SiteMaker(assessment, FiledEvidence(assessment.workspace), templates: templates).shapes()
    shapes = made.shapes.mapValues { shape in
      var shape = shape
      shape.add(Frame.optional)
      return shape
    }
    pages = made.pages
    words = PortalLanguage(nil, templates: templates).words
    files = templates.filter { $0.path.hasSuffix(".html") && !$0.path.hasPrefix("assets/") }
      .map { TemplateFile(path: $0.path, bytes: $0.bytes) }.sorted { $0.path.precedesInBytes($1.path) }
  }

  package var text: String {
    let shared = shapes.values.map { Set($0.fields.keys) }.reduce(nil as Set<String>?) { $0?.intersection($1) ?? $1 } ?? []
    let every = shapes.sorted { $0.key < $1.key }.reduce(into: RecordShape()) { $0.add($1.value) }
    let frame = every.rows(without: Set(every.fields.keys).subtracting(shared))
    return
      ([Self.introduction, "## On every page\n", Self.table(frame), "## Pages\n"] + files.compactMap { page($0, without: shared) }
      + ["## Partials\n", partials]).joined(separator: "\n")
  }

  private func page(_ file: TemplateFile, without shared: Set<String>) -> String? {
    guard let shape = shapes[file.name] else { return nil }
    let made = (pages[file.name] ?? []).sorted { $0.precedesInBytes($1) }
    let more = made.count > 1 ? " and \((made.count - 1).spelled)\(nbsp)other \(made.count == 2 ? "page" : "pages")" : ""
    let rows = shape.rows(without: shared)
    return "### `\(file.path)`\n\nMakes `\(made.first ?? "")`\(more).\n"
      + (rows.isEmpty ? "\nNothing but what every page has.\n" : "\n" + Self.table(rows))
  }

  private var partials: String {
    let references = files.map { ($0, TemplateLibrary.references(in: $0, words: words)) }
    let lines = files.filter { $0.path.hasPrefix("partials/") }.map { partial in
      let users = references.filter { $0.1.partials.contains(partial.name) }.map { "`\($0.0.name)`" }
      let names = TemplateLibrary.references(in: partial, words: words).names.map { "`\($0)`" }
      return "| `\(partial.path)` | \(users.joined(separator: ", ")) | \(names.joined(separator: ", ")) |\n"
    }
    return "| partial | included by | names it uses |\n| --- | --- | --- |\n" + lines.joined()
  }

  private static func table(_ rows: [(name: String, words: String)]) -> String {
    "| name | what it is |\n| --- | --- |\n" + rows.map { "| `\($0.name)` | \($0.words) |\n" }.joined()
  }

  private static let introduction = """
    # Templates

    The pages are made by templates that you can change. Put a file into `templates/` in your workspace, under the path that it has here:
    `templates/pages/404.html` takes the place of golive's own template of that page, and everything else stays as it is. `--templates DIR`
    names another folder. What lies in `assets/` is copied to the site. A partial of your own, `templates/partials/banner.html`, is used
    where one of your templates has `{{> partials/banner}}`. A file that golive does not know is an error (GL928).

    A template has `{{name}}`, `{{#name}}…{{/name}}` for lists and for what is there, `{{^name}}…{{/name}}` for what is not,
    `{{> partials/head}}`, `{{! a remark }}` and `{{t name}}` for words of the portal's language. In a list its own names come first,
    then those around it; `{{.}}` is the item itself. What is placed is escaped. A name that is not there is an error with file, line and
    column, and lists the names that are (GL920).

    Words do not stand in templates but in `templates/languages/`, one file for each language, where `{{t skip}}` finds
    `skip = Skip to content`. They become part of the template: they may hold markup, and `{ $title }` in them is the template's
    `{{title}}` at that place; they end in the kind of place where they begin, text or the same quotes. Words of your own can stand in
    a template of yours as they are. A name that the language does not have is an error (GL929): [languages.md](languages.md).

    This list is made by `golive explain --templates`.

    """
}
