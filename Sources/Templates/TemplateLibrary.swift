package import Diagnostics

/// The templates of a folder, compiled once; a value that any number of threads may render from.
///
///     let library = TemplateLibrary(files)
///     library.diagnostics                 // everything wrong with the templates themselves
///     buffer.removeAll(keepingCapacity: true)
///     let problems = library.render("pages/overview", record, into: &buffer)
///
/// A Mustache subset: `{{name}}`, `{{a.b}}`, `{{.}}`, `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`, `{{> partials/head}}`,
/// `{{! comment }}`, and `{{t name}}` for words of the portal's language. Escaping follows the value's type; a name that no record has is an error.
package struct TemplateLibrary: Sendable {
  /// In order of bytes.
  package let names: [String]
  /// What is wrong with the templates, sorted; a library with errors still renders what it understood.
  package let diagnostics: [Diagnostic]

  private let program: Program
  private let units: [Exact: Int]
  private let folder: String

  /// - Parameters:
  ///   - words: what `{{t name}}` stands for.
  ///   - files: templates and partials; other files of the folder (styles, scripts) do not belong here.
  ///   - folder: what diagnostics put before a file's path.
  package init(_ files: [TemplateFile], words: TemplateWords = TemplateWords(), folder: String = "templates") {
    var parsed: [ParsedTemplate] = []
    var units: [Exact: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for file in files.sorted(by: { $0.path.precedesInBytes($1.path) }) {
      let path = folder.isEmpty ? file.path : "\(folder)/\(file.path)"
      if let other = units[Exact(file.name)] {
        let message = "`\(file.name)` is also the name of `\(parsed[other].source.path)`"
        diagnostics.append(Diagnostic(.templateTwice, message, at: Place(path), help: "rename one of the files"))
        continue
      }
      let (template, problems) = TemplateParser.parse(file, at: path)
      units[Exact(file.name)] = parsed.count
      parsed.append(template)
      diagnostics += problems
    }
    let (program, problems) = TemplateCompiler.compile(parsed, numbers: units, words: words)
    self.program = program
    self.units = units
    self.folder = folder
    names = units.keys.sorted().map(\.text)
    self.diagnostics = Set(diagnostics + problems).sorted()
  }

  /// The names and the partials that stand in a template, and the names in its words, each once, in order.
  package static func references(in file: TemplateFile, words: TemplateWords) -> (names: [String], partials: [String]) {
    var names: Set<Exact> = []
    var partials: Set<Exact> = []
    for node in TemplateParser.parse(file, at: file.path).template.nodes {
      switch node {
      case .value(let reference), .open(let reference, _):
        if !reference.keys.isEmpty { names.insert(Exact(reference.text)) }
      case .partial(let name, _, _): partials.insert(Exact(name))
      case .words(let name, _): names.formUnion(words.values(of: name).map(Exact.init))
      case .lineStart, .text, .close: continue
      }
    }
    return (names.sorted().map(\.text), partials.sorted().map(\.text))
  }

  /// Appends a page to the buffer and says what was wrong, once for each place of a template.
  package func render(_ name: String, _ record: Record, into buffer: inout [UInt8]) -> [Diagnostic] {
    render(name, .record(record), into: &buffer)
  }

  /// Renders with any value as `{{.}}`.
  package func render(_ name: String, _ value: Value, into buffer: inout [UInt8]) -> [Diagnostic] {
    guard let unit = units[Exact(name)] else {
      return [missingTemplate(name, among: names, at: Place(folder.isEmpty ? name : "\(folder)/\(name).html"), .templateUnknown)]
    }
    return Renderer.render(unit, of: program, value, into: &buffer)
  }
}
