@testable import Documents
@testable import Templates

extension FuzzTarget {
  /// What is written in a link of Markdown, and what a template puts together.
  static let links = FuzzTarget("links") { input, promises in
    for isImage in [false, true] { checkTarget(input, isImage: isImage, &promises) }
    let isAllowed = input.withUnsafeBufferPointer { Link.isAllowed($0) }
    // Escaping leaves no quote in an attribute.
    guard isAllowed, !input.contains(UInt8(ascii: "\"")), let attribute = String(validating: input, as: UTF8.self) else { return }
    let fault = BrowsedAddress(attribute: attribute).fault
    promises.expect(fault == nil, "a template may have \(fault ?? "")")
  }

  private static func checkTarget(_ input: [UInt8], isImage: Bool, _ promises: inout Promises) {
    let target = input.withUnsafeBufferPointer { LinkTarget($0, in: "evidence/kitchen/soup.md", isImage: isImage) }
    let browsed = BrowsedAddress(target.address)
    switch target.verdict {
    case .refused(_, let message, let help):
      promises.expect(message.utf8.count + help.utf8.count < 4_096, "a refusal of \(message.utf8.count) bytes")
    case .web:
      promises.expect(!isImage, "an image from the web")
      promises.expect(browsed.scheme != nil && browsed.fault == nil, "a link to the web that is none, or one with another scheme")
    case .file(let path):
      promises.expect(browsed.scheme == nil && browsed.fault == nil, "a link to a file that leads elsewhere")
      let isInside =
        !path.utf8.starts(with: "/".utf8) && !path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
      promises.expect(isInside, "a link to a file outside: \(path)")
      promises.expect(
        path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }, "a link to a file with a hidden sign")
    }
    promises.expect(target.address.count <= LinkTarget.maximumBytes + 2, "an address of \(target.address.count) bytes")
  }
}
