import Diagnostics

/// A package as far as it can be judged without its signatures, and which of these are to be checked.
package struct PackageReading: Sendable {
  /// Why it is refused already; empty if nothing was found.
  package let refusals: [Refusal]
  package let seal: Seal?
  package let statements: [SealedStatement]
  let package: SealedPackage
  private let record: SealedRecord?
  /// Files under `data/` are told to be others than those that were sealed.
  let isPayloadRefused: Bool

  /// Nothing that the package says about itself is believed: every list is written again and compared.
  package init(_ package: SealedPackage) {
    self.package = package
    var found: [Refusal] = []
    func collect(_ check: () throws(Refusal) -> Void) {
      do throws(Refusal) { try check() } catch { found.append(error) }
    }
    var (seal, record): (Seal?, SealedRecord?)
    collect { () throws(Refusal) in seal = try Seal(reading: package.bytes(Seal.path)) }
    let files = SealedFiles(package, seal)
    found += files.refusals
    if !files.names(Manifest.bagPath) {
      collect { () throws(Refusal) in
        let (bag, path) = (Manifest.bag, Manifest.bagPath)
        if let refusal = Manifest.difference(should: bag, is: try package.bytes(path), path) { throw refusal }
      }
    }
    collect { () throws(Refusal) in try SealArmor.check(package.bytes(Seal.signaturePath)) }
    var statements: [SealedStatement] = []
    for path in package.paths where path.hasPrefix(SealedPackage.statementFolder) && path.hasSuffix(".md") {
      do throws(Refusal) { statements.append(try SealedStatement(path, in: package)) } catch {
        if !files.names(path) { found.append(error) }
      }
    }
    if let seal {
      // Of other files it gives other sizes.
      if !files.names(BagInfo.path), !files.namesPayload { collect { () throws(Refusal) in try BagInfo.check(package, seal) } }
      do throws(Refusal) { record = try Self.record(seal, package) } catch { if !files.names(seal.record) { found.append(error) } }
      if package[Manifest.tagPath]?.sha256 != seal.tagManifest {
        found.append(Refusal(Seal.path, "it is about another \(Manifest.tagPath)"))
      }
    }
    isPayloadRefused = files.namesPayload
    (self.statements, self.seal, self.record, refusals) = (statements, seal, record, found)
  }

  /// The record that the seal names; it must say the same.
  private static func record(_ seal: Seal, _ package: SealedPackage) throws(Refusal) -> SealedRecord {
    let record = try SealedRecord(reading: package.bytes(seal.record), of: seal.record)
    if package[seal.record]?.sha256 != seal.recordDigest {
      throw Refusal(Seal.path, "it is about another record than \(seal.record)")
    }
    if record.outcome != seal.outcome {
      throw Refusal(seal.record, "its outcome is \(record.outcome), and the seal says \(seal.outcome)")
    }
    return record
  }

  /// The log as the files give it, with what is known of each signature; nil if something is missing for it.
  func log(_ states: [Exact: PackageLog.SignatureState]) -> PackageLog? {
    guard let seal, let record else { return nil }
    func event(_ time: String, _ path: String, _ found: (Bool, PackageLog.SignatureState)?) -> PackageLog.Event {
      PackageLog.Event(time: time, path: path, digest: package[path]?.sha256 ?? "", found: found)
    }
    let signed = statements.map { event($0.signed, $0.path, ($0.isAsSigned, states[Exact($0.path)] ?? .none)) }
    return PackageLog(signed + [event(record.decided, seal.record, nil)])
  }

  /// When it was decided, as the record says; nil if that could not be read.
  var decided: String? { record?.decided }

  /// Nothing is later than the seal, which is put on last. The latest stands for all.
  var lateness: [Refusal] {
    guard let seal, let record else { return [] }
    let times = statements.map { ($0.signed, $0.path) } + [(record.decided, seal.record)]
    let late = times.filter { seal.sealed.precedesInBytes($0.0) }.sorted { $0.0.precedesInBytes($1.0) }
    guard let last = late.last else { return [] }
    let more = late.count > 1 ? "; so were \(late.count - 1) more" : ""
    return [Refusal(last.1, "it was signed or decided on \(last.0), after the seal (\(seal.sealed))\(more)")]
  }
}
