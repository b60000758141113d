import CResources
import Diagnostics

/// The copies of the reference checker and of its guide that go into each package, and outside of it.
package enum Checker {
  package static let script = [UInt8](resource: golive_verify_sh)
  package static let guide = [UInt8](resource: golive_verify_txt)
}
