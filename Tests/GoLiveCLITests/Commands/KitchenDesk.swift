import Foundation
import TestSupport
import Testing
import Workspace

/// A small workspace on disk, with quality gates.
final class KitchenDesk {
  let root: URL

  static let requirements = """
    - id: kit.served
      level: mandatory
      ask: Every dish can be served.
      breach: SELECT id AS subject, state AS found, at FROM dishes WHERE state <> 'good'
    - id: kit.signed
      level: mandatory
      ask: The chef has tasted.
      sign-off: {role: chef, meaning: It is good.}
    """

  init(_ changes: [String: String?] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "kitchen-" + UUID().uuidString)
    let files = Kitchen.files(Self.requirements, Kitchen.gates.merging(changes) { $1 })
    for (path, text) in files { try write(path, text) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ path: String, _ text: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) throws -> String { String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self) }

  func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

  func edit(_ path: String, _ change: (String) -> String) throws { try write(path, change(try text(path))) }

  func run(_ arguments: String...) throws -> Golive.Outcome { try run(arguments) }

  func run(_ arguments: [String]) throws -> Golive.Outcome { try Golive.run(arguments + ["--workspace", root.path]) }

  /// Takes a snapshot at that minute in UTC; the machine's clock has no part in it.
  func gate(_ id: String, _ options: String..., at minute: String) throws -> Golive.Outcome {
    let moment = try #require(Moment(iso: minute))
    let seconds = (moment.day.number * 1_440 + moment.minute) * 60
    return try Golive.run(
      ["gate", id] + options + ["--workspace", root.path], environment: ["SOURCE_DATE_EPOCH": "\(seconds)"])
  }

  /// At noon of 23 November, on a disk that takes no file larger than 512 bytes.
  func runOnAFullDisk(_ arguments: String...) throws -> Golive.Outcome {
    try Golive.run(
      ["-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh", Golive.path] + arguments + ["--workspace", root.path],
      environment: ["SOURCE_DATE_EPOCH": "1795435200"], executable: "/bin/sh")
  }

  func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
  }
}
