import Language

extension Message {
  /// `cases.csv: 434 rows, ten cited by findings`
  static func rows(_ name: String, _ rows: Int, isTable: Bool, cited: Int) -> String {
    isTable
      ? text("evidence-title-rows", ["name": name, "rows": rows, "cited": cited])
      : text("evidence-title-lines", ["name": name, "lines": rows, "cited": cited])
  }

  static func shown(_ rows: Int, shown: Int) -> String {
    if rows == 0 { return text("evidence-no-rows") }
    return rows == shown ? text("evidence-all-rows") : text("evidence-first-rows", ["count": FilePage.firstRows])
  }

  static func notShown(_ count: Int, from first: Int, to last: Int) -> String {
    first == last
      ? text("evidence-gap-line", ["count": count, "line": String(first)])
      : text("evidence-gap", ["count": count, "first": String(first), "last": String(last)])
  }

  /// - Parameter lacks: whether some findings are not shown.
  static func evidence(_ path: String, cited: Int, lacks: Bool = false) -> String {
    cited == 0 && lacks
      ? text("evidence-description-part", ["path": path]) : text("evidence-description", ["path": path, "cited": cited])
  }

  static func size(_ bytes: Int) -> String {
    switch ToldSize(bytes) {
    case .bytes(let count): text("evidence-bytes", ["count": count])
    case .kilobytes(let count): text("evidence-kilobytes", ["size": count])
    case .megabytes(let size): text("evidence-megabytes", ["size": Language.current.decimal(size)])
    }
  }
}

/// The size of a file in the figures that a page tells.
enum ToldSize: Equatable {
  case bytes(Int)
  case kilobytes(Int)
  case megabytes(Double)

  init(_ bytes: Int) {
    self = bytes < 1_000 ? .bytes(bytes) : bytes < 1_000_000 ? .kilobytes((bytes + 500) / 1_000) : .megabytes(Double(bytes) / 1e6)
  }
}
