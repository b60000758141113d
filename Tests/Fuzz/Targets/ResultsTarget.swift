import Diagnostics
import Documents

extension FuzzTarget {
  static let results = FuzzTarget("results") { input, promises in
    let path = "evidence/kitchen/run.xml"
    let ground = Ground(path, input)
    let (first, second) = (read(input, path), read(input, path))
    promises.expect(first.diagnostics, again: second.diagnostics, in: ground)
    promises.expect(first.value?.rows == second.value?.rows, "the second time something else was read")
    let parts = read(input, path, parts: 7)
    promises.expect(parts.value?.rows == first.value?.rows, "in parts something else is read")
    promises.expect(parts.diagnostics == first.diagnostics, "in parts something else is told")
    guard let results = first.value else {
      promises.expect(first.diagnostics.containErrors, "it is not read, and nothing is told")
      return
    }
    promises.expect(!results.rows.isEmpty, "no results, and nobody is told")
    for row in results.rows {
      promises.expect(
        row.cells.count == results.fields.count, "a row has \(row.cells.count) cells for \(results.fields.count) fields")
      for place in [row.place] + row.cells.map(\.place) {
        promises.expect(ground.has(place), "a result at a place that is not there: \(place)")
      }
    }
    let places = Set(results.rows.map { Exact($0.place.citation) })
    promises.expect(places.count == results.rows.count, "\(results.rows.count) rows at \(places.count) places")
  }

  private static func read(_ input: [UInt8], _ path: String, parts: Int = .max) -> Parsed<Results?> {
    var reader = ResultsReader(path: path)
    for start in stride(from: 0, to: input.count, by: parts) {
      reader.read(Array(input[start..<min(input.count, start + min(parts, input.count))]))
    }
    return reader.finish()
  }
}
