extension Message {
  /// `cases.csv: 434 rows, ten cited by findings`
  static func rows(_ name: String, _ rows: Int, _ unit: String, cited: Int) -> String {
    "\(name): \(rows.digits(unit))" + (cited == 0 ? "" : ", \(cited.spelled) cited by findings")
  }

  static func shown(_ rows: Int, shown: Int) -> String {
    if rows == 0 { return "The file has a head and no rows." }
    return rows == shown
      ? "Each line number is a link you can send."
      : "The first \(FilePage.firstRows), and every row that a finding cites. Each line number is a link you can send."
  }

  static func notShown(_ count: Int, from first: Int, to last: Int) -> String {
    "\(count.digits("row")) not shown, " + (first == last ? "line\(nbsp)\(first)" : "lines\(nbsp)\(first) to\(nbsp)\(last)")
  }

  static func evidence(_ path: String, cited: Int) -> String {
    cited == 0 ? "File \(path): no finding cites it." : "File \(path): findings cite \(cited.of("line"))."
  }

  static func size(_ bytes: Int) -> String {
    bytes < 1_000
      ? bytes.digits("byte")
      : bytes < 1_000_000 ? "\((bytes + 500) / 1_000)\(nbsp)kB" : "\((Double(bytes) / 1e6).oneDecimal)\(nbsp)MB"
  }
}
