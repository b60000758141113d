import Assessment
import Workspace

/// A sheet of paper for those who will never open an editor: what an area is asked, what is on file, and room to write.
struct Worksheet: Sendable {
  /// What must be true.
  struct Question: Sendable {
    let ask: String
    let id: String
    /// Empty where it must be met.
    let level: String
    let status: Status
    let found: Phrase
    /// What would have to be filed, and where; then the rows that break it.
    let wanted: [Phrase]
    let answer: Answer
    /// What front matter does not give yet.
    let values: [Value]
    /// What answers it where nobody is asked to.
    let how: Phrase
  }

  enum Answer: Sendable {
    /// Somebody says whether it is true.
    case word
    /// golive counts rows: those that are missing or wrong are asked for.
    case rows
    /// Signatures, other criteria, or values of front matter alone.
    case elsewhere
  }

  struct Value: Hashable, Sendable {
    let label: String
    /// The words that it is chosen from; empty where anything may be written.
    let choice: String
  }

  struct Signature: Sendable {
    let role: String
    let subject: String
    let who: String
    /// What is signed.
    let meaning: String
    let status: Status
  }

  struct Item: Sendable {
    let id: String
    let title: String
    let owner: String
    let due: String
  }

  let page: String
  let title: String
  let area: Target
  let question: String
  let facts: [Fact]
  let open: [Question]
  let met: [Question]
  /// How many are asked later.
  let later: Int
  let signatures: [Signature]
  let items: [Item]
  let moreItems: Int

  private static let mostWanted = 4
  private static let mostItems = 60

  init(_ area: AreaResult, _ site: SiteMap) {
    page = site.worksheet(area).page
    title = area.area.title
    self.area = site.area(area)
    question = area.area.question
    let asked = area.requirements.filter {
      $0.isListed && $0.state != .notApplicable && $0.requirement.level != .informative && !$0.requirement.isGuidance
    }
    let due = asked.filter { !$0.isLater && $0.state != .notDue }
    later = asked.count - due.count
    let isSettled = { (result: RequirementResult) in result.state == .met || result.state == .waived }
    open = due.filter { !isSettled($0) }.map { Question($0, site, most: Self.mostWanted) }
    met = due.filter(isSettled).map { Question($0, site, most: 0) }
    let checklist = site.assessment.workspace.checklist
    signatures = AskedSignature.all(in: area).filter { !$0.isSigned && $0.status.mark != .wait }.map { signature in
      Signature(
        role: checklist.title(ofRole: signature.result.role),
        subject: signature.result.subjectTitle ?? signature.result.subject ?? "",
        who: site.name(signature.who) ?? "", meaning: signature.result.meaning, status: signature.status)
    }
    let items = site.assessment.raid.filter { $0.isOpen && $0.area == area.area.slug }
    let shown = items.unfolded(Self.mostItems)
    self.items = items.prefix(shown).map { item in
      Item(
        id: item.id, title: item.title, owner: site.name(item.owner) ?? item.owner ?? "", due: item.due?.shortYear ?? "")
    }
    moreItems = items.count - shown
    let asOf = site.assessment.asOf
    facts = [
      Fact(Message.text("worksheet-as-of"), .time(asOf.weekdayShortYear, asOf)),
      Fact(Message.text("area-owner"), Phrase(site.owners(area).plain)),
      Fact(Message.text("worksheet-meeting"), Phrase(Message.occasion(site.assessment.workspace.programme.decisionOn))),
      Fact(Message.text("worksheet-file"), .code("evidence/\(area.area.slug)/")),
    ]
  }
}

extension Worksheet {
  /// What was found; of what is missing, that which is not listed below. Paper leads nowhere.
  fileprivate static func found(_ result: RequirementResult, _ most: Int, _ site: SiteMap) -> Phrase {
    guard most > 0, let missing = result.missing else { return site.found(result) }
    let signatures = missing.all.filter(\.isSignature)
    let shown = signatures.unfolded(most)
    let rest = signatures.count - shown
    return .sentences(
      ([missing.before] + signatures.prefix(shown).map(\.words)).map { .marked(site.inWords($0)) }
        + (rest > 0 ? [Phrase(Message.andMore(rest))] : []))
  }
}

extension Worksheet.Question {
  fileprivate init(_ result: RequirementResult, _ site: SiteMap, most: Int) {
    let gaps = result.gaps.filter { !$0.isSignature }
    let wanted = gaps.prefix(most).map { gap -> Phrase in
      let words = Phrase.marked(site.inWords(gap.words).capitalised.clause)
      return gap.file.isEmpty ? words.stopped : Message.phrase("worksheet-wanted", ["what": words, "file": Phrase.code(gap.file)])
    }
    let open = result.findings.filter { $0.treatment == .open }
    let rows = open.prefix(most - wanted.count).map { Phrase(site.sentence($0).sentence) }
    let rest = gaps.count + open.count - wanted.count - rows.count
    let checklist = site.assessment.workspace.checklist
    let fields = gaps.compactMap(checklist.field)
    // Rows are asked for where a table lacks them, or where what is found stands in one.
    let lacksRows = gaps.contains { checklist.table(missingIn: $0) != nil }
    let asksRows = lacksRows || (fields.isEmpty || !open.isEmpty) && !result.tables(of: checklist).isEmpty
    // What was found may say no more than what is wanted first.
    let isTold = most > 0 && gaps.first.map { result.found.hasPrefix($0.words) } ?? false
    self.init(
      ask: result.requirement.ask, id: result.requirement.id, level: Criterion.level(of: result.requirement),
      status: Status(result), found: isTold ? Phrase() : Worksheet.found(result, most, site),
      wanted: wanted + rows + (most > 0 && rest > 0 ? [Phrase(Message.text("items-more", ["count": rest]))] : []),
      answer: Worksheet.Answer(result, asksRows: asksRows),
      values: fields.map { Worksheet.Value($0.column, of: $0.area, for: result, site) },
      how: Message.answered(result, site))
  }
}

extension Worksheet.Value {
  /// Two areas may have a field of one name, such as the time of their tests.
  fileprivate init(_ column: Column, of area: Area, for result: RequirementResult, _ site: SiteMap) {
    let isOwn = area.slug == result.requirement.area || area.slug == Checklist.acrossAreas
    label =
      isOwn ? column.label : Message.text("worksheet-value-of", ["label": column.label, "area": area.title])
    choice = PasteText(assessment: site.assessment).choice(column)
  }
}

extension Worksheet.Answer {
  fileprivate init(_ result: RequirementResult, asksRows: Bool) {
    let requirement = result.requirement
    self =
      result.isUnsigned
      ? .elsewhere : requirement.attest != nil ? .word : requirement.isComputed && asksRows ? .rows : .elsewhere
  }
}
