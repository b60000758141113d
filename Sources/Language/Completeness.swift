package import Diagnostics

extension Language {
  /// What this language does not say, says beside what is asked for, or would write without knowing it.
  package func problems(against original: Language) -> [Diagnostic] {
    if let unreadable { return [unreadable] }
    let (mine, theirs) = (Set(ids).union(broken), Set(original.ids))
    let missing = original.ids.filter { !mine.contains($0) }
    let unknown = ids.filter { !theirs.contains($0) }.compactMap { id in
      messages[id].map {
        Diagnostic(
          .language, "no page says `\(id)`", at: $0.place, help: didYouMean(id, among: missing) + "correct the name, or remove it")
      }
    }
    let strange = ids.compactMap { id -> Diagnostic? in
      guard let own = messages[id], let known = original.messages[id]?.values,
        let value = own.values.first(where: { !known.contains($0) })
      else { return nil }
      let accepted = known.isEmpty ? "nothing is put into it" : "accepted: " + known.map { "`$\($0)`" }.joined(separator: ", ")
      return Diagnostic(
        .language, "`\(id)` is not given `$\(value)`", at: own.place, help: didYouMean(value, among: known) + accepted)
    }
    return diagnostics + nameProblems(original) + missingProblem(missing, original) + unknown + strange + listProblems(original)
      + formProblems(original)
  }

  private func nameProblems(_ original: Language) -> [Diagnostic] {
    misnamed.map { name, place in
      let guess =
        original.messages[name.asName] == nil ? didYouMean(name.asName, among: original.ids) : "did you mean `\(name.asName)`? "
      return Diagnostic(
        .language, "`\(name)` is no name of a message", at: place, help: guess + "names have small letters, digits and hyphens")
    }
  }

  /// One complaint for all of them: whoever translates wants a list.
  private func missingProblem(_ missing: [String], _ original: Language) -> [Diagnostic] {
    guard let first = missing.first else { return [] }
    let names = missing.prefix(20).map { "`\($0)`" }.joined(separator: ", ")
    let more = missing.count > 20 ? " and \(missing.count - 20) more" : ""
    let line = original.messages[first]?.place.line ?? 1
    return [
      Diagnostic(
        .language, "\(missing.count == 1 ? "this is" : "these are") not said: \(names)\(more)", at: Place(path, line: 1, column: 1),
        help: "copy from `\(original.path)`, line \(line) on, and translate what stands behind `=`")
    ]
  }

  /// Lists such as the months have as many names in every language, and nothing is put into them.
  private func listProblems(_ original: Language) -> [Diagnostic] {
    Self.lists.compactMap { id in
      guard let pattern = messages[id] else { return nil }
      let (count, wanted) = (messages.words(id).count, original.messages.words(id).count)
      if count == wanted, pattern.values.isEmpty { return nil }
      return Diagnostic(
        .language, "`\(id)` has \(count) names", at: pattern.place,
        help: "write \(wanted) names with commas between, and nothing else")
    }
  }

  private static let lists = ["numbers", "months", "months-short", "weekdays", "weekdays-short"]
}
