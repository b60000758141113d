extension Code {
  /// GL2xx
  package static let signOffs: [Code] = []
}
