import Templates

extension TopicDetail {
  func record(_ frame: Frame) -> Record {
    var record = frame.record(page, title: headline, description: headline, current: name, last: name)
    record.add([
      "name": .text(name), "headline": .text(headline), "deck": deck.field(on: page), "state": .optional(status?.record),
      "facts": facts.field { $0.record(on: page) },
      "rows": rows.field { row in
        ["several": .flag(row.count > 1), "sections": row.field { $0.record(on: page, isAlone: row.count == 1) }]
      },
      "anyTexts": .flag(!texts.isEmpty), "texts": texts.field { ["heading": .text($0.heading), "html": $0.html.html] },
    ])
    return record
  }
}

extension TopicDetail.Section {
  func record(on page: String, isAlone: Bool) -> Record {
    var record: Record = ["width": .text(String(width)), "figures": .list([]), "signed": false]
    switch content {
    case .figure(let figure): record["figures"] = .records([figure.record(on: page, isPaired: !isAlone, isCards: true)])
    case .signatures(let rows, let note):
      record["signed"] = .record([
        "id": .text(id), "title": .text(title), "note": .text(note), "any": .flag(!rows.isEmpty), "empty": empty.field(on: page),
        "signatures": rows.field { $0.record(on: page) },
      ])
    }
    return record
  }
}

extension TopicMethod {
  func record(_ frame: Frame) -> Record {
    var record = frame.record(
      page, title: Message.text("topic-method-title", ["topic": title]),
      description: Message.text("topic-method-description", ["topic": title]), current: "",
      crumbs: [(Message.text("method-crumb"), Target(Method.page)), (title, topic)], last: Message.text("topic-method-crumb"))
    record.add(["name": .text(title), "queries": queries.field(on: page)])
    return record
  }
}

extension QueryList {
  func field(on page: String) -> Field {
    if entries.isEmpty { return false }
    return .record([
      "entries": entries.field {
        [
          "anchor": .text($0.anchor), "title": .text($0.title), "sql": .text($0.sql), "tables": .text($0.tables),
          "place": $0.place.field(on: page),
        ]
      }
    ])
  }
}
