import Foundation

/// A folder for one test, deleted with the value.
final class Scratch: Sendable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent(
      "golive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ name: String, _ text: String = "x") throws {
    let target = URL(fileURLWithPath: self(name))
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: target)
  }

  func folder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: self(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  func names(_ name: String = ".") throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: self(name)).sorted() }

  func inode(_ name: String) -> UInt {
    var found = stat()
    return lstat(self(name), &found) == 0 ? UInt(found.st_ino) : 0
  }

  func mode(_ name: String) -> UInt32 {
    var found = stat()
    return lstat(self(name), &found) == 0 ? found.st_mode & 0o7777 : 0
  }
}
