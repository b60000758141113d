import Templates

extension PeopleList {
  func record(_ frame: Frame) -> Record {
    let page = Self.page
    var record = frame.record(page, title: title, description: deck, current: "", last: Self.name, icons: false)
    record.add([
      "headline": .text(title), "kicker": .text(kicker), "deck": .text(deck), "facts": facts.field { $0.record(on: page) },
      "anyOwing": .flag(!owing.isEmpty), "owing": owing.field { $0.record(on: page) },
      "anyFree": .flag(!free.isEmpty), "free": free.field { $0.record(on: page) },
      "noneOwing": .text(noneOwing), "owesNothing": .text(owesNothing),
    ])
    return record
  }
}

extension PeopleList.Row {
  func record(on page: String) -> Record {
    [
      "who": who.field(on: page), "role": .text(role), "signatures": signatures.cell, "items": items.cell,
      "overdue": overdue.field(on: page), "due": due.field(on: page), "left": left.field(on: page), "first": first.field(on: page),
    ]
  }
}

extension PersonDetail {
  func record(_ frame: Frame) -> Record {
    var record = frame.record(
      page, title: title, description: deck, current: "", crumbs: [(PeopleList.name, Target(PeopleList.page))], last: name,
      icons: false)
    record.add([
      "name": .text(name), "headline": .text(headline), "kicker": .texts(kicker), "deck": .text(deck),
      "facts": facts.field { $0.record(on: page) }, "anyThings": .flag(!things.isEmpty),
      "things": things.field { thing in
        [
          "what": thing.what.field(on: page), "area": thing.area.field(on: page), "due": thing.due.field(on: page),
          "left": thing.left.field(on: page), "how": thing.how.field { ["words": $0.field(on: page)] },
          "paste": thing.paste.isEmpty ? false : .html(thing.paste.command), "label": .text(thing.label),
        ]
      },
      "lists": lists.field { list in
        [
          "id": .text(list.id), "title": .text(list.title), "note": .text(list.note), "dateHead": .text(list.heads.date),
          "noteHead": .text(list.heads.note),
          "lines": list.lines.field { line in
            [
              "what": line.what.field(on: page), "area": line.area.field(on: page), "date": line.date.field(on: page),
              "note": line.note.field(on: page), "command": line.command.isEmpty ? false : .html(line.command.command),
            ]
          },
        ]
      },
    ])
    return record
  }
}
