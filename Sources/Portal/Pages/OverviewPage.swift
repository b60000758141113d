import Templates

extension Blocker {
  func record(on page: String) -> Record {
    var record: Record = [
      "title": .text(title.clause), "cause": cause.field(on: page), "owner": owner.field(on: page), "due": due.field(on: page),
    ]
    record.add(status.record)
    return record
  }
}

extension Blocker {
  /// What folds away below a list.
  static func fold(_ blockers: [Blocker], on page: String) -> Field {
    blockers.isEmpty
      ? false
      : .record([
        "summary": .text(Message.text("overview-and-more", ["count": blockers.count])),
        "blockers": blockers.field { $0.record(on: page) },
      ])
  }
}

extension AreaRow {
  func record(on page: String) -> Record {
    var record: Record = [
      "title": .text(title), "href": target.field(on: page), "because": because.field(on: page), "owners": owners.field(on: page),
      "latest": latest.field(on: page), "strip": tally.criteria > 0 ? UnitStrip(tally).drawing.field : false,
      "met": .text("\(tally.met)/\(tally.criteria)"), "hasSigned": .flag(tally.asked > 0),
      "signed": .text(Message.text("overview-signed", ["signed": tally.signed, "asked": tally.asked])),
      "unsigned": .flag(tally.signed < tally.asked), "unasked": .text(unasked),
      "open": tally.recommendedOpen > 0
        ? .text(Message.text("overview-recommendations", ["count": tally.recommendedOpen])) : false,
      "line": line.map(\.drawing.field) ?? false,
      "signatures": .text(Target(target.page, "signatures").href(from: page)),
    ]
    record.add(status.record)
    return record
  }
}

extension SignOffMatrix {
  /// - Parameter isFull: with the day or the word below each mark.
  func record(on page: String, isFull: Bool) -> Record {
    [
      "any": .flag(!rows.isEmpty), "none": .text(none),
      "columns": columns.field { ["title": .text($0.title), "holder": isFull && !$0.holder.isEmpty ? .text($0.holder) : false] },
      "rows": rows.field { row in
        [
          "title": .text(row.title), "href": row.target.field(on: page),
          "cells": row.cells.field { cell in
            var record: Record = [
              "note": isFull ? cell.note.field(on: page) : false,
              "href": cell.target.map { $0.field(on: page) } ?? false,
            ]
            record.add(cell.status.record)
            return record
          },
        ]
      },
      "totals": .texts(totals), "full": .flag(isFull),
    ]
  }
}

extension RiskRegister.Item {
  func record(on page: String) -> Record {
    var record: Record = [
      "anchor": .text(target.anchor ?? ""), "id": id.field(on: page), "href": target.field(on: page),
      "name": .text(id.plain),
      "title": .text(title), "rating": rating.field(on: page), "area": area.field(on: page), "owner": owner.field(on: page),
      "due": due.field(on: page), "response": response.field(on: page), "covers": covers.field(on: page),
    ]
    record.add(status.record)
    return record
  }
}

extension Overview {
  func record(_ frame: Frame) -> Record {
    let page = "index.html"
    // The chart of the gates stands beside the signatures where both fit.
    let isWide = shownMatrix.columns.count > 8
    let isTight = isWide && shownMatrix.columns.count <= 11 && chart.map { $0.count <= 3 } ?? true
    var record = frame.record(page, title: verdict, description: description, current: Frame.overview)
    record.add([
      "mark": .text(status.mark.rawValue), "verdict": .text(verdict), "kicker": .text(kicker), "lead": .text(lead),
      "deck": .text(deck),
      "countdown": .optional(countdown.map { ["big": .text($0.big), "words": .text($0.words)] }),
      "facts": facts.field { $0.record(on: page) },
      "blockersTitle": .text(blockersTitle), "blockers": blockers.field { $0.record(on: page) },
      "anyBlockers": .flag(!blockers.isEmpty),
      "blockersNote": .text(blockersNote),
      "moreBlockers": Blocker.fold(moreBlockers, on: page),
      "findings": findings > 0 ? .text(Message.text("overview-all-findings", ["count": findings])) : false,
      "ask": .record(askRecord(on: page)), "since": .record(since.record(on: page)),
      "conditions": conditions.field { $0.record(on: page) },
      "moreConditions": Blocker.fold(moreConditions, on: page),
      "anyConditions": .flag(!conditions.isEmpty),
      "conditionsTitle": .text(isLive ? Message.text("overview-live-conditions") : Message.text("overview-conditions")),
      "anyDecisions": .flag(!decisions.isEmpty),
      "decisions": decisions.field {
        [
          "question": $0.question.field(on: page), "id": .text($0.id), "who": $0.who.field(on: page), "due": $0.due.field(on: page),
        ]
      },
      "areasTitle": .text(areasTitle), "areas": areas.field { $0.record(on: page) }, "anyAreas": .flag(!areas.isEmpty),
      "across": .optional(across?.record(on: page)), "gates": .text(gates), "timeline": .record(timeline.record(on: page)),
      "chart": chart.map { $0.drawing(id: "gates", width: isTight ? 252 : 360).field } ?? false, "chartNote": .text(chartNote),
      "matrixClass": .text(isWide ? isTight ? "c9" : "c12" : "c8"), "chartClass": .text(isWide ? isTight ? "c3" : "c5" : "c4"),
      "pack": Target(BoardPack.page).field(on: page),
      "matrix": .record(shownMatrix.record(on: page, isFull: false)),
      "matrixNote": .text([matrixNote, Message.leftOut(shownMatrix, of: matrix)].inSentences),
      "heat": risks.heat.isEmpty ? false : risks.heat.svg(id: "heat").field, "risks": risks.top.field { $0.record(on: page) },
      "anyRisks": .flag(!risks.top.isEmpty), "risksTitle": .text(risks.headline), "risksNote": .text(risks.topNote),
      "hiddenRisks": hiddenRisks, "story": story.html,
    ])
    return record
  }

  /// In place of what is said where there are no risks.
  var hiddenRisks: Field { risks.lacksRisks ? .text(Message.noRisks + ".") : false }
}

extension Overview {
  /// The page of areas: the same table, alone.
  func areasRecord(_ frame: Frame) -> Record {
    let page = "areas/index.html"
    var record = frame.record(page, title: Frame.areas, description: lead, current: Frame.areas, last: Frame.areas)
    record.add([
      "lead": .text(lead), "areasTitle": .text(areasTitle), "areas": areas.field { $0.record(on: page) },
      "anyAreas": .flag(!areas.isEmpty),
      "across": .optional(across?.record(on: page)), "gates": .text(gates),
    ])
    return record
  }
}
