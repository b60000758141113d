import ArgumentParser
import Glibc
import Workspace

/// Everything that a portal is made from, as it is at one moment: the program and what it was asked, the sources, the templates.
struct BuildCircumstances: Sendable {
  /// The program, its helper and the options.
  let request: [String]
  /// Digest of the footprint of all inputs.
  let inputs: String
  /// No input is so young that a later change could bear the same time.
  var isSettled = true

  /// Times of files are told in ticks of the kernel's clock.
  private static let tick = 50_000_000

  init(_ options: CommonOptions, output: String, audience: Audience?, templates: String?) throws(SystemError) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let folders = TemplateFolder(given: templates, workspace: options.workspace).folders
    let sources = try Footprint(of: [options.workspace], skipping: ["site"])
    let looks = try Footprint(of: folders)
    inputs = sources.digest + looks.digest
    isSettled = max(sources.newest, looks.newest) < now.tv_sec * 1_000_000_000 + now.tv_nsec - Self.tick
    request = [
      GoLive.configuration.version, Self.words("/proc/self/exe"), Self.words(ProgramSearch.path(of: "ssh-keygen")), "output \(output)",
      "audience \(audience?.rawValue ?? "")", "as of \(options.asOf ?? "")", "fixed \(Clock().isFixed)",
    ]
  }

  /// As a record has it.
  init(request: [String], inputs: String) { (self.request, self.inputs) = (request, inputs) }

  private static func words(_ program: String?) -> String {
    program.flatMap(Footprint.file).map { "\($0.device) \($0.inode) \($0.size) \($0.modified) \($0.changed)" } ?? "none"
  }
}
