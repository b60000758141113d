import Templates

extension ArchiveList {
  func record(_ frame: Frame) -> Record {
    let page = Self.page
    var record = frame.record(page, title: title, description: deck, current: Self.name, last: Self.name)
    record.add([
      "headline": .text(title), "deck": .text(deck), "any": .flag(!rows.isEmpty),
      "rows": rows.field { row in
        var record: Record = [
          "decision": row.decision.field(on: page), "outcome": .text(row.outcome), "sealed": row.sealed.field(on: page),
          "sealer": row.sealer.field(on: page), "digest": row.digest.isEmpty ? false : .text(row.digest),
          "previous": row.previous.isEmpty ? false : .text(row.previous),
          "reasons": row.reasons.field { ["words": $0.field(on: page)] }, "more": row.more.isEmpty ? false : .text(row.more),
          "command": .html(row.command.command),
        ]
        record.add(row.status.record)
        return record
      },
    ])
    return record
  }
}
