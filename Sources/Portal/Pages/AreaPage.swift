import Templates

extension Criterion {
  func record(on page: String) -> Record {
    [
      "id": .text(id), "rule": rule.field(on: page), "ask": .text(ask), "why": why.isEmpty ? false : .text(why),
      "level": .text(level),
      "state": .record(status.record), "found": found.field(on: page),
      "proofs": proofs.field { proof in
        [
          "state": .record(proof.status.record), "words": proof.words.field(on: page), "place": proof.place.field(on: page),
          "answer": proof.answer.field(on: page),
        ]
      },
      "anyProofs": .flag(!proofs.isEmpty), "more": more?.field(on: page) ?? false,
      "evidence": Phrase.joined(evidence, Message.text("list-between")).field(on: page),
    ]
  }
}

extension SignatureRow {
  func record(on page: String) -> Record {
    var record: Record = [
      "anchor": .text(anchor), "who": who.field(on: page), "what": .text(what), "role": .text(role),
      "subject": subject.isEmpty ? false : .text(subject), "date": date.field(on: page), "words": words.html,
      "reasons": reasons.field { ["words": $0.field(on: page)] }, "conditions": conditions.field(on: page),
      "meaning": .text(meaning), "assurance": assurance.isEmpty ? false : .text(assurance),
      "requirement": requirement.field(on: page), "area": .text(areaTitle), "areaHref": area.field(on: page),
      "file": file?.field(on: page) ?? false,
    ]
    record.add(status.record)
    return record
  }
}

extension FindingItem {
  func record(on page: String) -> Record {
    [
      "state": .record(status.record), "title": .text(title.plain), "heading": title.field(on: page),
      "edge": .text(status.mark == .block ? "" : status.mark == .cond ? "w" : "n"),
      "id": .text(turn == 1 ? requirement.plain : "\(requirement.plain) (\(turn))"),
      "why": why.field { ["words": $0.field(on: page)] }, "place": place?.field(on: page) ?? false,
      "requirement": requirement.field(on: page),
      "paste": paste.isEmpty ? false : .html(paste.html),
    ]
  }
}

extension FindingGroup {
  /// - Parameter most: so many items; the rest is on the area's page of findings, or in the list for tools.
  func record(on page: String, most: Int = FindingGroup.most) -> Record {
    let placed = min(most, items.count)
    let hidden = count - placed
    let rest = page == target.page ? Message.hidden(hidden) : Message.more(hidden, of: count, target)
    // A fold is worth its line only for more than one.
    let first = placed > Self.mostUnfolded + 1 ? Self.mostUnfolded : placed
    return [
      "anchor": .text(anchor), "ask": .text(ask), "count": .text(Message.text("findings-count", ["count": count])),
      "items": items.prefix(first).field { $0.record(on: page) },
      "folded": placed > first
        ? .record([
          "summary": .text(Message.moreFindings(placed - first)),
          "items": items[first..<placed].field { $0.record(on: page) },
        ]) : false,
      "hidden": hidden > 0 ? rest.field(on: page) : false,
    ]
  }
}

extension AreaDetail {
  /// So many findings of one criterion; the page of findings has them all.
  private static let mostOfOne = 2
  /// Bytes of findings; of the criteria that come last only how many findings they have.
  private static let mostFindings = 20_000

  private var groups: [Record] {
    var room = Budget(Self.mostFindings)
    return findings.map { group in
      let record = group.record(on: page, most: Self.mostOfOne)
      let markup = 250 + 420 * min(Self.mostOfOne, group.items.count)
      return room.takes(record.weight + markup) ? record : group.record(on: page, most: 0)
    }
  }

