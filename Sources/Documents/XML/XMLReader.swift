import CExpat
import Diagnostics

/// Who listens to the elements of an XML file, one after the other.
protocol XMLHandler: AnyObject {
  /// - Parameter depth: 1 for the root.
  func begin(_ name: String, _ attributes: XMLAttributes, depth: Int, at place: Place)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  func end(_ name: String, depth: Int)
}

/// The attributes of an element, as long as it begins.
struct XMLAttributes {
  fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?

  subscript(name: StaticString) -> String? {
    guard let pairs else { return nil }
    var index = 0
    while let key = pairs[index], let value = pairs[index + 1] {
      if UnsafeRawPointer(key).has(name) { return String(cString: value) }
      index += 2
    }
    return nil
  }
}

/// Reads XML in parts with expat; no part of the file is kept. A document type is refused, so that no entity unfolds.
final class XMLReader {
  static let maximumDepth = 64
  /// A tag that is longer than this serves nobody.
  static let maximumTag = 1 << 20

  private let parser: XML_Parser?
  private let path: String
  private let handler: any XMLHandler
  private var depth = 0
  private var fed = 0
  private(set) var problem: Diagnostic?

  init(_ path: String, _ handler: any XMLHandler) {
    (self.path, self.handler) = (path, handler)
    parser = XML_ParserCreate(nil)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(parser) { data, name, attributes in
      guard let name else { return }
      XMLReader.of(data)?.begin(String(cString: name), XMLAttributes(pairs: attributes))
    } _: { data, name in
      guard let name else { return }
      XMLReader.of(data)?.end(String(cString: name))
    }
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        XMLReader.of(data)?.handler.text(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLReader.of(data)?.stop(.xmlRefused, "a document type", help: "delete the line `<!DOCTYPE …>`; results need none")
    }
  }

  deinit { XML_ParserFree(parser) }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The next part; nothing more is read after a problem.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool = false) {
    guard problem == nil else { return }
    fed += bytes.count
    let status = bytes.withMemoryRebound(to: XML_Char.self) {
      XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
    }
    if status == XML_STATUS_ERROR, problem == nil {
      let code = XML_GetErrorCode(parser)
      let words = XML_ErrorString(code).map { String(cString: $0) } ?? "it cannot be read"
      // What is missing at the end is said better than by expat.
      let isCut = code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN
      problem = Diagnostic(
        .xmlSyntax, isCut ? "the XML ends before its last element does" : "the XML is broken: \(words)", at: place,
        help: "the run or the export was broken off, or the file was changed afterwards: make it again")
    }
    if problem == nil, fed - Int(XML_GetCurrentByteIndex(parser)) > Self.maximumTag, !isLast {
      problem = Diagnostic(
        .resultsTooLarge, "a tag or a text that is longer than \(Self.maximumTag >> 20) MiB", at: place,
        help: "the file is damaged, or a value holds a whole recording; export it without")
    }
  }

  /// A whole file, in parts, so that a tag without end shows.
  func readAll(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      for start in stride(from: 0, to: bytes.count, by: 1 << 18) {
        read(UnsafeBufferPointer(rebasing: bytes[start..<min(start + (1 << 18), bytes.count)]))
      }
    }
    read(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
  }

  private func begin(_ name: String, _ attributes: XMLAttributes) {
    guard problem == nil else { return }
    depth += 1
    if depth > Self.maximumDepth {
      stop(.xmlRefused, "elements stand in each other more than \(Self.maximumDepth) deep", help: "export the file again")
      return
    }
    handler.begin(name, attributes, depth: depth, at: place)
  }

  private func end(_ name: String) {
    guard problem == nil else { return }
    handler.end(name, depth: depth)
    depth -= 1
  }

  private func stop(_ code: Code, _ message: String, help: String) {
    problem = Diagnostic(code, message, at: place, help: help)
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private var place: Place {
    Place(path, line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }
}

extension UnsafeRawPointer {
  /// Whether the text that begins here and ends with a NUL is this one.
  fileprivate func has(_ text: StaticString) -> Bool {
    for offset in 0..<text.utf8CodeUnitCount where load(fromByteOffset: offset, as: UInt8.self) != text.utf8Start[offset] {
      return false
    }
    return load(fromByteOffset: text.utf8CodeUnitCount, as: UInt8.self) == 0
  }
}
