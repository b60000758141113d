import Assessment
import Diagnostics
import Workspace

/// Who has signed, who has not, and everything that was signed.
struct SignOffRegister: Sendable {
  struct Open: Sendable {
    let row: SignatureRow
    let due: Phrase
    /// The words to sign, where none are given yet.
    let toSign: String
    /// Whom to tell, in words; and what to type instead.
    let how: String
    let command: String
    /// Where the same is told, if there is no room for it here: with the area, and with the person.
    let told: Target
    let elsewhere: Phrase
  }
  struct Given: Sendable {
    let row: SignatureRow
    let files: SignedFiles
    /// What it was signed under that has changed since; empty if nothing has.
    let earlier: String
    /// Whether the signature above it is over the same bytes; they are not listed again.
    let isOverTheSame: Bool
    /// Its row in this list is where marks lead to; one that does not count stands in the list of what is missing, too.
    let hasAnchor: Bool
  }
  struct Group: Sendable {
    let title: String
    let target: Target?
    let rows: [Given]
  }

  static let page = "sign-offs.html"

  let title: String
  let deck: String
  let facts: [Fact]
  let matrix: SignOffMatrix
  /// Refused first; then by person, nobody first, then who owes most.
  let open: [Open]
  let given: [Group]
  /// What is said where there are none.
  let noneMissing: String
  let noneGiven: String

  init(_ site: SiteMap) {
    let areas = site.ordered
    let all = areas.map { AskedSignature.all(in: $0) }
    let flat = all.flatMap(\.self)
    matrix = SignOffMatrix(site)
    noneMissing = Message.nothingMissing(site)
    noneGiven = Message.text("sign-offs-nobody-signed", ["reach": Message.reach(matrix.isPart)])
    let missing = Self.ranked(flat.filter { !$0.isSigned })
    title = Message.signOffs(matrix, missing.filter { $0.status.mark != .wait }.map { site.name($0.who) })
    deck = Message.owed(missing, site)
    facts = Self.facts(missing, site)
    open = missing.map { signature in
      Open(
        row: SignatureRow(signature, on: Self.page, site),
        due: signature.needed(site), toSign: signature.isGiven ? "" : signature.result.meaning,
        how: Message.howToSign(signature, site), command: signature.command(site),
        told: SignatureRow.target(signature, on: site.area(signature.area).page),
        elsewhere: Message.toldElsewhere(signature, site))
    }
    let files = SignedFiles.Reader(site)
    func rows(_ signatures: [AskedSignature], hasAnchor: Bool) -> [Given] {
      var above: [SignedFiles.File] = []
      return signatures.map { signature in
        let signed = files.read(signature.result)
        defer { above = signed.files }
        return Given(
          row: SignatureRow(signature, on: Self.page, isGiven: true, site), files: signed,
          earlier: Message.earlier(signature.result.earlierEditions),
          isOverTheSame: !signed.files.isEmpty && signed.files == above, hasAnchor: hasAnchor)
      }
    }
    let settled = areas.flatMap { AskedSignature.settled(in: $0) }
    let replaced = settled.filter { $0.result.state == .superseded }
    let void = Group(
      title: Message.text("sign-offs-void"), target: nil,
      rows: rows(missing.filter(\.isGiven) + settled.filter { $0.result.state != .superseded }, hasAnchor: false))
    let old = Group(title: Message.text("sign-offs-replaced"), target: nil, rows: rows(replaced, hasAnchor: false))
    let counting = zip(areas, all).map { area, signatures in
      Group(title: area.area.title, target: site.area(area), rows: rows(signatures.filter(\.isSigned), hasAnchor: true))
    }
    given = ([void] + counting + [old]).filter { !$0.rows.isEmpty }
  }

  /// A refusal is read first, whoever gave it; then a person's signatures stand together.
  private static func ranked(_ signatures: [AskedSignature]) -> [AskedSignature] {
    var counts: [Exact: Int] = [:]
    var first: [Exact: Int] = [:]
    for (index, signature) in signatures.enumerated() {
      counts[Exact(signature.who ?? ""), default: 0] += 1
      if first[Exact(signature.who ?? "")] == nil { first[Exact(signature.who ?? "")] = index }
    }
    func key(_ signature: AskedSignature) -> [Int] {
      let person = Exact(signature.who ?? "")
      let isRefused = signature.status.mark == .block
      return [
        isRefused ? 0 : signature.status.mark == .wait ? 2 : 1, signature.who == nil ? 0 : 1, -(counts[person] ?? 0),
        first[person] ?? 0, signature.status.mark.rank,
      ]
    }
    return signatures.enumerated().map { (key($0.element) + [$0.offset], $0.element) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }

  private static func facts(_ missing: [AskedSignature], _ site: SiteMap) -> [Fact] {
    func fact(_ term: String, _ isMine: (Mark) -> Bool) -> Fact? {
      let mine = missing.filter { isMine($0.status.mark) }
      if mine.isEmpty { return nil }
      var names: [String] = []
      for signature in mine {
        let name = site.name(signature.who) ?? Message.text("people-nobody-named")
        if !names.contains(name) { names.append(name) }
      }
      return Fact(term, Phrase(Message.text("sign-offs-count", ["count": mine.count, "names": names.listed(atMost: 4)])))
    }
    let due = missing.filter { $0.status.mark != .wait }.compactMap(\.due).min()
    return [
      fact(Message.text("sign-offs-refused-fact")) { $0 == .block },
      fact(Message.text("sign-offs-lapsed-fact")) { $0 == .lapse },
      fact(Message.text("sign-offs-missing-fact")) { $0 == .none },
      fact(Message.text("sign-offs-waiting-fact")) { $0 == .wait },
      due.map { Fact(Message.text("sign-offs-first-fact"), site.date($0)) },
    ].compactMap(\.self)
  }
}

/// The files under a signature, with the digests that were signed.
struct SignedFiles: Sendable {
  struct File: Sendable, Equatable {
    /// As it was signed.
    let whole: String
    /// The beginning of it; the whole is in the data.
    let digest: String
    let path: Phrase
    /// What is no longer as it was signed.
    let change: String
  }

  let files: [File]
  let title: String

  struct Reader {
    private let site: SiteMap
    private let signOffs: [Exact: SignOff]

    init(_ site: SiteMap) {
      self.site = site
      signOffs = Dictionary(
        site.assessment.workspace.signOffs.map { (Exact($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    }

    func read(_ result: SignOffResult) -> SignedFiles {
      let lines = result.path.flatMap { signOffs[Exact($0)]?.evidence } ?? []
      let digests = site.assessment.workspace.digests
      let files = lines.map { line in
        let change =
          digests[line.path].map { $0 == line.digest ? "" : Message.text("sign-off-file-changed") }
          ?? Message.text("sign-off-file-gone")
        return File(
          whole: line.digest, digest: line.digest.prefix(16) + "…",
          path: .link(line.path, site.file(line.path).map { Target($0.page) }, isCode: true),
          change: change)
      }
      return SignedFiles(files: files, title: Message.signedFiles(files))
    }
  }
}
