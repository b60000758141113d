extension Code {
  /// GL3xx
  package static let mitigations: [Code] = []
}
