/// All compiled templates of a library: flat, shared by every page and thread.
struct Program: Sendable {
  var units: [[Segment]] = []
  /// The literal bytes of all units, one after another.
  var literals: [UInt8] = []
  var sites: [Site] = []
}
