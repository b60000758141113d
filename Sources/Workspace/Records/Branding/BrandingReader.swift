import Diagnostics
import Documents

/// Reads `branding.md`: fixed keys, strictly.
struct BrandingReader {
  static let keys = Form.branding.names

  let files: [ReadFile]

  /// Nil if there is no such file.
  func read(into problems: inout [Diagnostic]) -> Branding? {
    guard let file = files.first(where: { $0.path == Branding.path }), let front = file.document?.frontMatter else { return nil }
    for entry in front.entries ?? [] where !entry.key.hasPrefix("x-") && !Self.keys.contains(entry.key) {
      problems.append(
        Diagnostic(
          .branding, "unknown key `\(entry.key)`", at: entry.keyPlace,
          help: didYouMean(entry.key, among: Self.keys) + "accepted: " + Self.keys.joined(separator: ", ")))
    }
    var branding = Branding()
    branding.name = text("name", front, into: &problems)
    branding.language = language(front, into: &problems)
    branding.languagePlace = front["language"]?.place
    branding.confidentiality = text("confidentiality", front, into: &problems)
    branding.paper = word("paper", Branding.Paper.allCases.map(\.rawValue), front, into: &problems).flatMap(Branding.Paper.init)
    branding.isPublic = word("public", ["yes", "no"], front, into: &problems) == "yes"
    branding.accent = colour("accent", on: Branding.light, front, into: &problems)
    branding.accentDark =
      colour("accent-dark", on: Branding.dark, front, into: &problems)
      ?? branding.accent?.shade(standingOutFrom: Branding.dark, by: Branding.leastContrast)
    branding.logo = logo(front, into: &problems)
    return branding
  }

  private func text(_ key: String, _ front: Node, into problems: inout [Diagnostic]) -> String? {
    guard let node = front[key] else { return nil }
    if let text = node.scalar?.trimmed {
      if !text.isEmpty { return text }
      let help =
        "write a value, or leave the key out; what begins with `#` stands in quotes, for it would be a comment: `\"#1A5C4E\"`"
      problems.append(Diagnostic(.branding, "`\(key)` is empty", at: node.place, help: help))
      return nil
    }
    problems.append(Diagnostic(.branding, "`\(key)` is \(node.kind)", at: node.place, help: "write one value"))
    return nil
  }

  /// As browsers take it: parts of letters and digits, a language's own first.
  private func language(_ front: Node, into problems: inout [Diagnostic]) -> String? {
    guard let tag = text("language", front, into: &problems) else { return nil }
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { number, part in
      (number == 0 ? 2...3 : 2...8).contains(part.count)
        && part.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) || number > 0 && (0x30...0x39).contains($0)
        }
    }
    if isTag { return tag }
    problems.append(
      Diagnostic(
        .branding, "`language` is `\(tag)`, and no language's tag", at: front["language"]?.place ?? front.place,
        help: "write one such as `de` or `en-GB`"))
    return nil
  }

  private func word(_ key: String, _ accepted: [String], _ front: Node, into problems: inout [Diagnostic]) -> String? {
    guard let text = text(key, front, into: &problems) else { return nil }
    if accepted.contains(text) { return text }
    problems.append(
      Diagnostic(
        .branding, "`\(key)` is `\(text)`", at: front[key]?.place ?? front.place,
        help: didYouMean(text, among: accepted) + "accepted: " + accepted.joined(separator: ", ")))
    return nil
  }

  private func colour(_ key: String, on grounds: [Colour], _ front: Node, into problems: inout [Diagnostic]) -> Colour? {
    guard let text = text(key, front, into: &problems) else { return nil }
    let place = front[key]?.place ?? front.place
    guard let colour = Colour(text) else {
      problems.append(
        Diagnostic(.branding, "`\(key)` is `\(text)`, and no colour", at: place, help: "write it in quotes, such as `\"#1B4B8A\"`"))
      return nil
    }
    let contrast = colour.leastContrast(to: grounds)
    if contrast >= Branding.leastContrast { return colour }
    let shade = colour.shade(standingOutFrom: grounds, by: Branding.leastContrast)
    problems.append(
      Diagnostic(
        .branding,
        "`\(key)` is `\(colour.text)`, which stands out too little from \(key == "accent" ? "the paper" : "the dark page"): "
          + "\(Self.ratio(contrast)) to 1", at: place,
        help: "text needs at least \(Self.ratio(Branding.leastContrast)) to 1; the nearest shade that has it is `\"\(shade.text)\"`"
      ))
    return nil
  }

  /// With one decimal, rounded down: what falls short does not look as if it did not.
  private static func ratio(_ number: Double) -> String { "\(Int(number * 10) / 10).\(Int(number * 10) % 10)" }

  private func logo(_ front: Node, into problems: inout [Diagnostic]) -> Branding.Logo? {
    guard let path = text("logo", front, into: &problems) else { return nil }
    let place = front["logo"]?.place ?? front.place
    func refuse(_ words: String, _ help: String) -> Branding.Logo? {
      problems.append(Diagnostic(.branding, words, at: place, help: help))
      return nil
    }
    guard let file = files.first(where: { $0.path.sameBytes(as: path) }) else {
      return refuse("there is no file `\(path)`", "put the picture there; the path begins at the workspace")
    }
    if file.file.bytes.count > LogoCheck.mostBytes {
      return refuse("`\(path)` has \(file.file.bytes.count) bytes, \(LogoCheck.mostBytes) are accepted", "make the picture smaller")
    }
    if let problem = LogoCheck.problem(of: file.file.bytes, named: path) {
      return refuse("`\(path)` \(problem)", "use a PNG, or an SVG that holds shapes only")
    }
    return Branding.Logo(page: path.hasSuffix(".png") ? "assets/logo.png" : "assets/logo.svg", bytes: file.file.bytes)
  }
}
