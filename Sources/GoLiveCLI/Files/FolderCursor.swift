/// Stands in one folder of a tree and moves as paths need it: sorted paths open each folder once.
package struct FolderCursor: ~Copyable {
  private let root: Folder
  private var current: Folder
  private var at = ""

  package init(_ root: consuming Folder) throws(SystemError) {
    self.current = try root.folder(".")
    self.root = root
  }

  /// Hands the folder that holds the path, and the path's last name.
  package mutating func withFolder<Result>(
    of path: String, _ body: (borrowing Folder, String) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let parent = slash.map { path[..<$0] } ?? ""
    if !parent.utf8.elementsEqual(at.utf8) {
      current = try root.folder(at: parent.split(separator: "/"))
      at = String(parent)
    }
    return try body(current, slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path)
  }
}
