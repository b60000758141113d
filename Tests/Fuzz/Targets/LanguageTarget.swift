import Diagnostics
import Language

extension FuzzTarget {
  static let language = FuzzTarget("language") { input, promises in
    let path = "templates/languages/de.ftl"
    let ground = Ground(path, input, endOnlyAtLF: true)
    let (first, second) = (Language("de", input, path: path), Language("de", input, path: path))
    promises.expect(first.diagnostics, again: second.diagnostics, in: ground)
    let problems = first.problems(against: small)
    promises.expect(problems, again: second.problems(against: small), in: ground)
    for id in first.ids {
      for count in [0, 1, 3, -1, Int.max, Int.min] {
        let text = first.text(id, ["count": count, "day": "<q7>"])
        promises.expect(text.utf8.count <= 64 * (input.count + 64), "`\(id)` says \(text.utf8.count) bytes")
        promises.expect(text == second.text(id, ["count": count, "day": "<q7>"]), "`\(id)` says something else the second time")
      }
    }
    promises.expect(
      first.date("date-long", day: 1, month: 12, year: 2026, weekday: 1, isShort: true).utf8.count < 1 << 20, "a date")
  }

  /// golive's own has so many messages that most of the time went into lists of those that are missing.
  private static let small = Language(
    "en-GB",
    Array(
      """
      ready = Ready for { $day }
      open = { $count ->
          [one] One area is
         *[other] { SPELLED($count) } areas are
      } not ready.
      months = January, February, March
      numbers = none, one, two

      """.utf8), path: "templates/languages/de.ftl")
}
