import Templates

extension RiskRegister {
  func record(_ frame: Frame) -> Record {
    let page = Self.page
    var record = frame.record(page, title: headline, description: headline, current: Frame.risks, last: Frame.risks)
    record.add([
      "headline": .text(headline), "deck": .text(topNote), "risks": top.field { $0.record(on: page) },
      "heat": heat.isEmpty ? false : heat.svg(id: "heat").field,
      "parts": parts.field { part in
        [
          "title": .text(part.title), "anchor": .text(part.anchor), "note": .text(part.note),
          "open": part.open.field { $0.record(on: page) },
          "anyOpen": .flag(!part.open.isEmpty), "closed": part.closed.field { $0.record(on: page) },
          "anyClosed": .flag(!part.closed.isEmpty),
        ]
      },
    ])
    return record
  }
}

extension EvidenceDetail {
  static var navigation: String { Frame.areas }

  func record(_ frame: Frame) -> Record {
    let area = crumb.map { [(Frame.areas, Target("areas/index.html")), $0] } ?? []
    var record = frame.record(
      page, title: title, description: description, current: Self.navigation, crumbs: area.map { (title: $0.0, target: $0.1) },
      last: name, icons: !cited.isEmpty)
    let rowKeys: [Key] = ["gap", "line", "wash", "cells", "by"]
    record.add([
      "name": .text(name), "headline": .text(title), "path": .text(path), "kind": .text(kind), "kicker": kicker.field(on: page),
      "deck": .text(deck),
      "facts": facts.field { $0.record(on: page) }, "anyFields": .flag(!fields.isEmpty),
      "fields": fields.field { ["key": .text($0.key), "value": .text($0.value)] },
      "body": body.map { .html($0) } ?? false,
      "table": head.isEmpty && lines.isEmpty
        ? false
        : .record([
          "head": .texts(head), "span": .text(String(head.count + 2)), "note": .text(linesNote),
          "lines": lines.field { line in
            switch line {
            case .gap(let words): Record(rowKeys, [.text(words), "", false, .list([]), ""])
            case .row(let row):
              Record(
                rowKeys,
                [
                  false, .text(String(row.line)), row.wash.isEmpty ? false : .text(row.wash), .texts(row.cells),
                  row.citedBy.field(on: page),
                ])
            }
          },
        ]),
      "cited": cited.field { cited in
        var record: Record = [
          "line": cited.line.field(on: page), "requirement": cited.requirement.field(on: page), "words": .text(cited.words),
        ]
        record.add(cited.status.record)
        return record
      },
      "anyCited": .flag(!cited.isEmpty), "more": more > 0 ? .text(Message.text("evidence-and-more", ["count": more])) : false,
    ])
    return record
  }
}
