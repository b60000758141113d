import Diagnostics
import Documents

/// Reads one file of the checklist.
struct AreaReader {
  static let keys = Form.area.names

  let goLive: Day?

  func read(_ document: Document, into problems: inout [Diagnostic]) -> Area {
    let mapping = Mapping(node: document.frontMatter, what: "the checklist area")
    mapping.checkKeys(AreaReader.keys, into: &problems)
    let slug = mapping.required("area", into: &problems)
    let reader = RequirementReader(area: slug, goLive: goLive)
    let requirements = mapping.items("requirements", into: &problems).map { reader.read($0, into: &problems) }
    let prefix = mapping.required("prefix", into: &problems)
    if !prefix.isEmpty, let place = document.frontMatter["prefix"]?.place { Names.check(prefix, at: place, into: &problems) }
    let reasons = WhyReader(document, requirements, into: &problems)
    return Area(
      slug: slug, prefix: prefix, title: mapping.required("title", into: &problems),
      question: mapping.text("question", into: &problems) ?? "", order: mapping.whole("order", into: &problems) ?? Int.max,
      ownerRole: mapping.text("owner-role", into: &problems),
      mitigationNeeds: mapping.texts("mitigation-needs", into: &problems).compactMap(\.scalar),
      parameters: mapping.entries("parameters", into: &problems).map { parameter($0, into: &problems) },
      fields: mapping.entries("fields", into: &problems).map { ColumnReader.read($0, what: "field", into: &problems) },
      tables: mapping.entries("tables", into: &problems).map { TableReader.read($0, area: slug, into: &problems) },
      views: mapping.entries("views", into: &problems).map { entry in
        Names.check(entry.key, at: entry.keyPlace, into: &problems)
        return .init(name: entry.key, query: Query(sql: entry.value.scalar ?? "", place: entry.value.contentPlace))
      },
      requirements: requirements.map(reasons.explained),
      figures: mapping.items("figures", into: &problems).map { FigureReader.read($0, into: &problems) },
      texts: document.sections.filter { !$0.heading.sameBytes(as: WhyReader.heading) },
      place: Place(document.path, line: 1, column: 1))
  }

  private func parameter(_ entry: Node.Entry, into problems: inout [Diagnostic]) -> Area.Parameter {
    let mapping = Mapping(node: entry.value, what: "parameter `\(entry.key)`")
    mapping.checkKeys(Form.parameter.names, into: &problems)
    let column = Column(
      name: entry.key, kind: ColumnReader.kind(of: mapping, into: &problems), required: false, label: "", help: "", synonyms: [:],
      alsoNamed: [],
      indexed: false, place: entry.keyPlace)
    let values = ValueReader(goLive: goLive, roles: [], areas: [])
    func value(_ key: String) -> Value? {
      guard let text = mapping.text(key, into: &problems) else { return nil }
      if case .value(let value) = values.read(text, as: column) { return value }
      problems.append(
        Diagnostic(.checklistKind, "`\(key)` of \(mapping.what) is `\(text)`, which is not of its type", at: mapping.place))
      return nil
    }
    _ = mapping.required("default", into: &problems)
    return .init(
      name: entry.key, label: mapping.text("label", into: &problems) ?? ColumnReader.words(entry.key), kind: column.kind,
      standard: value("default") ?? .null, bigBang: value("big-bang"), place: entry.keyPlace)
  }
}
