import Diagnostics
import Documents

/// Reads a figure of the checklist.
enum FigureReader {
  static let keys = Form.figure.names

  static func read(_ node: Node, into problems: inout [Diagnostic]) -> Figure {
    let mapping = Mapping(node: node, what: "figure")
    mapping.checkKeys(keys, into: &problems)
    return read(mapping, into: &problems)
  }

  /// The same where other keys are beside those of a figure.
  static func read(_ mapping: Mapping, into problems: inout [Diagnostic]) -> Figure {
    let figure = Figure(
      title: mapping.required("title", into: &problems), sentence: mapping.query("sentence", into: &problems),
      table: mapping.query("table", into: &problems), picture: mapping.text("picture", into: &problems),
      rows: mapping.query("rows", into: &problems), place: mapping.place)
    if (figure.picture == nil) != (figure.rows == nil) || (figure.table == nil && figure.picture == nil) {
      problems.append(
        Diagnostic(
          .checklistMissing, "\(mapping.what) `\(figure.title)` has nothing to show", at: mapping.place,
          help: "give it `table`, or `picture` and `rows`"))
    }
    _ = mapping.word("picture", PictureKind.all.map(\.name), into: &problems)
    return figure
  }
}
