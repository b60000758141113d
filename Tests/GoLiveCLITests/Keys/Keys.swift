import Foundation

/// Keys made for a test by `ssh-keygen`, and what they sign.
struct Keys: ~Copyable {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "golive-keys-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Makes a key on first use; the public half as a roster has it.
  func publicKey(_ name: String) throws -> String {
    if !FileManager.default.fileExists(atPath: path(name)) {
      try Self.keygen(["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", path(name)])
    }
    let line = try String(contentsOf: folder.appending(path: name + ".pub"), encoding: .utf8)
    return line.split(separator: " ").prefix(2).joined(separator: " ")
  }

  /// The armored signature of some bytes.
  func signature(of bytes: Data, by name: String, for namespace: String = "golive-signoff@v1") throws -> Data {
    _ = try publicKey(name)
    let file = folder.appending(path: UUID().uuidString)
    try bytes.write(to: file)
    try Self.keygen(["-q", "-Y", "sign", "-f", path(name), "-n", namespace, file.path])
    return try Data(contentsOf: file.appendingPathExtension("sig"))
  }

  private static func keygen(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/ssh-keygen")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw CocoaError(.executableLoad) }
  }
}
