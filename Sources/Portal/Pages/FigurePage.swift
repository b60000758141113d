import Templates

extension FigureView {
  /// - Parameter row: one figure, or two beside each other.
  static func record(_ row: [FigureView], on page: String) -> Record {
    ["pair": .flag(row.count > 1), "figures": row.field { $0.record(on: page, isPaired: row.count > 1) }]
  }

  func record(on page: String, isPaired: Bool) -> Record {
    var record: Record = [
      "id": .text(id), "title": .text(title), "sentence": .text(sentence), "bars": false, "small": false, "wideOne": false,
      "gantt": false, "matrix": false, "plain": .flag(picture == nil), "any": .flag(!table.rows.isEmpty),
      "columns": table.columns.field { ["title": .text($0.title), "number": .flag($0.isNumber)] },
      "rows": table.rows.field { row in
        [
          "cells": .records(
            zip(row, table.columns).map { cell, column in ["words": cell.field(on: page), "number": .flag(column.isNumber)] })
        ]
      },
      "hidden": hidden > 0 ? .text("\(hidden.digits("row")) more are in the files.") : false,
    ]
    let isBeside = !isPaired && hasTableBeside
    record.add(["beside": .flag(isBeside), "behind": .flag(!isBeside)])
    switch picture {
    case .resultBars(let picture)?:
      record["bars"] = .record([
        "wide": picture.drawing(id: id, narrow: false).field, "narrow": picture.drawing(id: id, narrow: true).field,
      ])
    case .small(let drawings, let caption)?:
      record["small"] = .record([
        "drawings": drawings.field { ["drawing": $0.field] }, "caption": .text(caption), "one": .flag(drawings.count == 1),
      ])
    case .wide(let drawing, let narrow, let caption)?:
      record["wideOne"] = .record(["wide": drawing.field, "narrow": narrow.field, "caption": .text(caption)])
    case .matrix(let matrix)?:
      record["matrix"] = .record(matrix.record(on: page))
      record["behind"] = .flag(matrix.leftOut > 0)
    case .gantt(let gantt)?: record["gantt"] = .record(gantt.record(id: id))
    case nil: break
    }
    return record
  }
}

extension CoverageMatrix {
  func record(on page: String) -> Record {
    [
      "caption": .text(title), "heads": .texts(columns),
      "lines": rows.field { row in
        [
          "head": .text(row.title),
          "marks": row.cells.field { cell in
            [
              "mark": .text(cell.status.mark.rawValue), "label": .text(cell.label), "note": .text(cell.words),
              "href": cell.target.map { $0.field(on: page) } ?? false,
            ]
          },
        ]
      },
      "legend": legend.field { ["mark": .text($0.mark.rawValue), "word": .text($0.word.lowercasedFirst)] },
    ]
  }
}

extension Gantt {
  func record(id: String) -> Record {
    [
      "wide": drawing(id: id).field,
      "phases": phases.field { phase in
        [
          "name": .text(phase.name.unkeyed.capitalised),
          "steps": phase.steps.field { step in
            [
              "label": .text(step.label), "critical": .flag(step.isCritical),
              "time": .text((step.finish - step.start).hoursInWords),
              "owner": .text(step.owner), "start": .text(step.start == 0 ? "at the start" : "after \(step.start.hoursInWords)"),
            ]
          },
        ]
      },
      "leftOut": leftOut > 0
        ? .text("\(leftOut.digits("step")) without times, or beyond the first \(Gantt.mostRows), stand only in the table.") : false,
    ]
  }
}
