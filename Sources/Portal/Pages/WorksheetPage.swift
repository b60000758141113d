import Templates

extension Worksheet {
  /// Empty rows for what nobody has written down yet.
  private static let blanks = 4

  /// - Parameter isAlone: without the rest of the portal.
  func record(_ frame: Frame, isAlone: Bool = false) -> Record {
    var record = frame.record(
      page, title: Message.text("worksheet-page-title", ["area": title]),
      description: Message.text("worksheet-description", ["area": title]), current: Frame.areas,
      crumbs: [(Frame.areas, Target("areas/index.html")), (title, area)], last: isAlone ? "" : Message.text("worksheet-name"))
    record.add([
      "name": .text(title), "question": .text(question),
      "facts": facts.field { $0.record(on: page) },
      "open": open.field { $0.record(on: page) }, "anyOpen": .flag(!open.isEmpty), "met": met.field { $0.record(on: page) },
      "anyMet": .flag(!met.isEmpty),
      "later": later == 0 ? false : .text(Message.text("worksheet-later", ["count": later]).capitalised),
      "signatures": signatures.field(\.record), "anySignatures": .flag(!signatures.isEmpty),
      "items": items.field(\.record), "anyItems": .flag(!items.isEmpty),
      "moreItems": moreItems == 0 ? false : .text(Message.text("items-more", ["count": moreItems])),
      "blanks": .records((0..<Self.blanks).map { _ in [:] }),
    ])
    return record
  }
}

extension Worksheet.Question {
  fileprivate func record(on page: String) -> Record {
    [
      "ask": .text(ask), "id": .text(id), "level": level.isEmpty ? false : .text(level), "state": .record(status.record),
      "found": found.field(on: page), "wanted": wanted.field { ["words": $0.field(on: page)] },
      "isWord": .flag(answer == .word), "isRows": .flag(answer == .rows), "values": values.field(\.record),
      "how": how.field(on: page),
    ]
  }
}

extension Worksheet.Value {
  fileprivate var record: Record { ["label": .text(label), "choice": choice.isEmpty ? false : .text(choice)] }
}

extension Worksheet.Signature {
  fileprivate var record: Record {
    [
      "role": .text(role), "subject": subject.isEmpty ? false : .text(subject), "who": who.isEmpty ? false : .text(who),
      "meaning": .text(meaning), "state": .record(status.record),
    ]
  }
}

extension Worksheet.Item {
  fileprivate var record: Record { ["id": .text(id), "title": .text(title), "owner": .text(owner), "due": .text(due)] }
}
