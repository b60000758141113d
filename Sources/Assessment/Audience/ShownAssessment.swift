import Diagnostics
package import Workspace

/// For whom an assessment was cut down, and by how much.
package struct Edition: Hashable, Sendable {
  package let audience: Audience
  package let withheldFiles: Int
  /// Files that are shown without some of their tables or rows.
  package let filesInPart: Int
  package var lacks = Lacks()
  package var isWhole: Bool { withheldFiles + filesInPart == 0 }
}

/// Of what not all is shown: where nothing of it is left, that does not mean that there is none.
package struct Lacks: Hashable, Sendable {
  package var decisions = false
  /// Sealed packages of decisions.
  package var packages = false
  /// Types of items of the RAID log.
  package var items: Set<String> = []
  /// Findings, or what is missing.
  package var findings = false
  package var signOffs = false
  /// Anything that somebody owes.
  package var duties: Bool { decisions || signOffs || !items.isEmpty }
}

/// What an area has besides what is shown of it.
package struct HiddenParts: Hashable, Sendable {
  package var evidence = false
  /// Evidence that is newer than what is shown.
  package var latestEvidence = false
  package var signOffs = false
}

extension Assessment {
  package var lacks: Lacks { edition?.lacks ?? Lacks() }
  /// There is something that is not shown.
  package var hidesAnything: Bool { edition.map { !$0.isWhole } ?? false }

  /// The same answer with what an audience may see of its proof.
  ///
  /// States and verdicts are those of all evidence. Everything else, each sentence, number, name and row, is worked out a second time
  /// as if what is withheld had never been filed; it is shown where both come to the same, and where they do not, it is said that the
  /// evidence is not shown. So nothing that is shown is made of what is withheld, and nothing is untrue of the whole.
  package func shown(to audience: Audience) throws -> Assessment {
    let (withheld, workspace) = (workspace.withheld, workspace.shown)
    let told = diagnostics.filter { !withheld.isNamed(by: $0) }
    let seen = try Assessment.assess(workspace, asOf: asOf, diagnostics: told)
    let all = Dictionary(
      areas.flatMap(\.requirements).map { (Exact($0.requirement.id), $0) }, uniquingKeysWith: { first, _ in first })
    let hidden = Set(self.workspace.evidence.filter { withheld.touches($0.path) }.map { Exact($0.area) })
    let areas = zip(areas, seen.areas).map { whole, seen in
      let requirements = seen.requirements.map { result in all[Exact(result.requirement.id)].map(result.shown) ?? result }
      let parts = HiddenParts(
        evidence: hidden.contains(Exact(whole.area.slug)), latestEvidence: seen.latestEvidence != whole.latestEvidence,
        signOffs: zip(requirements, whole.requirements).contains { $0.signOffs.count < $1.signOffs.count })
      return AreaResult(
        area: whole.area, verdict: whole.verdict, requirements: requirements, owners: seen.owners,
        figures: zip(whole.figures, seen.figures).map { $1.shown(of: $0) }, evidence: seen.evidence, hidden: parts)
    }
    var copy = Assessment(
      workspace: workspace, asOf: asOf, areas: areas, verdict: verdict, recommendation: recommendation,
      diagnostics: told.filter(Set(seen.diagnostics).contains), people: seen.people, raid: seen.raid,
      topics: zip(topics, seen.topics).map { $1.shown(of: $0) })
    let kept = Set(seen.raid.map { Exact($0.id) })
    copy.hiddenItems = Dictionary(
      raid.filter { !kept.contains(Exact($0.id)) }.map { (Exact($0.id), $0.isOpen) }, uniquingKeysWith: { first, _ in first })
    copy.hiddenSuccessions = Set(
      self.workspace.decisions.filter { $0.status == .accepted && $0.date <= asOf && withheld.touches($0.path) }
        .compactMap { $0.supersedes.map(Exact.init) })
    let lacks = Lacks(
      decisions: workspace.decisions.count < self.workspace.decisions.count,
      packages: workspace.archive.count < self.workspace.archive.count,
      items: Set(raid.filter { !kept.contains(Exact($0.id)) }.map(\.type)),
      findings: areas.contains(where: \.hidesProof), signOffs: areas.contains(where: \.hidden.signOffs))
    copy.edition = Edition(
      audience: audience, withheldFiles: withheld.files.count, filesInPart: withheld.filesInPart, lacks: lacks)
    return copy
  }
}

extension Withheld {
  /// Whether a remark stands in what is withheld, or names it.
  fileprivate func isNamed(by diagnostic: Diagnostic) -> Bool {
    if contains(diagnostic.place) { return true }
    let words = diagnostic.message + "\n" + (diagnostic.help ?? "")
    return files.contains { words.containsBytes(of: $0.text) } || parts.keys.contains { words.containsBytes(of: $0.text) }
  }
}

extension TopicResult {
  /// Each sentence and each figure by itself.
  fileprivate func shown(of whole: TopicResult) -> TopicResult {
    TopicResult(
      topic: topic, headline: headline == whole.headline ? headline : "Not all of this is shown in this edition",
      deck: deck == whole.deck ? deck : nil,
      facts: zip(facts, whole.facts).map { $0 == $1 ? $0 : "not shown in this edition" }, tables: tables,
      figures: Dictionary(
        uniqueKeysWithValues: figures.map { index, figure in
          (index, whole.figures[index].map { figure.shown(of: $0) } ?? figure)
        }))
  }
}

extension FigureResult {
  /// As a whole or not at all: a number that leaves something out is a wrong number.
  fileprivate func shown(of whole: FigureResult) -> FigureResult {
    let isSame =
      sentence == whole.sentence && columns == whole.columns && rows.count == whole.rows.count
      && zip(rows, whole.rows).allSatisfy { $0.cells == $1.cells && $0.at == $1.at }
    return isSame ? self : FigureResult(figure: figure, sentence: nil, columns: [], rows: [], isHidden: true)
  }
}
