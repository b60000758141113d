import Templates

extension DecisionRegister {
  func record(_ frame: Frame) -> Record {
    let page = Self.page
    let description = Message.text("decisions-description", ["headline": headline, "deck": deck])
    var record = frame.record(page, title: headline, description: description, current: Self.name, last: Self.name)
    record.add([
      "headline": .text(headline), "deck": .text(deck), "any": .flag(!rows.isEmpty), "command": .html(command.command),
      "rows": rows.field { row in
        var record: Record = [
          "number": .text(row.number), "title": .text(row.title), "href": row.target.field(on: page),
          "date": row.date.field(on: page),
          "recommended": row.recommended.field(on: page), "standing": row.standing.field(on: page),
          "conditions": .text(row.conditions),
        ]
        record.add(row.outcome.record)
        return record
      },
    ])
    return record
  }
}

extension DecisionDetail {
  func record(_ frame: Frame) -> Record {
    var record = frame.record(
      page, title: title, description: description, current: DecisionRegister.name,
      crumbs: [(DecisionRegister.name, Target(DecisionRegister.page))], last: Message.text("decision-crumb", ["number": number]))
    record.add([
      "number": .text(number), "headline": .text(title), "outcome": .record(outcome.record),
      "kickers": kicker.field { ["words": $0.field(on: page)] }, "facts": facts.field { $0.record(on: page) }, "note": .text(note),
      "anyConditions": .flag(!conditions.isEmpty),
      "conditions": conditions.field { condition in
        var record: Record = [
          "number": .text(condition.number), "what": .text(condition.what), "owner": condition.owner.field(on: page),
          "due": condition.due.field(on: page), "closes": condition.closes.field(on: page),
        ]
        record.add(condition.status.record)
        return record
      },
      "anyVotes": .flag(!votes.isEmpty),
      "votes": votes.field { vote in
        var record: Record = [
          "person": vote.person.field(on: page), "unit": vote.unit.isEmpty ? false : .text(vote.unit),
          "words": vote.words.isEmpty ? false : .text(vote.words),
        ]
        record.add(vote.status.record)
        return record
      },
      "recommended": .text(recommended), "anyAreas": .flag(!areas.isEmpty), "areasThen": .text(areasThen),
      "areas": areas.field { area in
        [
          "title": .text(area.title), "href": area.target.field(on: page), "then": .record(area.then.record),
          "now": .optional(area.now?.record),
        ]
      },
      "anyOptions": .flag(!options.isEmpty), "options": .texts(options),
      "difference": difference.isEmpty ? false : .text(difference), "reason": reason.isEmpty ? false : .text(reason),
      "words": .html(words), "record": self.record.field { ["term": .text($0.term), "words": $0.words.field(on: page)] },
      "digest": .text(digest), "neighbours": .record(neighbours.record(on: page)),
    ])
    return record
  }
}
