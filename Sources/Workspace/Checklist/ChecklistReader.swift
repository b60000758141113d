import Diagnostics
import Documents

/// Reads the files of `checklist/` and checks that they fit together.
enum ChecklistReader {
  static func read(_ documents: [Document], goLive: Day?, into problems: inout [Diagnostic]) -> Checklist {
    let areaFiles = documents.filter { !$0.path.hasPrefix(Topic.folder) }
    guard !areaFiles.isEmpty else {
      problems.append(
        Diagnostic(
          .noChecklist, "there is no checklist", at: Place("checklist"),
          help: "begin a workspace with `golive init FOLDER`, or copy the folder `checklist` of another one into this one"))
      return Checklist(areas: [], roles: [])
    }
    let reader = AreaReader(goLive: goLive)
    var areas = areaFiles.map { reader.read($0, into: &problems) }
    areas.sort { rank($0) < rank($1) }
    let topics = documents.filter { $0.path.hasPrefix(Topic.folder) }.map { TopicReader.read($0, into: &problems) }
      .sorted { ($0.order, Exact($0.slug)) < ($1.order, Exact($1.slug)) }
    let checklist = Checklist(areas: areas, roles: roles(areaFiles, into: &problems), topics: topics)
    ChecklistChecks(checklist: checklist).run(into: &problems)
    return checklist
  }

  /// By order, then slug; the part across areas is last.
  private static func rank(_ area: Area) -> (Int, Int, Exact) {
    (area.slug == Checklist.acrossAreas ? 1 : 0, area.order, Exact(area.slug))
  }

  private static func roles(_ documents: [Document], into problems: inout [Diagnostic]) -> [Checklist.Role] {
    documents.flatMap { document in
      Mapping(node: document.frontMatter, what: "the checklist area").entries("roles", into: &problems).map { entry in
        let mapping = Mapping(node: entry.value, what: "role `\(entry.key)`")
        mapping.checkKeys(Form.role.names, into: &problems)
        let side = mapping.word("side", ["business", "delivery", "it", "provider"], into: &problems)
        if entry.value["side"] == nil { _ = mapping.required("side", into: &problems) }
        return .init(
          name: entry.key, title: mapping.text("title", into: &problems) ?? ColumnReader.words(entry.key), side: side ?? "delivery")
      }
    }
  }
}
