/// The restaurant with quality gates.
extension Kitchen {
  private static let gateTables = """
    tables:
      gates:
        files: [gates/*.md]
        records: true
        acts: true
        columns: {id: {type: id, required: true}, title: {type: text}, date: {type: date, required: true}}
      gate-areas:
        title: Areas at the gate
        files: [gates/*.md]
        acts: true
        columns: {gate: {type: ref, to: gates, required: true}, area: {type: area, required: true}, note: {type: text}}
      milestones:
        files: [programme.md]
        columns: {id: {type: id, required: true}, name: {type: text}, date: {type: date}, end-date: {type: date}}

    """

  /// Changes that give the workspace the gates G1 and G2, and a milestone.
  package static let gates: [String: String?] = [
    "checklist/00-programme.md": core.replacing("tables:\n", with: gateTables, maxReplacements: 1),
    "gates/G1.md": gate("G1", "First tasting", "2026-11-02"), "gates/G2.md": gate("G2", "Second tasting", "2026-11-16"),
    "programme.md": programme + "\n## Milestones\n\n| id | name | date | end-date |\n|---|---|---|---|\n"
      + "| M1 | Menu printed | 2026-11-27 | |\n| M2 | Oven trial | 2026-11-20 | 2026-11-21 |\n",
  ]

  package static func gate(_ id: String, _ title: String, _ day: String) -> String {
    "---\nid: \(id)\ntitle: \(title)\ndate: \(day)\n---\n\n# \(title)\n"
  }

  /// The snapshot of G1.
  package static func snapshot(_ parts: [String: String]) -> String { snapshot("G1", parts) }

  /// A snapshot as its file; `parts` replaces whole keys.
  package static func snapshot(_ gate: String = "G1", asOf: String = "2026-11-02", _ parts: [String: String] = [:]) -> String {
    let standard = [
      ("version", "1"), ("gate", "\"\(gate)\""), ("programme", "\"Harbour kitchen\""), ("asOf", "\"\(asOf)\""),
      ("verdict", "\"not-ready\""), ("recommendation", "\"no-go\""), ("checklist", "[]"), ("areas", "[]"), ("requirements", "[]"),
      ("signOffs", "[]"), ("dates", "[]"), ("scope", "[]"),
    ]
    let lines = standard.compactMap { key, value -> String? in
      let value = parts[key] ?? value
      return value.isEmpty ? nil : "  \"\(key)\": \(value)"
    }
    let others = parts.keys.filter { key in !standard.contains { $0.0 == key } }.sorted().map { "  \"\($0)\": \(parts[$0] ?? "")" }
    return "{\n" + (lines + others).joined(separator: ",\n") + "\n}\n"
  }
}