  func record(_ frame: Frame) -> Record {
    var record = frame.record(
      page, title: Message.text("area-page-title", ["area": title, "state": status.inSentence]),
      description: description, current: Frame.areas, crumbs: [(Frame.areas, Target("areas/index.html"))], last: title)
    func plain(_ list: [Criterion]) -> Field { list.isEmpty ? false : .record(["rows": list.field { $0.record(on: page) }]) }
    func criteria(_ list: CriteriaList) -> Field {
      list.isEmpty
        ? false
        : .record(["shown": plain(list.shown), "folded": plain(list.folded), "summary": .text(Message.folded(list.folded.count))])
    }
    record.add([
      "name": .text(title), "kicker": .text(kicker), "state": .record(status.record), "lead": lead.field(on: page),
      "deck": deck.field(on: page),
      "history": history.map { .record(["line": $0.line.drawing.field, "words": $0.words.field(on: page)]) } ?? false,
      "summaries": summaries.field { ["words": $0.field(on: page)] }, "claims": .texts(claims),
      "facts": facts.field { $0.record(on: page) },
      "nothingAsked": .flag(must.isEmpty && begin?.missing.isEmpty != false), "begin": .optional(begin?.record(on: page)),
      "must": criteria(must), "mustNote": .text(mustNote), "should": criteria(should),
      "risks": criteria(risks), "known": criteria(known), "later": plain(later), "notApplicable": plain(notApplicable),
      "changes": changes.field { ["words": $0.field(on: page)] },
      "guidance": guidance.field { ["words": $0.field(on: page)] },
      "anyGuidance": .flag(!guidance.isEmpty),
      "signatures": signatures.field { $0.record(on: page) }, "anySignatures": .flag(!signatures.isEmpty),
      "signaturesNote": signaturesNote.field(on: page),
      "figureRows": figures.field { FigureView.record($0, on: page) },
      "openItems": openItems.ids.isEmpty ? false : .record(openItems.record(on: page)),
      "decisions": decisions.rows.isEmpty && decisions.note.isEmpty ? false : .record(decisions.record(on: page)),
      "groups": .records(groups),
      "anyFindings": .flag(!findings.isEmpty),
      "findingsNote": .text(findingsNote), "texts": texts.field { ["heading": .text($0.heading), "html": $0.html.html] },
      "anyTexts": .flag(!texts.isEmpty),
      "evidence": evidence.field { file in
        [
          "file": file.file.field(on: page), "title": .text(file.title), "author": file.author.field(on: page),
          "assessed": file.assessed.field(on: page),
        ]
      },
      "anyEvidence": .flag(!evidence.isEmpty), "noEvidence": .text(noEvidence), "neighbours": .record(neighbours.record(on: page)),
    ])
    return record
  }
}

extension AreaDecisions {
  func record(on page: String) -> Record {
    [
      "note": note.field(on: page), "any": .flag(!rows.isEmpty),
      "rows": rows.field { row in
        [
          "what": row.what.field(on: page), "kind": row.kind.field(on: page), "who": row.who.field(on: page),
          "due": row.due.field(on: page), "state": .record(row.status.record),
        ]
      },
    ]
  }
}

extension OpenItems {
  func record(on page: String) -> Record {
    [
      "note": note.field(on: page), "more": more?.field(on: page) ?? false, "any": .flag(!rows.isEmpty),
      "also": also.isEmpty
        ? false
        : .record([
          "start": .text(rows.isEmpty ? Message.text("area-page-open") : Message.text("area-page-also-open")),
          "items": also.field { ["words": $0.field(on: page)] },
        ]),
      "rows": rows.field { row in
        [
          "id": row.id.field(on: page), "title": .text(row.item.title), "use": row.use.field(on: page),
          "rating": row.item.rating.field(on: page), "response": row.item.response.field(on: page),
          "owner": row.item.owner.field(on: page), "due": row.item.due.field(on: page),
        ]
      },
    ]
  }
}

extension Begin {
  func record(on page: String) -> Record {
    [
      "missing": missing.field {
        [
          "ask": .text($0.ask), "id": .text($0.id), "words": $0.words.field(on: page), "file": .text($0.file),
          "state": .record(Status(.none, Message.text("area-page-no-evidence")).record),
        ]
      },
      "anyMissing": .flag(!missing.isEmpty), "commands": .html(commands.html), "file": .text(file), "content": .html(content.html),
      "owner": owner.field(on: page),
    ]
  }
}
