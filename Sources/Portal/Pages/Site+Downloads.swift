import Assessment
import Diagnostics
import Workspace

extension Site {
  /// What the portal brings along for other programs and for paper.
  func addDownloads(to part: inout Part) {
    let downloads = Downloads(map)
    for file in downloads.files { part.links.add(file.path) }
    part.files += downloads.files
    add(Downloads.page, "pages/downloads", downloads.record(frame), to: &part)
    for area in map.ordered { addWorksheet(of: area, isAlone: false, to: &part) }
  }

  private func addWorksheet(of area: AreaResult, isAlone: Bool, to part: inout Part) {
    let worksheet = Worksheet(area, map)
    add(worksheet.page, "pages/worksheet", worksheet.record(frame, isAlone: isAlone), to: &part)
  }

  /// Worksheets without the portal.
  ///
  /// - Parameter wanted: slug of an area; nil: all.
  func worksheets(of wanted: String?) -> Part {
    var part = Part()
    part.files = looks(Frame.icon(.none)).filter { !$0.path.hasSuffix(".js") && !$0.path.hasSuffix(".html") }
    for area in map.ordered where wanted.map({ $0.sameBytes(as: area.area.slug) }) ?? true {
      addWorksheet(of: area, isAlone: true, to: &part)
    }
    return part
  }
}
