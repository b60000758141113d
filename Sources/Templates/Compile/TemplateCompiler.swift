import Diagnostics

/// Turns parsed templates into segments. A template is compiled once for each indentation and kind of place it is used in.
struct TemplateCompiler {
  private let templates: [ParsedTemplate]
  private let graph: PartialGraph
  private let numbers: [Exact: Int]
  private let words: TemplateWords
  private var units: [TemplateUnit] = []
  private var unitNumbers: [TemplateUnit: Int] = [:]
  private var literals: [UInt8] = []
  private var sites: [Site] = []
  private var diagnostics: [Diagnostic]

  /// The first units of the program are the templates themselves, in the given order.
  static func compile(
    _ templates: [ParsedTemplate], numbers: [Exact: Int], words: TemplateWords
  ) -> (program: Program, diagnostics: [Diagnostic]) {
    var compiler = TemplateCompiler(templates, numbers: numbers, words: words)
    for template in templates.indices { _ = compiler.number(of: TemplateUnit(template: template)) }
    var units: [[Segment]] = []
    while units.count < compiler.units.count { units.append(compiler.compile(compiler.units[units.count])) }
    return (Program(units: units, literals: compiler.literals, sites: compiler.sites), compiler.diagnostics)
  }

  private init(_ templates: [ParsedTemplate], numbers: [Exact: Int], words: TemplateWords) {
    self.templates = templates
    self.numbers = numbers
    self.words = words
    graph = PartialGraph(templates, numbers: numbers)
    diagnostics = graph.diagnostics
  }

  private mutating func number(of unit: TemplateUnit) -> Int {
    if let number = unitNumbers[unit] { return number }
    unitNumbers[unit] = units.count
    units.append(unit)
    return units.count - 1
  }

  private mutating func compile(_ unit: TemplateUnit) -> [Segment] {
    let template = templates[unit.template]
    let source = template.source
    var draft = Draft(at: unit.place)
    for node in template.nodes {
      switch node {
      case .lineStart: write(unit.indentation[...], of: source, &draft)
      case .text(let range): write(source.bytes[range], of: source, &draft)
      case .value(let reference): place(reference, &draft)
      case .words(let name, let place): write(words: name, place, &draft)
      case .open(let reference, let inverted):
        draft.sections.append((draft.segments.count, begin("section `\(reference.text)`", reference.place, &draft), reference))
        sites.append(Site(reference))
        draft.segments.append(inverted ? .inverted(site: sites.count - 1, end: 0) : .section(site: sites.count - 1, end: 0))
      case .close(let place):
        guard let section = draft.sections.popLast() else { continue }
        draft.closeSection(at: section.segment)
        end("section `\(section.reference.text)`", place, section.start, &draft)
      case .partial(let name, let range, let place):
        guard let callee = numbers[Exact(name)] else { continue }
        var inner = TemplateUnit(template: callee, indentation: unit.indentation, place: begin("partial `\(name)`", place, &draft))
        // A partial that comes back to itself would be indented further without end.
        if !graph.reaches(unit.template, from: callee) { inner.indentation += source.bytes[range] }
        sites.append(Site(place))
        draft.segments.append(.partial(unit: number(of: inner), site: sites.count - 1))
        // It may end in the middle of a tag, as it may begin there.
        if inner.place.position == .beforeAttribute { draft.scanner.cut() }
      }
    }
    end("template `\(template.name)`", Place(source.path), unit.place, &draft)
    return draft.segments
  }

  /// Words become part of the template: they cost nothing when a page is made.
  private mutating func write(words name: String, _ place: Place, _ draft: inout Draft) {
    guard let message = words[name] else {
      diagnostics += [words.missing(name, at: place)].compactMap(\.self)
      return
    }
    let start = begin("what `\(name)` says", place, &draft)
    guard start.atBoundary != nil else { return }
    // Words that do not fit are left out, so that one mistake is told once.
    if let fault = WordsFault.find(in: message, named: name, at: draft.scanner) {
      return report(.language, fault.message, at: message.place, help: fault.help)
    }
    for part in message.parts {
      switch part {
      case .text(let text):
        let source = TemplateSource(path: words.path, bytes: Array(text.utf8), at: message.place)
        write(source.bytes[...], of: source, &draft)
      case .value(let name): self.place(Reference(keys: [Key(name)], place: message.place), &draft)
      }
    }
    end("what `\(name)` says", message.place, start, &draft)
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>, of source: TemplateSource, _ draft: inout Draft) {
    var start = bytes.startIndex
    for index in bytes.indices {
      switch draft.scanner.step(bytes[index]) {
      case .none: continue
      case .linkBegins:
        draft.append(bytes[start...index], to: &literals)
        start = index + 1
        draft.beginLink(at: start)
      case .linkEnds:
        draft.append(bytes[start..<index], to: &literals)
        if let address = draft.endLink(at: index, site: sites.count) { sites.append(Site(source.place(address))) }
        start = index
      case .namesRunTogether:
        let place = source.place(index..<index + 1)
        report(.templateShape, "a name in a tag runs into a section or partial", at: place, help: "put a space before it")
      }
    }
    draft.append(bytes[start...], to: &literals)
  }

  private mutating func place(_ reference: Reference, _ draft: inout Draft) {
    let here = draft.scanner.place
    if here.acceptsValues {
      sites.append(Site(reference))
      draft.segments.append(.value(site: sites.count - 1, markup: here.acceptsMarkup))
    } else {
      let help = "values go into text and into attributes with double quotes, but not into `style`, `srcset` or event handlers"
      report(.templatePlace, "`\(reference.text)` stands in \(here.words)", at: reference.place, help: help)
    }
  }

  private mutating func begin(_ what: String, _ place: Place, _ draft: inout Draft) -> HTMLPlace {
    let start = draft.scanner.boundary()
    if start == nil {
      let help = "begin it before the tag, between attributes or inside quotes"
      report(.templateShape, "\(what) begins in \(draft.scanner.place.words)", at: place, help: help)
    }
    draft.scanner.move(to: start ?? draft.scanner.place)
    return draft.scanner.place
  }

  private mutating func end(_ what: String, _ place: Place, _ start: HTMLPlace, _ draft: inout Draft) {
    _ = draft.scanner.boundary()
    let end = draft.scanner.place
    let joined = start.joined(with: end)
    if joined == nil {
      let help = "it may run several times or not at all, so it must end in the kind of place where it begins"
      report(.templateShape, "\(what) begins in \(start.words) and ends in \(end.words)", at: place, help: help)
    }
    draft.scanner.move(to: joined ?? start)
  }

  private mutating func report(_ code: Code, _ message: String, at place: Place, help: String) {
    diagnostics.append(Diagnostic(code, message, at: place, help: help))
  }
}

/// A template in the surroundings of one use.
struct TemplateUnit: Hashable {
  let template: Int
  var indentation: [UInt8] = []
  var place = HTMLPlace()
}
