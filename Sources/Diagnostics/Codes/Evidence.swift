extension Code {
  /// GL1xx
  package static let evidence: [Code] = []
}
