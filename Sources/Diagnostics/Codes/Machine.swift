extension Code {
  /// GL9xx
  package static let machine: [Code] = []
}
