extension Kitchen {
  package static let notePath = "evidence/kitchen/note.md"

  /// A note on which nothing rests, with so many lines more of no weight.
  package static func note(_ words: String, lines: Int = 0) -> String {
    "---\ntitle: The note\nauthor: ann\n---\n\n# Beginning\n\n\(words)\n"
      + String(repeating: "And so on, for a page of some length.\n", count: lines)
  }
}
