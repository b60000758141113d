import Diagnostics
import Documents

/// A kind of file in a workspace, and the keys of its front matter.
package struct FrontMatterKind: Sendable {
  package let name: String
  /// Paths; `*` stands for any name, `**/` for any folders or none.
  package let files: [String]
  package let form: Form

  /// Whether a file is of this kind.
  func holds(_ file: String) -> Bool {
    files.contains { pattern in
      guard let folders = pattern.firstRange(of: "**/") else { return path(file, matches: pattern) }
      return file.hasPrefix(pattern[..<folders.lowerBound])
        && path(file.lastPathName, matches: String(pattern[folders.upperBound...]))
    }
  }

  /// Every kind that the checklist of a workspace knows.
  package static func all(of checklist: Checklist) -> [FrontMatterKind] {
    var kinds = [programme(checklist)]
    kinds += homes(checklist)
    kinds += records(checklist)
    kinds += checklist.areas.map { evidence($0, checklist) }
    kinds += [
      FrontMatterKind(name: "sign-off", files: ["\(SignOffReader.folder)*/*.md"], form: .signOff),
      FrontMatterKind(name: "branding", files: [Branding.path], form: .branding),
      FrontMatterKind(name: "area", files: ["\(Checklist.folder)*.md"], form: .area),
      FrontMatterKind(name: "page", files: ["\(Topic.folder)*.md"], form: .page),
    ]
    return kinds
  }

  private static func programme(_ checklist: Checklist) -> FrontMatterKind {
    let fields = checklist.areas.first { $0.slug == Checklist.acrossAreas }?.fields ?? []
    // Whatever else is missing is a question of readiness.
    let declared = fields.map { Form.Key($0, isRequired: $0.name == "name") }
    let parameters = checklist.areas.flatMap(\.parameters).map { parameter in
      Form.Key(parameter.name, .value(parameter.kind), parameter.label, example: parameter.kind.written(parameter.standard))
    }
    let own = Form.programme.keys.map { key in
      switch key.name {
      case "parameters": Form.Key(key.name, .form(Form(parameters)), key.help)
      case "least-assurance":
        Form.Key(key.name, .form(Form(checklist.roles.map { Form.Key($0.name, key.shape.element, $0.title) })), key.help)
      default: key
      }
    }
    return FrontMatterKind(
      name: "programme", files: [ProgrammeReader.path],
      form: page(declared + own, with: checklist.tables.filter { $0.files.contains(ProgrammeReader.path) }))
  }

  /// Files in which rows of tables stand: one kind for each that begins them, with what lies in a folder of the same tables.
  private static func homes(_ checklist: Checklist) -> [FrontMatterKind] {
    let tables = checklist.tables.filter { !$0.isRecords && !$0.isComputed }
    let homes = tables.compactMap(\.files.first).filter { $0.hasSuffix(".md") && !$0.contains("*") && $0 != ProgrammeReader.path }
    return homes.enumerated().filter { !homes[..<$0.offset].contains($0.element) }.map { _, home in
      let own = tables.filter { $0.files.first == home }
      let files = own.flatMap(\.files).map { $0.hasSuffix("*") ? $0 + ".md" : $0 }
      return FrontMatterKind(
        name: String(home.dropLast(3)),
        files: files.enumerated().filter { !files[..<$0.offset].contains($0.element) }.map(\.element),
        form: page([], with: own))
    }
  }

  private static func records(_ checklist: Checklist) -> [FrontMatterKind] {
    checklist.tables.filter(\.isRecords).map { table in
      // A record of a decision has a form of its own, whatever of it the checklist's queries read.
      if table.home.hasPrefix(DecisionRecord.folder) {
        return FrontMatterKind(name: table.name, files: table.files, form: .decision)
      }
      let others = checklist.tables.filter { !$0.isRecords && $0.files == table.files }
      return FrontMatterKind(
        name: table.name, files: table.files, form: page(table.columns.map { Form.Key($0) }, with: others))
    }
  }

  private static func evidence(_ area: Area, _ checklist: Checklist) -> FrontMatterKind {
    let isAcross = area.slug == Checklist.acrossAreas
    return FrontMatterKind(
      name: "evidence-\(area.slug)", files: ["evidence/\(area.slug)/**/*.md"],
      form: page(
        isAcross ? [] : area.fields.map { Form.Key($0) }, with: area.tables.filter { $0.files.isEmpty && !$0.isComputed }))
  }

  /// With the keys that every file has, and the tables that may stand in this one.
  private static func page(_ own: [Form.Key], with tables: [TableSchema]) -> Form {
    let names = Set(own.map(\.name))
    let common = Form.evidence.keys.filter { !names.contains($0.name) }.map { key in
      switch key.name {
      case "none":
        Form.Key(key.name, .list(.oneOf(tables.filter(\.mayBeNone).map(\.name))), key.help)
      case "tables":
        Form.Key(
          key.name,
          .form(Form(tables.filter { !$0.isRecords }.map { Form.Key($0.name, .text, $0.title, example: "\($0.name).csv") })),
          key.help)
      default: key
      }
    }
    return Form(own + common, takesPrivateKeys: true)
  }
}

extension Form.Shape {
  fileprivate var element: Form.Shape { if case .entries(let shape) = self { shape } else { self } }
}
