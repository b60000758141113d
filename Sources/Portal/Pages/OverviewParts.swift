import Templates

// What the overview and the board pack have in common.

extension SinceGate {
  func record(on page: String) -> Record {
    [
      "sinceTitle": .text(title), "remembered": .flag(isRemembered), "history": Target(Trend.page, "since").field(on: page),
      "lines": lines.field { ["mark": .text($0.mark.rawValue), "words": $0.words.field(on: page)] }, "any": .flag(!lines.isEmpty),
      "note": note.field(on: page),
    ]
  }
}

extension Ask.Option {
  func record(on page: String) -> Record {
    ["letter": .text(letter), "option": .text(title), "words": words.field(on: page)]
  }
}

extension TimelineView {
  func record(on page: String, listing most: Int? = nil) -> Record {
    [
      "timelineTitle": .text(title), "sentence": .text(sentence), "more": target.map { $0.field(on: page) } ?? false,
      "picture": .optional(timeline.flatMap { $0.items.isEmpty ? nil : $0.record(id: "weeks", on: page, listing: most) }),
      "none": .text(
        timeline.map { $0.items.isEmpty } ?? true ? isHidden ? Message.hiddenFigure : Message.noTimeline(timeline) : ""),
    ]
  }
}

extension Overview {
  func askRecord(on page: String) -> Record {
    [
      "askTitle": .text(ask.title), "question": ask.question.field(on: page), "options": ask.options.field { $0.record(on: page) },
      "anyOptions": .flag(!ask.options.isEmpty), "note": .text(ask.note),
      "recommendation": isLive ? false : .record(recommendation.record),
      "recommendationWords": .text(recommendationWords), "decided": decided.field(on: page),
    ]
  }
}
