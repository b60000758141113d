import Templates

extension FindingList {
  func record(_ frame: Frame) -> Record {
    let page = Self.page
    var record = frame.record(page, title: title, description: deck, current: "", last: Message.text("findings-crumb"))
    record.add([
      "headline": .text(title), "deck": .text(deck), "facts": facts.field { $0.record(on: page) },
      "anyAreas": .flag(!areas.isEmpty),
      "areas": areas.field { area in
        [
          "title": .text(area.title), "href": area.target.field(on: page),
          "count": .text(Message.text("findings-count", ["count": area.tally.all])),
          "stopping": area.tally.stopping == 0 ? "" : Phrase.alert(area.tally.stopping.grouped).field(on: page),
          "notMet": area.tally.notMet.cell, "missing": area.tally.missing.cell, "unsigned": area.tally.unsigned.cell,
          "conditions": area.tally.conditions.cell,
          "first": area.first.field(on: page),
        ]
      },
      "clean": clean.isEmpty ? false : .text(clean),
      "forms": forms.field { form in
        [
          "severity": .text(form.severity), "message": form.message.field(on: page), "help": form.help.field(on: page),
          "place": form.place.field(on: page), "code": form.code.field(on: page), "edge": .text(form.edge),
        ]
      },
      "formsNote": .text(formsNote), "moreForms": moreForms.field(on: page),
    ])
    return record
  }
}

extension AreaFindings {
  func record(_ frame: Frame) -> Record {
    var record = frame.record(
      page, title: Message.text("area-findings-title", ["area": title]),
      description: Message.text("area-findings-description", ["area": title, "lead": lead, "deck": deck]), current: "",
      crumbs: [(Message.text("findings-crumb"), Target(FindingList.page))], last: title)
    func section(_ groups: [FindingGroup]) -> Field {
      groups.isEmpty ? false : .record(["groups": groups.field { $0.record(on: page, most: share) }])
    }
    record.add([
      "name": .text(title), "lead": .text(lead), "deck": .text(deck), "elsewhere": elsewhere.field(on: page),
      "facts": facts.field { $0.record(on: page) },
      "stopping": section(stopping), "others": section(others), "neighbours": .record(neighbours.record(on: page)),
    ])
    return record
  }
}

extension Neighbours {
  func record(on page: String) -> Record {
    func link(_ neighbour: Page?) -> Field {
      .optional(neighbour.map { ["title": .text($0.title), "href": $0.target.field(on: page)] })
    }
    return ["previous": link(previous), "next": link(next), "href": all.target.field(on: page), "all": .text(all.title)]
  }
}
