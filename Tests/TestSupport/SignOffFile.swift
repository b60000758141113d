@testable import Workspace

/// Where golive would file a statement.
package enum SignOffFile {
  package static func path(of statement: String) -> String {
    func value(_ key: String) -> String? {
      statement.split(separator: "\n").first { $0.hasPrefix("\(key): ") }.map { line in
        line.dropFirst(key.count + 2).filter { $0 != "\"" }
      }
    }
    let name = SignOffName(
      requirement: value("sign-off") ?? "", subject: value("subject"), signer: value("signer") ?? "", signed: value("signed") ?? "")
    return "sign-offs/\(value("area") ?? "")/\(name.text)"
  }
}

extension [String: String?] {
  /// The same with each statement under its own name; one like another in a folder below.
  package var filed: [String: String?] {
    var filed: [String: String?] = [:]
    for (path, text) in sorted(by: { $0.key < $1.key }) {
      guard path.hasPrefix("sign-offs/"), let text else {
        filed[path] = text
        continue
      }
      let own = SignOffFile.path(of: text)
      let again = own.replacing("sign-offs/kitchen/", with: "sign-offs/kitchen/again/")
      filed[filed.keys.contains(own) ? again : own] = text
    }
    return filed
  }
}
