import Templates

extension RequirementDetail {
  func record(_ frame: Frame) -> Record {
    var record = frame.record(
      page, title: ask, description: Message.text("requirement-description", ["ask": ask]), current: "",
      crumbs: [
        (Message.text("method-crumb"), Target(Method.page)), (Message.text("area-method-title", ["area": areaTitle]), method),
      ], last: id)
    record.add([
      "id": .text(id), "ask": .text(ask), "why": why.field(on: page), "facts": facts.field { $0.record(on: page) },
      "today": isListed ? .record(criterion.record(on: page)) : false,
      "notes": notes.field { ["words": $0.field(on: page)] },
      "checks": checks.field { ["words": $0.field(on: page)] }, "signed": words.field { ["words": $0.field(on: page)] },
      "anyParameters": .flag(!parameters.isEmpty),
      "parameters": parameters.field { parameter in
        [
          "label": .text(parameter.label), "name": .text(parameter.name), "value": .text(parameter.value),
          "standard": .text(parameter.standard),
        ]
      },
      "fix": .optional(
        fix.words.isEmpty
          ? nil : ["title": .text(fix.title), "words": fix.words.field(on: page), "writing": fix.writing.field(on: page)]),
      "example": .optional(example.map { $0.record }),
      "query": query.map { .text($0) } ?? false, "neighbours": .record(neighbours.record(on: page)),
    ])
    return record
  }
}

extension ExampleRow {
  fileprivate var record: Record {
    [
      "title": .text(title), "text": .text(text), "anyCells": .flag(!cells.isEmpty), "isFaulty": .flag(isFaulty),
      "cells": cells.field { ["name": .text($0.name), "value": .text($0.value)] },
    ]
  }
}
