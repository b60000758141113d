import Templates

extension BoardPack {
  func record(_ frame: Frame) -> Record {
    let page = Self.page
    let title = Message.text("pack-title", ["name": Self.name, "verdict": overview.verdict])
    let decided = onRecord.isEmpty ? [] : [Fact(Message.text("pack-on-record"), onRecord)]
    let risks = overview.risks.top.prefix(Self.mostRisks)
    var record = frame.record(page, title: title, description: overview.description, current: "", last: Self.name)
    record.add([
      "occasion": .text(occasion), "mark": .text(overview.status.mark.rawValue), "verdict": .text(overview.verdict),
      "lead": .text(overview.lead), "deck": .text(overview.deck),
      "blockersTitle": .text(overview.blockersTitle),
      "countdown": .optional(overview.countdown.map { ["big": .text($0.big), "words": .text($0.words)] }),
      "facts": (overview.facts + decided).field { $0.record(on: page) },
      "blockers": blockers.field { $0.record(on: page) }, "anyBlockers": .flag(!blockers.isEmpty),
      "moreBlockers": rest(moreBlockers, Frame.overview), "ask": .record(overview.askRecord(on: page)),
      "since": .record(overview.since.record(on: page)),
      "areasTitle": .text(overview.areasTitle), "areas": areas.field { $0.record(on: page) }, "anyAreas": .flag(!areas.isEmpty),
      "moreAreas": rest(moreAreas, Frame.areas), "gates": .text(overview.gates), "across": false,
      "timeline": .record(overview.timeline.record(on: page, listing: Self.mostDates)),
      "matrix": .record(matrix.record(on: page, isFull: false)), "matrixNote": .text(overview.matrixNote),
      "matrixRest": .text(matrixRest), "unsignedTitle": .text(unsignedTitle), "noUnsigned": .text(noUnsigned),
      "unsigned": unsigned.field { $0.record(on: page) }, "anyUnsigned": .flag(!unsigned.isEmpty),
      "moreUnsigned": rest(moreUnsigned, Frame.signOffs),
    ])
    record.add([
      "heat": overview.risks.heat.isEmpty ? false : overview.risks.heat.svg(id: "heat").field,
      "risks": risks.field { $0.record(on: page) }, "anyRisks": .flag(!risks.isEmpty), "risksTitle": .text(overview.risks.headline),
      "chart": overview.chart.map { $0.drawing(id: "gates").field } ?? false, "chartNote": .text(overview.chartNote),
      "conditionsTitle": conditionsTitle.field(on: page), "conditions": conditions.field { $0.record(on: page) },
      "anyConditions": .flag(!conditions.isEmpty), "moreConditions": rest(moreConditions, DecisionRegister.name),
      "noConditions": .text(noConditions), "hiddenRisks": overview.hiddenRisks,
      "options": overview.ask.options.field { $0.record(on: page) }, "anyOptions": .flag(!overview.ask.options.isEmpty),
      "blanks": .records((0..<3).map { _ in [:] }),
      "members": members.members.field { ["name": $0.name.field(on: page), "unit": .text($0.unit)] },
      "lines": .records((members.members.count..<max(members.members.count, members.total == 0 ? 6 : 0)).map { _ in [:] }),
      "present": .text(Message.present(members)),
    ])
    return record
  }

  private func rest(_ count: Int, _ page: String) -> Field { count == 0 ? false : .text(Message.rest(count, page)) }
}

extension UnsignedRow {
  fileprivate func record(on page: String) -> Record {
    var record: Record = [
      "who": who.field(on: page), "role": .text(role), "what": what.field(on: page), "due": due.field(on: page),
      "waits": waitsFor.field(on: page),
    ]
    record.add(status.record)
    return record
  }
}

extension DecisionDetail.Condition {
  fileprivate func record(on page: String) -> Record {
    var record: Record = [
      "number": .text(number), "what": .text(what.brief(110)), "owner": owner.field(on: page), "due": due.field(on: page),
    ]
    record.add(status.record)
    return record
  }
}
