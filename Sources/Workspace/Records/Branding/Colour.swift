/// A colour as style sheets write it, `#1B4B8A`.
package struct Colour: Hashable, Sendable {
  package let red: Int
  package let green: Int
  package let blue: Int

  package init(red: Int, green: Int, blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

  package init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 7, digits[0] == UInt8(ascii: "#"), digits.dropFirst().allSatisfy({ Self.isHex($0) }),
      let number = Int(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(red: number >> 16, green: number >> 8 & 0xFF, blue: number & 0xFF)
  }

  private static func isHex(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20) }

  package var text: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// How much light it gives, from 0 to 1, as WCAG 2.2 defines it.
  package var luminance: Double { 0.2126 * Self.linear[red] + 0.7152 * Self.linear[green] + 0.0722 * Self.linear[blue] }

  /// Of each of 256 steps; made by multiplying only, so that every machine has the same.
  private static let linear: [Double] = (0...255).map { step in
    let part = Double(step) / 255
    return part <= 0.04045 ? part / 12.92 : power12over5((part + 0.055) / 1.055)
  }

  /// x to the power of 2.4: x² times the fifth root of x².
  private static func power12over5(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
    return square * root
  }

  /// From 1 to 21.
  package func contrast(to other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  package func leastContrast(to others: [Colour]) -> Double { others.map { contrast(to: $0) }.min() ?? 21 }

  /// The nearest shade, darker or lighter, that stands out from all of these; itself if it does.
  package func shade(standingOutFrom others: [Colour], by least: Double) -> Colour {
    let isDark = (others.map(\.luminance).max() ?? 1) < 0.18
    let end = isDark ? Colour(red: 255, green: 255, blue: 255) : Colour(red: 0, green: 0, blue: 0)
    for step in 0...100 {
      let shade = mixed(with: end, hundredths: step)
      if shade.leastContrast(to: others) >= least { return shade }
    }
    return end
  }

  private func mixed(with other: Colour, hundredths: Int) -> Colour {
    func mix(_ one: Int, _ two: Int) -> Int { (one * (100 - hundredths) + two * hundredths + 50) / 100 }
    return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
