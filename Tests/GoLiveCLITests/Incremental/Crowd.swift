import TestSupport

/// Files of words that nobody else has: as many as fill the search, so that the words of later files are not in it.
enum Crowd {
  static let files: [String: String?] = {
    var random = Seeded(1)
    var files: [String: String?] = [:]
    for number in 10..<34 {
      let words = (0..<1_500).map { _ in String((0..<10).map { _ in "bcdfghklmnprstvz".randomElement(using: &random) ?? "x" }) }
      files["evidence/kitchen/crowd-\(number).md"] = "---\ntitle: Crowd \(number)\n---\n\n\(words.joined(separator: " "))\n"
    }
    return files
  }()
}
