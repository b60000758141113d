/// Names as people write them: case, spaces, hyphens, underscores and the plural do not matter.
package func foldedName(_ name: some StringProtocol) -> String {
  var folded = ""
  for scalar in name.lowercased().unicodeScalars where scalar != " " && scalar != "-" && scalar != "_" && scalar != "\u{A0}" {
    folded.unicodeScalars.append(scalar)
  }
  if folded.hasSuffix("ies") { return folded.dropLast(3) + "y" }
  for ending in ["sses", "xes", "ches", "shes"] where folded.hasSuffix(ending) { return String(folded.dropLast(2)) }
  if folded.hasSuffix("s"), !folded.hasSuffix("ss") { return String(folded.dropLast()) }
  return folded
}

/// Whether a path matches a pattern in which `*` stands for any characters but `/`.
package func path(_ path: String, matches pattern: String) -> Bool {
  let star = UInt8(ascii: "*")
  // Most paths differ before the first star.
  if !path.utf8.starts(with: pattern.utf8.prefix { $0 != star }) { return false }
  let text = Array(path.utf8)
  let wanted = Array(pattern.utf8)
  let slash = UInt8(ascii: "/")
  var at = 0
  var index = 0
  var retry: (at: Int, index: Int)?
  while at < text.count {
    if index < wanted.count, wanted[index] == star {
      retry = (at, index)
      index += 1
    } else if index < wanted.count, wanted[index] == text[at] {
      at += 1
      index += 1
    } else if let last = retry, text[last.at] != slash {
      retry = (last.at + 1, last.index)
      at = last.at + 1
      index = last.index + 1
    } else {
      return false
    }
  }
  return wanted[index...].allSatisfy { $0 == star }
}
