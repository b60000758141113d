/// A file of the site.
package struct SiteFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// SHA-256 in lower-case hex, where it is known already.
  package let digest: String?

  package init(_ path: String, _ bytes: [UInt8], digest: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.digest = digest
  }
}
