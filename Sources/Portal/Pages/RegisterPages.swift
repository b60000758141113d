import Templates

extension RiskRegister {
  func record(_ part: Page, _ frame: Frame) -> Record {
    let page = part.page
    let isFirst = part.number == 1
    let name = Message.page(part.number, of: pages.count)
    let title = isFirst ? headline : Message.text("risks-title-page", ["page": name])
    var record = frame.record(
      page, title: title, description: headline, current: Frame.risks, crumbs: isFirst ? [] : [(Frame.risks, Target(Self.page))],
      last: isFirst ? Frame.risks : name.capitalised)
    let neighbours = Neighbours(
      of: page, in: pages.map { (Message.page($0.number, of: pages.count).capitalised, Target($0.page)) },
      all: (Frame.risks, Target(Self.page)))
    record.add([
      "headline": .text(title), "deck": .text(isFirst ? topNote : headline + "."), "risks": top.field { $0.record(on: page) },
      "heat": heat.isEmpty || !isFirst ? false : heat.svg(id: "heat").field,
      "pages": pages.count == 1 ? false : .record(neighbours.record(on: page)),
      "parts": part.parts.field { part in
        [
          "title": .text(part.title), "anchor": .text(part.anchor), "note": .text(part.note),
          "open": part.open.field { $0.record(on: page) },
          "anyOpen": .flag(!part.open.isEmpty), "closed": part.closed.field { $0.record(on: page) },
          "anyClosed": .flag(!part.closed.isEmpty), "elsewhere": part.elsewhere.field(on: page),
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
                  false, .text(row.spot.text), row.wash.isEmpty ? false : .text(row.wash), .texts(row.cells),
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
