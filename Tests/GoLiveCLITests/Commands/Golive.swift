import Documents
import Foundation
import TestSupport

/// The built executable, run as a person would.
enum Golive {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The executable beside the test bundle.
  static let path: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath ?? CommandLine.arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "golive").path
  }()

  static func run(
    _ arguments: [String], environment: [String: String] = [:], output: String? = nil, executable: String = path
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = [output ?? scratch.appending(path: "out").path, scratch.appending(path: "err").path]
    for file in files where file != output { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    let handles = try files.map { try FileHandle(forWritingTo: URL(filePath: $0)) }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    let texts = files.map {
      $0 == output ? "" : String(decoding: (try? Data(contentsOf: URL(filePath: $0))) ?? Data(), as: UTF8.self)
    }
    return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}

/// A copy of the sample programme to break.
struct Desk: ~Copyable {
  let root: URL
  var content: URL { root.appending(path: "content") }
  var site: URL { root.appending(path: "site") }
  var common: [String] { ["--workspace", content.path] }
  var build: [String] {
    ["build"] + common + ["--output", site.path, "--templates", SampleProgramme.root.appending(path: "templates").path]
  }

  /// With the sample's sources, and no site.
  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "golive-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: SampleProgramme.root.appending(path: "content"), to: content)
    for name in [".golive", "archive"] { try? FileManager.default.removeItem(at: content.appending(path: name)) }
  }

  /// With a site that was built from it.
  static func built() throws -> Desk {
    let desk = try Desk()
    try FileManager.default.copyItem(at: model, to: desk.site)
    return desk
  }

  /// Built once; each desk gets a copy.
  private static let model: URL = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "golive-model-" + UUID().uuidString)
    if let desk = try? Desk(), (try? Golive.run(desk.build))?.status == 0 {
      try? FileManager.default.moveItem(at: desk.site, to: folder)
    }
    return folder
  }()

  deinit { try? FileManager.default.removeItem(at: root) }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: content.appending(path: path)), as: UTF8.self)
  }

  func write(_ path: String, _ bytes: Data) throws {
    let file = content.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

  func edit(_ path: String, _ change: (String) -> String) throws { try write(path, change(try text(path))) }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: content.appending(path: path)) }

  /// Every file of the site with its bytes, to see whether anything changed.
  func snapshot() -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: SampleProgramme.files(in: site).map { ($0.path, $0.bytes) })
  }
}
