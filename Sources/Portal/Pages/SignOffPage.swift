import Templates

extension SignOffRegister {
  func record(_ frame: Frame) -> Record {
    let page = Self.page
    var record = frame.record(page, title: title, description: deck, current: Frame.signOffs, last: Frame.signOffs)
    record.add([
      "headline": .text(title), "deck": .text(deck), "facts": facts.field { $0.record(on: page) },
      "anyFacts": .flag(!facts.isEmpty),
      "matrix": .record(matrix.record(on: page, isFull: true)), "anyOpen": .flag(!open.isEmpty),
      "open": open.field { open in
        var record = open.row.record(on: page)
        record.add([
          "due": open.due.field(on: page), "command": .html(open.command.command), "toSign": .text(open.toSign),
          "how": .text(open.how),
        ])
        return record
      },
      "anyGiven": .flag(!given.isEmpty),
      "given": given.field { group in
        [
          "title": .text(group.title), "href": group.target.map { $0.field(on: page) } ?? false,
          "rows": group.rows.field { $0.record(on: page) },
        ]
      },
    ])
    return record
  }
}

extension SignOffRegister.Given {
  func record(on page: String) -> Record {
    var record: Record = [
      "id": hasAnchor ? .text(row.anchor) : false, "summary": .text(files.title),
      "earlier": earlier.isEmpty ? false : .text(earlier), "isOverTheSame": .flag(isOverTheSame),
      "anyFiles": .flag(!files.files.isEmpty && !isOverTheSame),
      "files": files.files.field {
        ["digest": .text($0.digest), "path": $0.path.field(on: page), "change": $0.change.isEmpty ? false : .text($0.change)]
      },
    ]
    record.add(row.record(on: page))
    return record
  }
}
