import Diagnostics
import Documents

/// The lines of an input, counted apart from the readers that are tried.
struct Ground {
  private let path: String
  /// Scalars of each line without its end; bytes where they are no UTF-8.
  private let lengths: [Int]

  /// - Parameter endOnlyAtLF: whether CR alone ends no line, as in files that Fluent or OpenSSH read too.
  init(_ path: String, _ bytes: [UInt8], endOnlyAtLF: Bool = false) {
    self.path = path
    let isText = String(validating: bytes, as: UTF8.self) != nil
    var lengths = [0]
    for (offset, byte) in bytes.enumerated() {
      let isFollowedByLineFeed = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      switch byte {
      case 0x0A: lengths.append(0)
      case 0x0D where !endOnlyAtLF: if !isFollowedByLineFeed { lengths.append(0) }
      default: if !isText || byte & 0xC0 != 0x80 { lengths[lengths.count - 1] += 1 }
      }
    }
    self.lengths = lengths
  }

  /// Whether there is such a place; just behind the end of a line is one, for what is missing there.
  func has(_ place: Place) -> Bool {
    guard place.path == path else { return false }
    if place.line == 0 { return place.column == 0 }
    return has(line: place) && place.column <= lengths[place.line - 1] + 1
  }

  private func has(line place: Place) -> Bool {
    place.path == path && (1...lengths.count).contains(place.line) && place.column >= 1 && place.length >= 1
  }

  /// Of a value, and of all that is in it.
  func has(_ node: Node) -> Bool {
    // The text of a block may begin with a blank line: it has the column of the others, and is shorter.
    guard has(node.place), has(line: node.contentPlace) else { return false }
    switch node.content {
    case .scalar: return true
    case .list(let items): return items.allSatisfy(has)
    case .map(let entries): return entries.allSatisfy { has($0.keyPlace) && has($0.value) }
    }
  }
}

extension Node {
  /// 1 for a value in which there are none.
  var depth: Int {
    switch content {
    case .scalar: 1
    case .list(let items): 1 + (items.map(\.depth).max() ?? 0)
    case .map(let entries): 1 + (entries.map(\.value.depth).max() ?? 0)
    }
  }
}
