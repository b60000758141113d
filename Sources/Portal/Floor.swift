package import Assessment
package import Documents

package enum Portal {
  package static func render(_ assessment: Assessment, templates: [(path: String, bytes: [UInt8])]) -> Parsed<[(path: String, bytes: [UInt8])]> {
    Parsed([])
  }
  package static func readinessJSON(_ assessment: Assessment) -> [UInt8] { [] }
}
