import Diagnostics

/// Reads a file of results, part by part: its kind is told by its beginning, logs of load tests are counted as they come, and all
/// others are kept until they are whole.
package struct ResultsReader {
  /// What of a file tells its kind.
  private static let beginning = 64 << 10
  static let maximumBytes = 64 << 20

  private let path: String
  private let wanted: ResultFormat?
  private var held: [UInt8] = []
  private var load: (any LoadReader)?
  private var isRecognised = false
  private var isTooLarge = false

  /// - Parameter format: nil to tell it by the content.
  package init(path: String, format: ResultFormat? = nil) { (self.path, wanted) = (path, format) }

  package mutating func read(_ bytes: [UInt8]) {
    if load != nil {
      bytes.withUnsafeBufferPointer { load?.read($0) }
      return
    }
    if isTooLarge { return }
    held += bytes
    if !isRecognised, held.count >= Self.beginning { recogniseLoad() }
    if load == nil, held.count > Self.maximumBytes { (isTooLarge, held) = (true, []) }
  }

  /// What the file said; nil where the diagnostics say why not.
  package mutating func finish() -> Parsed<Results?> {
    if !isRecognised { recogniseLoad() }
    if load != nil { return load?.finish() ?? Parsed(nil) }
    let file = SourceFile(path: path, bytes: held)
    let start = Place(path, line: 1, column: 1)
    if isTooLarge {
      let tooLarge = Diagnostic(
        .resultsTooLarge, "a file of more than \(Self.maximumBytes >> 20) MiB", at: start, help: "split it, or export a part of it")
      return Parsed(nil, [tooLarge])
    }
    if held.allSatisfy({ isBlank($0) || $0 == 0x0A || $0 == 0x0D }) {
      return Parsed(nil, [DelimitedReader.empty(start, "any content")])
    }
    if let foreign = encodingProblem { return Parsed(nil, [foreign]) }
    return held.withUnsafeBufferPointer { ResultBeginning($0, path: path) }.read(file, wanted)
  }

  /// Begins to count at once if it is a log of a load test.
  private mutating func recogniseLoad() {
    isRecognised = true
    if wanted != nil, wanted != .jtl { return }
    let bytes = held
    if encodingProblem != nil { return }
    bytes.withUnsafeBufferPointer { bytes in
      switch ResultBeginning(bytes, path: path).notation {
      case .xml(root: "testResults"): load = JTLXMLReader(path)
      case .delimited(let beginning) where wanted == .jtl || beginning.format == .jtl:
        load = JTLRecords(path, beginning)
        load?.read(UnsafeBufferPointer(rebasing: bytes[min(beginning.start, bytes.count)...]))
        return
      default: return
      }
      load?.read(bytes)
    }
    if load != nil { held = [] }
  }

  /// XML says its encoding itself; all others are UTF-8.
  private var encodingProblem: Diagnostic? {
    let start = Place(path, line: 1, column: 1)
    let isWide = held.starts(with: [0xFF, 0xFE]) || held.starts(with: [0xFE, 0xFF])
    if isWide {
      return Diagnostic(
        .notUTF8, "the file is UTF-16", at: start,
        help: "save it as UTF-8; in Excel: Save as, \"CSV UTF-8 (comma delimited)\"; in an editor: Save as, encoding UTF-8")
    }
    return nil
  }
}

extension ResultBeginning {
  /// Reads a whole file by what its beginning says.
  fileprivate func read(_ file: SourceFile, _ wanted: ResultFormat?) -> Parsed<Results?> {
    switch notation {
    case .xml(root: "testsuites"), .xml(root: "testsuite"):
      return wanted == nil || wanted == .junit ? JUnitReader.read(file) : mismatch(file, wanted, "its first element is `testsuite`")
    case .xml(let root):
      return mismatch(file, wanted, root.isEmpty ? "it has no XML element" : "its first element is `\(root)`")
    case .json:
      return wanted == nil || wanted == .k6 ? K6Reader.read(file) : mismatch(file, wanted, "it is JSON")
    case .markdown where wanted == nil || wanted == .markdown:
      return MarkdownResults.read(file)
    case .markdown: return delimited(file, wanted ?? .csv)
    case .delimited(let beginning):
      if wanted == .markdown { return MarkdownResults.read(file) }
      if wanted == .junit || wanted == .k6 { return mismatch(file, wanted, "it is text in lines") }
      return delimited(file, wanted ?? beginning.format)
    }
  }

  private func delimited(_ file: SourceFile, _ format: ResultFormat) -> Parsed<Results?> {
    // The mark that Excel sets is no part of the text.
    let mark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let problems = file.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[mark...])
      return Characters.check(text, Lines(file.path, text)).diagnostics
    }
    if problems.isEmpty { return DelimitedReader.read(file, format: format) }
    return Parsed(
      nil,
      problems.map { problem in
        var problem = problem
        if problem.code == .notUTF8 {
          problem.help = "save it as UTF-8; in Excel: Save as, \"CSV UTF-8 (comma delimited)\", not \"CSV (Windows)\""
        }
        return problem
      })
  }

  private func mismatch(_ file: SourceFile, _ wanted: ResultFormat?, _ found: String) -> Parsed<Results?> {
    let what = wanted.map { "the file is not \($0.title): \(found)" } ?? "the file is of no known kind: \(found)"
    let unknown = Diagnostic(
      .resultsUnknown, what, at: Place(file.path, line: 1, column: 1), help: "accepted: \(ResultFormat.accepted)")
    return Parsed(nil, [unknown])
  }
}
