import Templates

extension Trend {
  func record(_ frame: Frame) -> Record {
    let page = Self.page
    var record = frame.record(page, title: headline, description: headline, current: "", last: Self.name)
    record.add([
      "headline": .text(headline), "deck": deck.field(on: page), "forgotten": forgotten.isEmpty ? false : .text(forgotten),
      "any": .flag(chart != nil), "chart": chart.map { $0.drawing(id: "gates").field } ?? false,
      "chartNote": .text(chartNote), "beginWords": .text(begin.words), "command": .html(begin.command.command),
      "heads": heads.field { ["label": .text($0.label), "day": .text($0.day)] },
      "areas": areas.field { area in
        [
          "title": .text(area.title), "href": area.target.field(on: page), "line": area.line.drawing.field,
          "cells": area.cells.field(\.record),
        ]
      },
      "takenLater": takenLater.field { ["words": .text($0)] },
      "reviews": reviews.field { review in
        [
          "gate": review.gate.field(on: page), "day": review.day.field(on: page), "verdict": .record(review.verdict.record),
          "recommendation": .record(review.recommendation.record), "ready": .text(review.areas), "met": .text(review.criteria),
          "signed": .text(review.signed),
        ]
      },
      "latest": .records(steps.prefix(1).map { $0.record(on: page) }),
      "earlier": .records(steps.dropFirst().map { $0.record(on: page) }), "anyEarlier": .flag(steps.count > 1),
    ])
    return record
  }
}

extension TrendStep {
  func record(on page: String) -> Record {
    [
      "title": .text(title), "summary": .text(summary), "then": .text(from.label), "now": .text(to.label),
      "nothing": isEmpty ? .text(summary) : false,
      "areaGroups": areas.field { $0.record(on: page) }, "criteria": criteria.field { $0.record(on: page) },
      "signatures": signOffs.field { part in
        ["heading": .text(part.title), "lines": part.lines.field { ["words": $0.field(on: page)] }]
      },
      "dates": dates.isEmpty
        ? false
        : .record([
          "rows": dates.field { date in
            [
              "what": date.what.field(on: page), "from": date.from.field(on: page), "to": date.to.field(on: page),
              "moved": date.words.field(on: page),
            ]
          }
        ]),
      "scope": scope.isEmpty
        ? false
        : .record([
          "rows": scope.field { ["what": $0.what.field(on: page), "from": .text($0.from), "to": .text($0.to)] }
        ]),
      "checklist": checklist.isEmpty
        ? false : .record(["lines": checklist.field { ["words": $0.field(on: page)] }]),
    ]
  }
}

extension TrendStep.Group {
  fileprivate func record(on page: String) -> Record {
    [
      "heading": .text(title), "moves": moves.field { $0.record(on: page) },
      "folded": more.isEmpty
        ? false
        : .record([
          "label": .text(Message.text("trend-fold-more", ["count": more.count])), "moves": more.field { $0.record(on: page) },
        ]),
    ]
  }
}

extension TrendStep.Move {
  fileprivate func record(on page: String) -> Record {
    ["words": words.field(on: page), "from": .record(from.record), "to": .record(to.record)]
  }
}
