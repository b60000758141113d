import Diagnostics

/// What lies in a package's folder, by name alone: enough to refuse what has no place there, before anything is opened.
package struct PackageListing: Sendable {
  package private(set) var files: [String] = []
  package private(set) var folders: [String] = []
  private var refusals: [Refusal] = []

  package init() {}

  package mutating func add(file path: String) { if isNamed(path) { files.append(path) } }

  /// Whether to look into it.
  package mutating func add(folder path: String) -> Bool {
    guard isNamed(path) else { return false }
    folders.append(path)
    return true
  }

  /// - Parameter kind: such as `symbolic link`.
  package mutating func add(other path: String, _ kind: String) {
    refusals.append(Refusal(path, "it is neither a file nor a folder, but a \(kind)"))
  }

  private mutating func isNamed(_ path: String) -> Bool {
    if Forms.isName(Array(path.lastPathName.utf8)[...]) { return true }
    refusals.append(Refusal(path, "its name has other characters than letters, digits, dot, underscore, hyphen"))
    return false
  }

  /// How many bytes a file may have; nil for those of which a check wants the digests only.
  package func limit(of path: String) -> Int? {
    guard SealedPackage.isRead(path) else { return nil }
    guard path == Manifest.path256 || path == Manifest.path512 else { return SealedPackage.mostRead }
    let digits = path == Manifest.path256 ? 64 : 128
    // Twice as many as are there, or a list of what is missing would be refused for its size.
    let there = files.filter { $0.hasPrefix(SealedPackage.payloadFolder) }.reduce(0) { $0 + digits + 3 + $1.utf8.count }
    return max(SealedPackage.mostRead, 2 * there)
  }

  /// Everything that is not where the format has it.
  package var problems: [Refusal] {
    var problems = refusals
    let there = Set(files.map(Exact.init))
    var parents: Set<Exact> = []
    for file in files {
      var names = file.pathNames.dropLast()
      while !names.isEmpty, parents.insert(Exact(names.joined(separator: "/"))).inserted { names = names.dropLast() }
    }
    for folder in folders where !parents.contains(Exact(folder)) { problems.append(Refusal(folder, "it is an empty folder")) }
    let wanted = SealedPackage.tagFiles + [SealedPackage.assessment, SealedPackage.index]
    let told = Set(refusals.map { Exact($0.path) })
    for path in wanted where !there.contains(Exact(path)) && !told.contains(Exact(path)) {
      problems.append(Refusal(path, "it is missing"))
    }
    let tags = Set(SealedPackage.tagFiles.map(Exact.init))
    for file in files where !tags.contains(Exact(file)) && !Self.isPayload(file) {
      problems.append(Refusal(file, "no file has its place there"))
    }
    for file in files where file.hasPrefix(SealedPackage.statementFolder) && file.hasSuffix(".sig") {
      if !there.contains(Exact(String(file.dropLast(4)))) {
        problems.append(Refusal(file, "it is a signature without its sign-off"))
      }
    }
    return problems.sorted { $0.path.precedesInBytes($1.path) }
  }

  private static func isPayload(_ path: String) -> Bool {
    if path == SealedPackage.assessment || path.hasPrefix(SealedPackage.portalFolder) || PackageLog.isPath(path) { return true }
    guard path.hasPrefix(SealedPackage.contentFolder), !path.hasPrefix(SealedPackage.contentFolder + "archive/") else {
      return false
    }
    guard path.hasPrefix(SealedPackage.statementFolder) else { return true }
    let isInArea = path.dropFirst(SealedPackage.statementFolder.count).contains("/")
    return isInArea && (path.hasSuffix(".md") || path.hasSuffix(".md.sig"))
  }
}
