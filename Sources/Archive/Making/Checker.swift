/// The copies of the reference checker and of its guide that go into each package, and outside of it.
package enum Checker {
  package static let script = PackageResources.verify_sh
  package static let guide = PackageResources.VERIFY_txt
}
