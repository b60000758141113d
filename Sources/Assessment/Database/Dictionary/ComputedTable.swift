/// What golive writes into the tables that it fills itself; the checklist only declares their columns.
struct ComputedTable {
  let meaning: String
  /// By declared name.
  let columns: [String: String]

  static func of(_ table: String) -> ComputedTable? { all[table] }

  private static let all = [
    "documents": ComputedTable(
      meaning: "Every file of evidence that was read.",
      columns: [
        "path": "Where it stands in the workspace", "area": "Whose folder it stands in", "title": "Its title, or its name",
        "author": "Who answers for it", "assessed": "The day on which it was last looked at", "digest": "SHA-256 of its bytes",
      ]),
    "requirements": ComputedTable(
      meaning: "What the checklist asks, and how it stands on the day of judgement.",
      columns: [
        "id": "As the checklist has it", "area": "Which area asks it", "level": "How much hangs on it",
        "state": "How it stands, as the verdict is made of it",
        "shown-as": "The same as pages and registers call it: what lacks nothing but signatures is not signed",
        "ask": "What must be true",
      ]),
    "sign-offs": ComputedTable(
      meaning: "Every signature that was given or is missing, and what it counts for.",
      columns: [
        "requirement": "What is signed", "area": "Which area asks for it", "role": "As what it is signed",
        "subject": "For which row, where each has its own", "signer": "Who signed, or is to sign", "result": "The answer",
        "state": "What it counts for; only `valid` counts", "signed": "When, in UTC",
      ]),
    "wording": ComputedTable(
      meaning: "A row for each sentence that is written for the business, and for each word in it that may not be understood.",
      columns: [
        "area": "Which area's evidence it stands in", "text": "Where the text begins",
        "term": "The word, or the sentence's first words",
        "kind": "Why it is listed", "sentence-words": "How many words its sentence has",
      ]),
  ]
}
