import Assessment
import Workspace

/// What the committee will be asked: the answers that it can give, each with what it costs and what follows.
struct Ask: Sendable {
  struct Option: Sendable {
    /// `A`, as it is ticked on paper.
    let letter: String
    let title: String
    let words: Phrase
  }

  let title: String
  /// The question, leading to where it is asked.
  let question: Phrase
  let options: [Option]
  /// What to do where no answers are named, or how many are left out.
  let note: String

  static let most = 5
  private static let letters = ["A", "B", "C", "D", "E", "F"]

  /// - Parameter toCome: all decisions to come.
  init(_ site: SiteMap, _ toCome: [DecisionToCome]) {
    let meeting = site.assessment.workspace.programme.decisionOn?.day
    let asOf = site.assessment.asOf
    // A record that was begun is what will be put to the committee; otherwise what is announced for the day of the meeting.
    let record = site.decisions.first { $0.standing == .proposed && $0.record.options.count > 1 }?.record
    let announced = toCome.filter { $0.answers.count > 1 }
    let decision = announced.last { $0.day == meeting } ?? announced.last
    let day: Day?
    let all: [(title: String, words: Phrase)]
    if let record {
      day = record.date
      question = Phrase.link(record.title.clause, site.decision(record.id)).stopped
      all = record.options.map { ($0.briefSentence(), Phrase()) }
    } else if let decision {
      day = decision.day
      question = decision.question
      all = decision.answers.map { ($0.option.briefSentence(90), Message.answer($0)) }
    } else {
      day = meeting
      question = Phrase()
      all = []
    }
    title = Message.asked(on: day, asOf: asOf)
    let isHidden =
      site.assessment.lacks.decisions
      || site.assessment.areas.contains { $0.figures.contains { $0.figure.picture == DecisionToCome.picture && $0.isHidden } }
    let shown = all.unfolded(Self.most)
    options = zip(Self.letters, all.prefix(shown)).map { Option(letter: $0, title: $1.title, words: $1.words) }
    note =
      all.isEmpty
      ? isHidden ? Message.noAnswersShown : Message.noAnswers
      : all.count > shown ? Message.text("asked-more", ["count": all.count - shown]).capitalised : ""
  }
}
