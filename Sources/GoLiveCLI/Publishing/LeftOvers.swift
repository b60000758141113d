import Diagnostics
import Glibc

/// Stages of runs that were killed.
enum LeftOvers {
  static func clean(beside place: borrowing OutputPlace) -> [Diagnostic] {
    let discard = Discard(beside: place)
    var warnings: [Diagnostic] = []
    do throws(SystemError) {
      for entry in try place.parent.entries() where entry.kind == .folder && isStage(entry.name, of: place.name) {
        guard try isAbandoned(entry.name, in: place.parent) else { continue }
        if let warning = discard.run(entry.name, in: place.parent) { warnings.append(warning) }
      }
    } catch {
      // A folder that cannot be listed cannot be written either: staging will say so.
    }
    return warnings
  }

  private static func isStage(_ name: String, of site: String) -> Bool {
    let prefix = Stage.prefix(for: site)
    guard name.utf8.starts(with: prefix.utf8), name.utf8.count > prefix.utf8.count else { return false }
    return name.utf8.dropFirst(prefix.utf8.count).allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }

  /// A live run holds its stage's lock. Process numbers would not do: they are reused, and differ between containers.
  private static func isAbandoned(_ name: String, in parent: borrowing Folder) throws(SystemError) -> Bool {
    let folder = try parent.folder(name)
    return flock(folder.descriptor.number, LOCK_EX | LOCK_NB) == 0
  }
}
