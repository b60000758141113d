import Diagnostics

/// What went wrong in one rendering: once for each place of a template, however many rows came by.
struct RenderProblems {
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Place> = []

  mutating func report(_ code: Code, _ message: @autoclosure () -> String, _ place: Place, help: @autoclosure () -> String) {
    guard reported.insert(place).inserted else { return }
    diagnostics.append(Diagnostic(code, message(), at: place, help: help()))
  }

  mutating func missing(_ site: Site, among scopes: [Value]) {
    let name = site.first.text
    report(.templateMissing, "there is no `\(name)` here", site.place, help: Self.help(name, among: Self.names(scopes)))
  }

  mutating func missing(_ key: Key, in record: Record, _ path: String, _ site: Site) {
    let names = record.keys.map(\.text)
    report(.templateMissing, "`\(path)` has no `\(key.text)`", site.place, help: Self.help(key.text, among: names))
  }

  mutating func notARecord(_ value: Value, _ path: String, _ site: Site) {
    let help = "put it into `{{#\(path)}}…{{/\(path)}}`"
    report(.templateKind, "`\(path)` is \(value.kind), so `\(site.text)` cannot be looked up in it", site.place, help: help)
  }

  mutating func cannotPlace(_ value: Value, _ site: Site) {
    let help = "use it as a section, `{{#\(site.text)}}…{{/\(site.text)}}`, or give text"
    report(.templateKind, "`\(site.text)` is \(value.kind), which cannot be written into a page", site.place, help: help)
  }

  private static func names(_ scopes: [Value]) -> [String] {
    scopes.flatMap { value -> [String] in if case .record(let record) = value { record.keys.map(\.text) } else { [] } }
  }

  private static func help(_ name: String, among names: [String]) -> String {
    let guess = nearest(to: name, among: names).map { "did you mean `\($0)`? " } ?? ""
    return guess + "names here are \(listing(names)); an optional value that is empty is a flag that is false or an empty text"
  }
}
