import Glibc

/// Where a program stands that is called by its name.
enum ProgramSearch {
  /// The first of that name in `PATH` which this account may run; a name with a slash is a path. Nil if there is none.
  static func path(of program: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0).split(separator: ":") } ?? []
    let places = program.utf8.contains(UInt8(ascii: "/")) ? [program] : folders.map { "\($0)/\(program)" }
    return places.first { Footprint.file($0)?.kind == .file && access($0, X_OK) == 0 }
  }
}
