import Diagnostics
import Documents

/// Reads a page about a topic.
enum TopicReader {
  static let keys = Form.page.names

  static func read(_ document: Document, into problems: inout [Diagnostic]) -> Topic {
    let mapping = Mapping(node: document.frontMatter, what: "the page")
    mapping.checkKeys(keys, into: &problems)
    let navigation = mapping.word("navigation", ["main", "foot"], into: &problems)
    return Topic(
      slug: mapping.required("page", into: &problems), title: mapping.required("title", into: &problems),
      question: mapping.text("question", into: &problems) ?? "", order: mapping.whole("order", into: &problems) ?? Int.max,
      isMain: navigation == "main", areas: mapping.texts("areas", into: &problems).compactMap(\.scalar),
      headline: mapping.query("headline", into: &problems), deck: mapping.query("deck", into: &problems),
      facts: mapping.items("facts", into: &problems).compactMap { fact($0, into: &problems) },
      sections: mapping.items("sections", into: &problems).compactMap { section($0, into: &problems) },
      texts: document.sections.map { ($0.heading, $0.html) }, place: Place(document.path, line: 1, column: 1))
  }

  private static func fact(_ node: Node, into problems: inout [Diagnostic]) -> Topic.Fact? {
    let mapping = Mapping(node: node, what: "fact")
    mapping.checkKeys(Form.fact.names, into: &problems)
    let label = mapping.required("label", into: &problems)
    _ = mapping.required("value", into: &problems)
    return mapping.query("value", into: &problems).map { Topic.Fact(label: label, value: $0) }
  }

  private static func section(_ node: Node, into problems: inout [Diagnostic]) -> Topic.Section? {
    let mapping = Mapping(node: node, what: "section")
    let own = ["width", "empty"]
    let width = mapping.whole("width", into: &problems) ?? Topic.fullWidth
    if !(3...Topic.fullWidth).contains(width) {
      problems.append(
        Diagnostic(
          .checklistWord, "`width` is \(width)", at: mapping.place,
          help: "write how many of twelve columns the section takes, from 3 to \(Topic.fullWidth)"))
    }
    let title: String
    let content: Topic.Section.Content
    if let address = mapping.text("from", into: &problems) {
      mapping.checkKeys(["from", "title"] + own, into: &problems)
      let parts = address.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        problems.append(
          Diagnostic(
            .checklistWord, "`from` is `\(address)`", at: mapping.node["from"]?.place ?? mapping.place,
            help: "write the area and the title of one of its figures, as in `user-acceptance/Results by business process`"))
        return nil
      }
      title = mapping.text("title", into: &problems) ?? parts[1]
      content = .borrowed(area: parts[0], title: parts[1])
    } else if let area = mapping.text("signatures", into: &problems) {
      mapping.checkKeys(["signatures", "title"] + own, into: &problems)
      title = mapping.required("title", into: &problems)
      content = .signatures(area: area)
    } else {
      mapping.checkKeys(Form.section.names, into: &problems)
      let figure = FigureReader.read(mapping, into: &problems)
      title = figure.title
      content = .figure(figure)
    }
    return Topic.Section(
      title: title, content: content, width: width, empty: mapping.text("empty", into: &problems), place: node.place)
  }
}
