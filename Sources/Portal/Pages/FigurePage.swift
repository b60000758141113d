import Templates
import Workspace

extension FigureView {
  /// - Parameter row: one figure, or two beside each other.
  static func record(_ row: [FigureView], on page: String) -> Record {
    ["pair": .flag(row.count > 1), "figures": row.field { $0.record(on: page, isPaired: row.count > 1) }]
  }

  /// - Parameter isCards: whether the table becomes blocks on a narrow screen; otherwise it scrolls.
  func record(on page: String, isPaired: Bool, isCards: Bool = false) -> Record {
    let groups = groups(on: page)
    var record: Record = [
      "id": .text(id), "title": .text(title), "sentence": .text(sentence), "bars": false, "small": false, "wideOne": false,
      "gantt": false, "matrix": false, "checks": false, "timeline": false, "cards": false, "plain": .flag(picture == nil),
      "any": .flag(!table.rows.isEmpty), "isCards": .flag(isCards && picture == nil), "paired": .flag(isPaired),
      "source": source.map { $0.field(on: page) } ?? false,
      "empty": empty.field(on: page), "span": .text(String(table.columns.count)), "caption": .text(title),
      "columns": table.columns.field { ["title": .text($0.title), "number": .flag($0.isNumber)] },
      "groups": .records(groups.shown),
      "hidden": groups.hidden > 0 ? .text(Message.moreRows(groups.hidden)) : false,
    ]
    let isBeside = !isCards && !isPaired && hasTableBeside
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
    case .timeline(let timeline)?: record["timeline"] = .record(timeline.record(id: id, on: page))
    case .gantt(let gantt)?: record["gantt"] = .record(gantt.record(id: id))
    case .checks(let list)?:
      record["checks"] = .record(list.record(on: page))
      record["behind"] = false
    case .cards(let list)?:
      record["cards"] = .record(list.record(on: page))
      record["behind"] = false
    case nil: break
    }
    return record
  }
}

extension FigureView {
  /// Bytes of a table; what does not fit is in the files.
  private static let most = 40_000
  private static let rowMarkup = 60
  private static let cellMarkup = 30

  /// Rows below the words of a column `group`, and how many there are not. The first cell is the head of its row; before each other
  /// one stands the name of its column on a narrow screen.
  private func groups(on page: String) -> (shown: [Record], hidden: Int) {
    var room = Budget(Self.most)
    var (hidden, isFirst) = (hidden, true)
    let groups = table.groups.compactMap { group -> Record? in
      let rows = table.rows[group.rows].map { row($0, on: page) }
      let shown = rows.prefix { row in
        defer { isFirst = false }
        return room.takes(row.weight + Self.rowMarkup + table.columns.count * Self.cellMarkup) || isFirst
      }
      hidden += rows.count - shown.count
      if shown.isEmpty { return nil }
      return ["title": group.title.isEmpty ? false : .text(group.title), "rows": .records(Array(shown))]
    }
    return (groups, hidden)
  }

  private func row(_ row: [Phrase], on page: String) -> Record {
    let cells: [Record] = zip(row, table.columns).map { cell, column in
      [
        "words": cell.field(on: page), "number": .flag(column.isNumber), "title": .text(column.title),
        "long": .flag(!column.isNumber && cell.plain.hasLongWord),
      ]
    }
    return ["head": .records(Array(cells.prefix(1))), "cells": .records(Array(cells.dropFirst()))]
  }
}

extension CheckList {
  func record(on page: String) -> Record {
    [
      "items": items.field { item in
        var record: Record = ["label": item.label.field(on: page), "words": item.words.field(on: page)]
        record.add(item.status.record)
        return record
      },
      "more": more > 0 ? .text(Message.moreRows(more)) : false,
    ]
  }
}

extension Timeline {
  /// - Parameter most: so many days stand below the picture also where it is wide; nil for none.
  func record(id: String, on page: String, listing most: Int? = nil) -> Record {
    let list = list
    let shown = list.unfolded(most ?? 30)
    return [
      "wide": drawing(id: id).field, "caption": .text(Message.timelineCaption), "listed": .flag(most != nil),
      "dates": list.prefix(shown).field { item in
        [
          "when": Phrase.time(Message.when(item, asOf: asOf), item.start.day).field(on: page),
          "what": Phrase.link(item.label.brief(70), item.target).field(on: page), "strong": .flag(item.isMilestone),
        ]
      },
      "rest": list.count > shown ? .text(Message.text("timeline-more", ["count": list.count - shown])) : false,
    ]
  }
}

extension Cards {
  func record(on page: String) -> Record {
    ["items": cards.field { ["label": .text($0.label), "value": $0.value.field(on: page), "words": .text($0.words)] }]
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
              "mark": .text(cell.status.mark.rawValue), "word": .text(cell.status.word), "note": .text(cell.words),
              "nothing": .flag(cell.status == Self.nothing),
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
              "time": .text(
                step.measured.map { Message.tookLonger($0.length, than: step.planned.length) } ?? step.planned.length.hoursInWords),
              "owner": .text(step.owner),
              "start": .text(start(of: step)),
            ]
          },
        ]
      },
      "caption": .text(Message.ganttCaption(self)),
    ]
  }
}
