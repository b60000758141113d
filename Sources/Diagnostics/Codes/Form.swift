extension Code {
  /// GL0xx
  package static let form: [Code] = []
}
