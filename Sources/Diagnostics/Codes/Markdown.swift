extension Code {
  /// GL6xx
  package static let markdown: [Code] = []
}
