/// A term and what it is, for the list beside a page's head.
struct Fact: Sendable {
  let term: String
  let words: Phrase

  init(_ term: String, _ words: Phrase) {
    self.term = term
    self.words = words
  }
}
