import Diagnostics

/// The ids of headings: lower-case letters, digits and hyphens, unique in a page.
struct Anchors {
  private var taken: [Exact: Int] = [:]

  /// `Test cases` -> `test-cases`, the second time `test-cases-1`, as on the sites where people write Markdown.
  mutating func next(for text: String) -> String {
    let slug = Self.slug(text)
    // Looked up and put in at once: nearly every slug is new.
    guard let count = taken.updateValue(0, forKey: Exact(slug)) else { return slug }
    var number = count + 1
    while taken[Exact("\(slug)-\(number)")] != nil { number += 1 }
    taken[Exact(slug)] = number
    taken[Exact("\(slug)-\(number)")] = 0
    return "\(slug)-\(number)"
  }

  private static func slug(_ text: String) -> String {
    if let slug = ofASCII(text) { return slug }
    var slug = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "-", "_": slug.append(scalar == "_" ? "_" : "-")
      case "a"..."z", "0"..."9": slug.append(scalar)
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      default: break
      }
    }
    return slug.isEmpty ? "section" : String(slug)
  }

  /// The same of a text in ASCII, as most headings are; nil for others.
  private static func ofASCII(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.contains(where: { $0 >= 0x80 }) { return nil }
      let slug = String(unsafeUninitializedCapacity: bytes.count) { room in
        var count = 0
        for kept in bytes.lazy.compactMap(byte) {
          room[count] = kept
          count += 1
        }
        return count
      }
      return slug.isEmpty ? "section" : slug
    }
  }

  private static func byte(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: " "): UInt8(ascii: "-")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): byte
    default: nil
    }
  }
}
