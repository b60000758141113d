/// What people may write in evidence, area by area, as Markdown: made from the checklist, with examples from the workspace.
package struct EvidenceGuide {
  let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  package var text: String {
    // Who begins, begins with the programme, its people and its log.
    let all = workspace.checklist.areas
    let areas = all.filter { $0.slug == Checklist.acrossAreas } + all.filter { $0.slug != Checklist.acrossAreas }
    let contents = areas.map { "- [\($0.title)](#\(anchor($0.title)))" }.joined(separator: "\n")
    return ([EvidenceGuide.introduction, contents] + areas.map(section)).joined(separator: "\n\n") + "\n"
  }

  /// The part on one table, if the checklist declares it.
  package func table(_ name: String) -> String? {
    workspace.checklist.tables.first { $0.name == name }.map { TableGuide($0, workspace).text + "\n" }
  }

  private func section(of area: Area) -> String {
    let isAcross = area.slug == Checklist.acrossAreas
    var parts = ["## \(area.title)", area.question]
    if !isAcross {
      parts.append("Files: `evidence/\(area.slug)/` with any names, ending in `.md` or `.csv`.")
    }
    if !area.fields.isEmpty {
      let place = isAcross ? "`programme.md`" : "one of the Markdown files"
      parts.append(
        "### Front matter\n\nAt the top of \(place), between two lines of `---`. Give each key in one file only.")
      parts.append(MarkdownTable(["Key", "What to write", "Accepted", "Example"], area.fields.map { row(of: $0, in: area) }).text)
    }
    let ticks = area.requirements.compactMap { requirement in
      requirement.attest.map { "- [ ] \(requirement.id): \($0.words)" }
    }
    if !ticks.isEmpty {
      parts.append(
        "### Statements to tick\n\nCopy the line into a file, put an `x` between the brackets when it is true, and say why.")
      parts.append("```markdown\n" + ticks.joined(separator: "\n") + "\n```")
    }
    let tables = area.tables.filter { !$0.isComputed }
    return (parts + tables.map { TableGuide($0, workspace).text }).joined(separator: "\n\n")
  }

  private func row(of field: Column, in area: Area) -> [String] {
    let value = workspace.fields[area.prefix]?[field.name]?.value ?? .null
    let meaning = field.help.isEmpty ? field.label : field.help
    return ["`\(field.name)`", meaning, field.accepted(in: workspace.checklist), field.kind.written(value)]
  }

  private func anchor(_ title: String) -> String {
    title.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
  }

  private static let introduction = """
    # What to write in evidence

    This page is made from the checklist by `golive explain --evidence`; `golive explain TABLE` prints the part on one table. It is for
    whoever fills in evidence: which file, which heading, which column, which words, each with an example from the sample programme.

    - **A heading makes a table data.** A table under a heading that names one of the tables below is read; every other text is
      yours, and is shown as you wrote it. Capitals, spaces, hyphens and a plural do not matter.
    - **Long tables may be CSV files** beside the Markdown file that names them in its front matter: `tables: {test-cases: cases.csv}`.
      Results of other tools may be named in the same way, such as `tables: {test-cases: junit.xml}`: see [import.md](import.md).
    - **Columns** may stand in any order, and only those that you use. Columns marked *must* have to be filled in every row; what is
      missing in the others is counted as missing, never as good.
    - **Every evidence file** may say in its front matter `title`, `author` (an id of people.md), `assessed` (the day on which it was
      last looked at) and `summary` (one sentence for the reader in a hurry). Keys that begin with `x-` are your own.
    - **What is not for everybody** is marked with `audience: internal` in the front matter, a table of the file with
      `internal: [heading]`: see [audiences.md](audiences.md).
    - **An empty list on purpose**: `none: [table]` in the front matter of a file with an `author`, where this page says that it may be.
    - **Dates** are written `2026-11-23`, or counted from go-live: `T-14` is 14 days before it, `T+3w` three weeks after. Times are
      `2026-12-04 18:00`. Lengths are `19h 30m`, `90m` or `2d`. Numbers may be `4,120`, `84k` or `1.2M`; shares `95%`.
    - **Several values in one cell** are separated with `;`.
    - **References** take the id of the row that is meant, or its name where the name is unique.
    """
}
