import Templates

extension [UInt8] {
  /// Escaped text in which words that run from right to left stand apart: the numbers and signs beside them keep their place.
  mutating func appendIsolated(_ text: String) {
    // Hardly any text holds a byte with which such a word could begin.
    guard text.utf8.contains(where: { $0 >= 0xD6 && $0 <= 0xE0 || $0 >= 0xEF }) else { return appendEscaped(text) }
    let scalars = text.unicodeScalars
    var written = scalars.startIndex
    var stretch: Range<String.UnicodeScalarView.Index>?
    func close(_ bytes: inout [UInt8]) {
      guard let range = stretch else { return }
      bytes.appendEscaped(String(scalars[written..<range.lowerBound]))
      bytes += "<bdi>".utf8
      bytes.appendEscaped(String(scalars[range]))
      bytes += "</bdi>".utf8
      (written, stretch) = (range.upperBound, nil)
    }
    for index in scalars.indices {
      if scalars[index].isRightToLeft {
        stretch = (stretch?.lowerBound ?? index)..<scalars.index(after: index)
      } else if scalars[index].properties.isAlphabetic {
        close(&self)
      }
    }
    close(&self)
    appendEscaped(String(scalars[written...]))
  }
}

extension Unicode.Scalar {
  /// Letters of Hebrew, Arabic and their neighbours; digits are not.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0660...0x0669, 0x06F0...0x06F9: false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
