import Templates

extension SignOffRegister {
  func record(_ frame: Frame) -> Record {
    let page = Self.page
    let matrix = matrix.record(on: page, isFull: true)
    let told = open.map(\.told)
    var open = open.map { $0.record(on: page) }
    var given = given.map { group in (title: group.title, target: group.target, rows: group.rows.map { $0.record(on: page) }) }
    // Each has its line; what else there is to tell of it is told as long as there is room.
    let lines =
      open.map { $0.weight(of: Self.openLine) }.reduce(0, +)
      + given.flatMap(\.rows).map { $0.weight(of: Self.givenLine) }.reduce(0, +)
      + Self.openMarkup * open.count + Self.givenMarkup * given.map(\.rows.count).reduce(0, +)
    var room = Budget(Self.most - matrix.weight - self.matrix.markup - lines)
    var roomForOpen = Budget(Self.mostOfOpen)
    for index in open.indices {
      let weight = open[index].weight(of: Self.openDetails) + Self.detailMarkup
      let isFull = roomForOpen.takes(weight) && room.takes(weight)
      open[index].add("full", .flag(isFull))
      if !isFull { open[index]["areaHref"] = told[index].field(on: page) }
    }
    for group in given.indices {
      for (row, record) in given[group].rows.enumerated() {
        let files = if case .records(let files)? = record["files"] { files.count } else { 0 }
        let isFull = room.takes(record.weight(of: Self.givenDetails) + Self.detailMarkup + files * Self.fileMarkup)
        given[group].rows[row].add("full", .flag(isFull))
      }
    }
    var record = frame.record(page, title: title, description: deck, current: Frame.signOffs, last: Frame.signOffs)
    record.add([
      "headline": .text(title), "deck": .text(deck), "facts": facts.field { $0.record(on: page) },
      "anyFacts": .flag(!facts.isEmpty),
      "matrix": .record(matrix), "anyOpen": .flag(!open.isEmpty), "open": .records(open),
      "anyGiven": .flag(!given.isEmpty), "noneMissing": .text(noneMissing), "noneGiven": .text(noneGiven),
      "given": given.field { group in
        [
          "title": .text(group.title), "href": group.target.map { $0.field(on: page) } ?? false,
          "rows": .records(group.rows),
        ]
      },
    ])
    return record
  }

  /// Bytes of the page, without what stands around every page.
  private static let most = 139_000
  /// Of what is asked, so that something is left for what was given.
  private static let mostOfOpen = 45_000
  private static let openMarkup = 370
  private static let givenMarkup = 330
  private static let detailMarkup = 150
  private static let fileMarkup = 40
  private static let openLine: [Key] = ["anchor", "who", "role", "word", "areaHref", "area", "subject", "due", "elsewhere"]
  private static let openDetails: [Key] = ["words", "reasons", "conditions", "toSign", "how", "command"]
  private static let givenLine: [Key] = ["id", "who", "what", "word", "date", "assurance", "file"]
  private static let givenDetails: [Key] = [
    "words", "reasons", "conditions", "earlier", "summary", "meaning", "requirement", "files",
  ]
}

extension SignOffMatrix {
  /// Bytes around the words of its cells.
  fileprivate var markup: Int { rows.flatMap(\.cells).map { $0.target == nil ? 30 : 110 }.reduce(0, +) }
}

extension SignOffRegister.Open {
  fileprivate func record(on page: String) -> Record {
    var record = row.record(on: page)
    record.add([
      "due": due.field(on: page), "command": .html(command.command), "toSign": .text(toSign), "how": .text(how),
      "elsewhere": elsewhere.field(on: page),
    ])
    return record
  }
}

extension SignOffRegister.Given {
  func record(on page: String) -> Record {
    let listed = isOverTheSame ? [] : files.files
    var record: Record = [
      "id": hasAnchor ? .text(row.anchor) : false, "summary": .text(files.title),
      "earlier": earlier.isEmpty ? false : .text(earlier), "isOverTheSame": .flag(isOverTheSame),
      "anyFiles": .flag(!listed.isEmpty),
      "files": listed.field {
        ["digest": .text($0.digest), "path": $0.path.field(on: page), "change": $0.change.isEmpty ? false : .text($0.change)]
      },
    ]
    record.add(row.record(on: page))
    return record
  }
}
