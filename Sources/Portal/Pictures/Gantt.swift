import Workspace

/// Steps on a line of hours, in phases: as planned and as measured, with the critical path and the end of the window.
struct Gantt: Sendable {
  struct Step: Sendable {
    let id: String
    let label: String
    let owner: String
    let phase: String
    /// In hours from the opening of the window.
    let planned: ClosedRange<Double>
    let measured: ClosedRange<Double>?
    let isCritical: Bool
    /// Ids of the steps that it waits for.
    let after: [String]

    /// When it is over, as far as it is known best.
    var finish: Double { (measured ?? planned).upperBound }
    var start: Double { (measured ?? planned).lowerBound }

    /// Measured hours over the planned ones.
    var excess: Double { measured.map { $0.length - planned.length } ?? 0 }
  }

  /// A moment at which somebody decides whether to go on.
  struct Checkpoint: Sendable {
    let label: String
    let hour: Double
  }

  let steps: [Step]
  let checkpoints: [Checkpoint]
  let title: String
  /// Hours after which the window is over, where the figure says so.
  let window: Double?
  /// The moment of hour nought, where the figure says so.
  let origin: Moment?
  /// Steps that have no times, or that the picture has no room for.
  let leftOut: Int

  static let mostRows = 60

  init(_ figure: FigureRows, title: String) {
    let points = figure.rows.indices.filter { figure.flag($0, "checkpoint") }
    let tasks = figure.rows.indices.filter { !figure.flag($0, "checkpoint") }
    checkpoints = points.compactMap { row in
      figure.hours(row, "start").map { Checkpoint(label: figure.text(row, "label"), hour: $0) }
    }
    let all = tasks.compactMap { row -> Step? in
      guard let planned = figure.span(row, "start", "finish") else { return nil }
      return Step(
        id: figure.text(row, "id"), label: figure.text(row, "label"), owner: figure.text(row, "owner"),
        phase: figure.text(row, "phase"), planned: planned, measured: figure.span(row, "measured-start", "measured-finish"),
        isCritical: figure.flag(row, "critical"), after: figure.text(row, "after").split(separator: ";").map { String($0).trimmed })
    }
    steps = Array(all.prefix(Self.mostRows))
    leftOut = tasks.count - steps.count
    window = figure.rows.indices.lazy.compactMap { figure.number($0, "window") }.first
    origin = figure.rows.indices.lazy.compactMap { Moment(iso: figure.text($0, "origin")) }.first
    self.title = Message.gantt(title, steps, window: window)
  }

  /// Steps under their phases, both in the order given.
  var phases: [(name: String, steps: [Step])] {
    var phases: [(name: String, steps: [Step])] = []
    for step in steps {
      if let index = phases.firstIndex(where: { $0.name == step.phase }) {
        phases[index].steps.append(step)
      } else {
        phases.append((step.phase, [step]))
      }
    }
    return phases
  }

  var isMeasured: Bool { steps.contains { $0.measured != nil } }

  /// `Sun 18:00`, or hours where the figure does not say when they begin.
  func moment(_ hour: Double) -> String {
    origin.map { $0.adding(minutes: Int((hour * 60).rounded())).weekdayClock } ?? hour.hoursInWords
  }

  func start(of step: Step) -> String {
    if origin != nil { return moment(step.start) }
    return step.start == 0 ? Message.text("gantt-at-start") : Message.text("gantt-after", ["moment": moment(step.start)])
  }
}

extension FigureRows {
  /// Farther away than any weekend.
  private static let most = 1e5

  fileprivate func hours(_ row: Int, _ column: String) -> Double? {
    number(row, column).flatMap { abs($0) < Self.most ? $0 : nil }
  }

  fileprivate func span(_ row: Int, _ start: String, _ finish: String) -> ClosedRange<Double>? {
    guard let start = hours(row, start), let finish = hours(row, finish), finish >= start else { return nil }
    return start...finish
  }
}

extension ClosedRange<Double> {
  var length: Double { upperBound - lowerBound }
}
