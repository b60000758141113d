extension Code {
  /// GL5xx
  package static let archive: [Code] = []
}
