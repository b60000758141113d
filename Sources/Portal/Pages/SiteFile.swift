/// A file of the site.
package struct SiteFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// SHA-256 in lower-case hex, where it is known already.
  package let digest: String?
  /// It is as the site that stands there has it, and was not made.
  package let isAsBefore: Bool

  package init(_ path: String, _ bytes: [UInt8], digest: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.digest = digest
    isAsBefore = false
  }

  init(asBefore path: String) {
    self.path = path
    bytes = []
    digest = nil
    isAsBefore = true
  }
}
