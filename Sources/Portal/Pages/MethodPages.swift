import Templates

extension Method {
  func record(_ frame: Frame) -> Record {
    let page = Self.page
    func meaning(_ meaning: Meaning) -> Record {
      var record: Record = ["words": .text(meaning.words)]
      record.add(meaning.status.record)
      return record
    }
    var record = frame.record(
      page, title: Message.text("method-title"), description: Message.text("method-description"), current: "",
      last: Message.text("method-crumb"))
    record.add([
      "steps": steps.field { ["words": $0.field(on: page)] }, "recommendation": .record(self.recommendation.record),
      "recommendationWords": .text(recommendationWords), "states": states.field(meaning), "signOffs": signOffs.field(meaning),
      "count": .text(Message.text("method-count", ["count": count])), "anyAreas": .flag(!areas.isEmpty),
      "areas": areas.field { area in
        [
          "title": .text(area.title), "href": area.target.field(on: page), "question": .text(area.question),
          "mandatory": area.count.mandatory.cell, "recommended": area.count.recommended.cell,
          "others": area.count.others.cell,
        ]
      },
      "sources": sources.field(on: page),
      "codes": codes.field { code in
        [
          "id": .text(code.id), "anchor": .text(code.anchor), "title": code.title.field(on: page),
          "explanation": code.explanation.field(on: page),
        ]
      },
    ])
    return record
  }
}

extension AreaMethod {
  func record(_ frame: Frame) -> Record {
    var record = frame.record(
      page, title: Message.text("area-method-title", ["area": title]),
      description: Message.text("area-method-description", ["area": title, "question": question, "asked": deck]), current: "",
      crumbs: [(Message.text("method-crumb"), Target(Method.page))], last: title)
    record.add([
      "name": .text(title), "question": .text(question), "deck": .text(deck), "facts": facts.field { $0.record(on: page) },
      "anyRules": .flag(!rules.isEmpty),
      "rules": rules.field { rule in
        [
          "id": .text(rule.id), "link": rule.target.field(on: page), "force": rule.force.field(on: page), "ask": .text(rule.ask),
          "how": rule.how.field { ["words": $0.field(on: page)] }, "state": .optional(rule.status?.record),
          "source": .text(rule.source), "place": rule.place.field(on: page),
        ]
      },
      "queries": queries.field(on: page), "sources": sources.field(on: page), "neighbours": .record(neighbours.record(on: page)),
    ])
    return record
  }
}

extension SourceList {
  func field(on page: String) -> Field {
    files.isEmpty
      ? false
      : .record([
        "files": files.field { ["file": $0.file.field(on: page), "digest": .text($0.digest)] },
        "more": more > 0 ? .text(Message.moreFiles(more)) : false,
      ])
  }
}
