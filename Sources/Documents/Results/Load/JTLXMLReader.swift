import Diagnostics

/// The XML notation: elements `sample` and `httpSample` with short names of attributes.
final class JTLXMLReader: LoadReader, XMLHandler {
  private var log: LoadLog
  private var xml: XMLReader?
  /// Samples within samples.
  private var parts: (count: Int, first: Place)?
  private let path: String

  init(_ path: String) {
    (log, self.path) = (LoadLog(path), path)
  }

  func read(_ bytes: UnsafeBufferPointer<UInt8>) { read(bytes, isLast: false) }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    // Made and given up with the reading: the two know each other.
    let xml = xml ?? XMLReader(path, self)
    self.xml = xml
    if !log.isStopped { xml.read(bytes, isLast: isLast) }
  }

  func finish() -> Parsed<Results?> {
    read(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
    let problem = log.isStopped ? nil : xml?.problem
    xml = nil
    if let problem { return Parsed(nil, log.findings.diagnostics + [problem]) }
    var parsed = log.finish()
    if let parts {
      parsed.diagnostics.append(
        Diagnostic(
          .resultsAccount, "\(parts.count) samples are parts of others; the others are counted, which hold them", at: parts.first,
          severity: .note))
    }
    return parsed
  }

  func begin(_ name: String, _ attributes: XMLAttributes, depth: Int, at place: Place) {
    guard name == "sample" || name == "httpSample" else { return }
    if depth > 2 {
      parts = (count: (parts?.count ?? 0) + 1, first: parts?.first ?? place)
      return
    }
    log.add(
      label: attributes["lb"] ?? "", elapsed: attributes["t"] ?? "", begin: attributes["ts"] ?? "", success: attributes["s"] ?? "",
      users: Int(attributes["na"] ?? "") ?? 0, at: place)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  func end(_ name: String, depth: Int) {}
}
