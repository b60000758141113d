import Diagnostics

/// The forms of a message, `[one] … *[other] …`, against those that the language has.
extension Language {
  func formProblems(_ original: Language) -> [Diagnostic] {
    ids.flatMap { id -> [Diagnostic] in
      guard let own = messages[id], let known = original.messages[id] else { return [] }
      let words = known.keys.filter { !PluralRule.all.contains($0) }
      return own.selections.compactMap { neverChosen($0, of: id, words) ?? notSaid($0, of: id, at: own.place) }
    }
  }

  /// A form that is never chosen is mostly misspelt: keys are categories of this language, numbers, or words that the original has, too.
  private func neverChosen(_ variants: [Pattern.Variant], of id: String, _ words: [String]) -> Diagnostic? {
    let accepted = plurals.categories + words
    let strange = variants.first { !accepted.contains($0.key) && Int($0.key) == nil && $0.key != "other" }
    return strange.map { variant in
      Diagnostic(
        .language, "`\(id)` has the form `[\(variant.key)]`, which is never chosen", at: variant.place,
        help: didYouMean(variant.key, among: accepted) + "accepted: numbers, "
          + Set(accepted).sorted().map { "`\($0)`" }.joined(separator: ", "))
    }
  }

  /// What has forms for some numbers should have one for each kind. It may be meant so: the one with the star is for all else.
  private func notSaid(_ variants: [Pattern.Variant], of id: String, at place: Place) -> Diagnostic? {
    let keys = Set(variants.map(\.key))
    guard let rest = variants.first(where: \.isDefault)?.key,
      variants.contains(where: { !$0.isDefault && PluralRule.all.contains($0.key) })
    else { return nil }
    let left = plurals.categories.filter { category in
      !keys.contains(category) && PluralRule.common.contains { !keys.contains(String($0)) && plurals.category(of: $0) == category }
    }
    // The star stands for one of them, unless its own category is another.
    guard left.count > (plurals.categories.contains(rest) ? 0 : 1) else { return nil }
    let names = left.map { "`[\($0)]`" }.joined(separator: ", ")
    let examples = left.map { category in
      "`\(category)` is for \(plurals.examples(of: category).map(String.init).joined(separator: ", "))"
    }
    return Diagnostic(
      .language, "`\(id)` has no form \(names)", at: place,
      help: "in this language \(examples.joined(separator: "; ")): now they get the form `*[\(rest)]`", severity: .warning)
  }
}

extension Pattern {
  /// The forms of each place that has some.
  fileprivate var selections: [[Variant]] {
    parts.flatMap { part -> [[Variant]] in
      guard case .variants(_, let variants) = part else { return [] }
      return [variants] + variants.flatMap { $0.pattern.selections }
    }
  }
}

extension Pattern.Variant {
  /// Of its key.
  fileprivate var place: Place {
    Place(pattern.place.path, line: pattern.place.line, column: pattern.place.column, length: max(1, key.count))
  }
}
