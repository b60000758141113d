import Templates

extension FindingList {
  func record(_ frame: Frame) -> Record {
    let page = "findings.html"
    var record = frame.record(page, title: title, description: deck, current: "Findings", last: "Findings and fixes")
    record.add([
      "headline": .text(title), "deck": .text(deck), "facts": facts.field { $0.record(on: page) },
      "anyAreas": .flag(!areas.isEmpty),
      "areas": areas.field { area in
        [
          "title": .text(area.title), "anchor": .text(area.anchor), "href": area.target.field(on: page), "count": .text(area.count),
          "groups": area.groups.field { $0.record(on: page) },
        ]
      },
      "forms": forms.field { form in
        [
          "severity": .text(form.severity), "message": form.message.field(on: page), "help": form.help.field(on: page),
          "place": form.place.field(on: page), "code": form.code.field(on: page), "edge": .text(form.edge),
        ]
      },
      "formsNote": .text(formsNote),
    ])
    return record
  }
}

extension RiskRegister {
  func record(_ frame: Frame) -> Record {
    let page = "risks.html"
    var record = frame.record(page, title: headline, description: headline, current: "Risks", last: "Risks")
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

extension Method {
  func record(_ frame: Frame) -> Record {
    let page = "about.html"
    func meaning(_ meaning: Meaning) -> Record {
      var record: Record = ["words": .text(meaning.words)]
      record.add(meaning.status.record)
      return record
    }
    var record = frame.record(
      page, title: "How a verdict is reached", description: "The rules by which the verdict is worked out, with today’s numbers.",
      current: "Method",
      last: "Method")
    record.add([
      "steps": steps.field { ["words": $0.field(on: page)] }, "recommendation": .record(self.recommendation.record),
      "recommendationWords": .text(recommendationWords), "states": states.field(meaning), "signOffs": signOffs.field(meaning),
      "count": .text(count.digits("criterion", "criteria")),
      "areas": areas.field { area in
        [
          "title": .text(area.title), "href": area.target.field(on: page),
          "rules": area.rules.field { rule in
            [
              "id": .text(rule.id), "link": rule.target.field(on: page), "level": .text(rule.level), "ask": .text(rule.ask),
              "state": .optional(rule.status?.record), "source": .text(rule.source), "place": rule.place.field(on: page),
            ]
          },
        ]
      },
      "sources": sources.field { ["file": $0.file.field(on: page), "digest": .text($0.digest)] },
      "codes": codes.field { code in
        [
          "id": .text(code.id), "anchor": .text(code.anchor), "title": .text(code.title),
          "explanation": code.explanation.field(on: page),
        ]
      },
    ])
    return record
  }
}

extension EvidenceDetail {
  static let navigation = "Areas"

  func record(_ frame: Frame) -> Record {
    let area = crumb.map { [("Areas", Target("areas/index.html")), $0] } ?? []
    var record = frame.record(
      page, title: title, description: description, current: Self.navigation, crumbs: area.map { (title: $0.0, target: $0.1) },
      last: name)
    let rowKeys: [Key] = ["gap", "line", "wash", "cells", "by"]
    record.add([
      "name": .text(name), "headline": .text(title), "path": .text(path), "kicker": kicker.field(on: page), "deck": .text(deck),
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
      "anyCited": .flag(!cited.isEmpty), "more": more > 0 ? .text("And \(more.of("more", "more")).") : false,
    ])
    return record
  }
}
