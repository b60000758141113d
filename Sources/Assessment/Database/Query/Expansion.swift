/// How large a query becomes when SQLite has put every view and every `WITH` name in its place. Thirty definitions that each
/// read the one before twice become a thousand million, and SQLite writes them out before it asks anybody: so this counts first.
struct Expansion {
  static let limit = 4_096
  private static let rounds = 64

  /// Above the limit: too large, by however much.
  let size: Int
  /// Names that the query defines with `WITH`, lower case.
  let defined: Set<String>

  /// `views`: sizes of the views that exist, by lower-case name.
  init(of text: SQLText, views: [String: Int]) {
    let definitions = Expansion.definitions(in: text.tokens)
    let defined = Set(definitions.map(\.name))
    var references: [String: [String]] = [:]
    var own: [String] = []
    for (index, token) in text.tokens.enumerated() where token.isName {
      let name = token.text.lowercased()
      guard defined.contains(name) || views[name] != nil else { continue }
      if index + 1 < text.tokens.count, text.tokens[index + 1].isSymbol(".") { continue }
      let owner = definitions.last { $0.body.contains(index) }
      if let owner, owner.name != name { references[owner.name, default: []].append(name) }
      if owner == nil { own.append(name) }
    }
    var sizes = views
    for name in defined { sizes[name] = 1 }
    func sum(_ names: [String]) -> Int { names.reduce(1) { min(Expansion.limit + 1, $0 + (sizes[$1] ?? 1)) } }
    var isSettled = false
    for _ in 0..<Expansion.rounds where !isSettled {
      isSettled = true
      for definition in definitions {
        let size = sum(references[definition.name] ?? [])
        if size != sizes[definition.name] { (sizes[definition.name], isSettled) = (size, false) }
      }
    }
    self.defined = defined
    size = isSettled ? sum(own) : Expansion.limit + 1
  }

  /// `name AS (…)`, `name(columns) AS MATERIALIZED (…)`: in the order of their bodies, so that the last that holds a token is
  /// the innermost.
  private static func definitions(in tokens: [SQLText.Token]) -> [(name: String, body: Range<Int>)] {
    guard tokens.contains(where: { $0.isWord("with") }) else { return [] }
    let ends = matchingBrackets(tokens)
    var found: [(name: String, body: Range<Int>)] = []
    for (index, token) in tokens.enumerated() where token.isWord("as") && index > 0 {
      var open = index + 1
      while open < tokens.count, tokens[open].isWord("not") || tokens[open].isWord("materialized") { open += 1 }
      guard open < tokens.count, tokens[open].isSymbol("("), let end = ends[open] else { continue }
      var name = index - 1
      if tokens[name].isSymbol(")"), let start = ends[name] { name = start - 1 }
      guard name >= 0, tokens[name].isName else { continue }
      found.append((tokens[name].text.lowercased(), open..<end))
    }
    return found
  }

  /// The partner of each round bracket.
  private static func matchingBrackets(_ tokens: [SQLText.Token]) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      if token.isSymbol("(") {
        open.append(index)
      } else if token.isSymbol(")"), let start = open.popLast() {
        (partners[start], partners[index]) = (index, start)
      }
    }
    return partners
  }
}
