/// What BagIt shows about the package; it must be what the seal says.
struct BagInfo {
  static let path = "bag-info.txt"

  let organization: String
  let retention: String
  let decision: String
  /// The day on which it was sealed.
  let day: String
  let bytes: Int
  let files: Int

  var text: String {
    """
    Source-Organization: \(organization)
    External-Identifier: \(decision)
    Bagging-Date: \(day)
    Payload-Oxum: \(bytes).\(files)
    Bag-Software-Agent: golive
    Retention: \(retention)

    """
  }

  static func check(_ package: SealedPackage, _ seal: Seal) throws(Refusal) {
    let sizes = package.payload.compactMap { package[$0]?.size }
    _ = try KeyedLines(
      package.bytes(path), of: path,
      [
        KeyedLines.Rule("Source-Organization", Forms.isWords), KeyedLines.Rule("External-Identifier", is: seal.decision),
        KeyedLines.Rule("Bagging-Date", is: String(seal.sealed.prefix(10))),
        KeyedLines.Rule("Payload-Oxum", is: "\(sizes.reduce(0, +)).\(sizes.count)"),
        KeyedLines.Rule("Bag-Software-Agent", is: "golive"), KeyedLines.Rule("Retention", Forms.isWords),
      ])
  }
}
