extension Code {
  /// GL4xx
  package static let checklist: [Code] = []
}
