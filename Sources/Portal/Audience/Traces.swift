import Assessment
import Diagnostics
import Documents
import Language
import Workspace

/// What would give away a withheld text: runs of its words, short cells, long numbers, names and digests, unless they stand in
/// something that is shown.
struct Traces: Sendable {
  struct Trace: Sendable {
    let words: String
    let place: Place
  }

  /// Words in a run; a shorter text counts as a whole.
  static let run = 6
  private static let leastRun = 24
  private static let leastText = 12
  private static let leastDigits = 5

  /// By number of words, then by what they are.
  private(set) var byLength: [Int: [UInt64: Trace]] = [:]

  /// - Parameters:
  ///   - whole: with what is withheld.
  ///   - assessment: made without it. Numbers that it counts are no traces; its words are looked at like all others.
  init(of whole: Workspace, beside assessment: Assessment) {
    let (withheld, shown) = (whole.withheld, assessment.workspace)
    for file in whole.evidence + whole.records where withheld.touches(file.path) {
      let isWhole = withheld.files.contains(Exact(file.path))
      if isWhole {
        add(file.path, at: Place(file.path))
        for digest in [file.digest, String(file.digest.prefix(32))] { add(digest, at: Place(file.path)) }
      }
      guard file.table == nil, let text = String(validating: file.bytes, as: UTF8.self) else {
        for row in file.table?.rows ?? [] where isWhole || withheld.contains(row.place) {
          for cell in row.cells { add(cell.text, at: row.place) }
        }
        continue
      }
      let shape = file.document.map { Self.shape(of: $0) } ?? []
      for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
        let place = Place(file.path, line: index + 1)
        guard isWhole || withheld.contains(place), !shape.contains(index + 1) else { continue }
        for part in line.split(separator: "|") {
          add(part, at: place)
          // What stands behind a key, or behind words such as `Price:`.
          if let colon = part.firstRange(of: ": ") { add(part[colon.upperBound...], at: place) }
        }
      }
    }
    for file in shown.evidence + shown.records { remove(WordStream(file.bytes, file.path.hasSuffix(".csv") ? .csv : .plain)) }
    for file in shown.evidence + shown.records { remove(WordStream(file.path.utf8, .plain)) }
    for decision in shown.decisions { remove(WordStream(decision.id.utf8, .plain)) }
    let asked = Message.asked(on: whole.programme.decisionOn?.day, asOf: assessment.asOf)
    let own =
      [asked] + Language.current.texts + Status.vocabulary + Code.all.flatMap { [$0.title, $0.explanation] } + [
        "audience: internal"
      ]
    for words in own { remove(WordStream(words.utf8, .plain)) }
    for words in Self.counted(in: assessment) { remove(WordStream(words.utf8, .plain), upTo: 1) }
  }

  var isEmpty: Bool { byLength.isEmpty }

  private mutating func add(_ text: some StringProtocol, at place: Place) {
    let stream = WordStream(text.utf8, .plain)
    let (words, lengths) = (stream.words, stream.lengths)
    func add(_ range: Range<Int>, _ traces: inout [Int: [UInt64: Trace]]) {
      let trace = Trace(words: String(String(text).trimmed.prefix(80)), place: place)
      traces[range.count, default: [:]][WordStream.hash(of: words[range])] = trace
    }
    if words.count >= Self.run {
      for start in 0...words.count - Self.run {
        let range = start..<start + Self.run
        if lengths[range].reduce(Self.run - 1, +) >= Self.leastRun { add(range, &byLength) }
      }
    } else if !words.isEmpty, lengths.reduce(words.count - 1, +) >= Self.leastText {
      add(0..<words.count, &byLength)
    }
    for index in words.indices where lengths[index] >= Self.leastDigits {
      if Self.numbers(in: text).contains(words[index]) { add(index..<index + 1, &byLength) }
    }
  }

  /// Lines of the front matter that hold a key with one word behind it: ids, days, versions and names of columns give nothing away that
  /// a table of what is shown does not have.
  private static func shape(of document: Document) -> Set<Int> {
    var lines: Set<Int> = []
    func visit(_ node: Node) {
      for entry in node.entries ?? [] {
        if let text = entry.value.scalar, !text.contains(" ") { lines.insert(entry.value.place.line) }
        visit(entry.value)
      }
      for item in node.list ?? [] { visit(item) }
    }
    visit(document.frontMatter)
    return lines
  }

  /// The long numbers of a text, as words.
  private static func numbers(in text: some StringProtocol) -> Set<UInt64> {
    let runs = text.utf8.split { !(0x30...0x39).contains($0) && $0 != UInt8(ascii: ",") }
    return Set(
      runs.map { $0.filter { $0 != UInt8(ascii: ",") } }.filter { $0.count >= leastDigits }.compactMap {
        WordStream($0, .plain).words.first
      })
  }

  /// Sentences and cells that queries have made of what is shown.
  private static func counted(in assessment: Assessment) -> [String] {
    var texts: [String] = []
    for area in assessment.areas {
      for result in area.requirements {
        texts.append(result.found)
        texts += result.findings.map(\.found)
      }
    }
    for figure in assessment.areas.flatMap(\.figures) + assessment.topics.flatMap(\.figures.values) {
      if let sentence = figure.sentence { texts.append(sentence) }
      for row in figure.rows { texts += row.cells.map(\.text) }
    }
    for topic in assessment.topics { texts += ([topic.headline, topic.deck] + topic.facts).compactMap(\.self) }
    return texts
  }

  /// - Parameter most: longer runs stay traces.
  private mutating func remove(_ stream: WordStream, upTo most: Int = run) {
    visit(stream) { length, hash, _ in if length <= most { byLength[length]?[hash] = nil } }
    byLength = byLength.filter { !$0.value.isEmpty }
  }

  /// Every trace that stands in a text.
  func found(in stream: WordStream) -> [Trace] {
    var traces: [Trace] = []
    visit(stream) { _, _, trace in traces.append(trace) }
    return traces
  }

  private func visit(_ stream: WordStream, _ body: (_ length: Int, _ hash: UInt64, _ trace: Trace) -> Void) {
    let words = stream.words
    for (length, traces) in byLength where length <= words.count {
      for start in 0...words.count - length {
        let hash = WordStream.hash(of: words[start..<start + length])
        if let trace = traces[hash] { body(length, hash, trace) }
      }
    }
  }
}
