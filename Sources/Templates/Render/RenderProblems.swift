import Diagnostics

/// What went wrong in one rendering: once for each place of a template, however many rows came by.
struct RenderProblems {
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Place> = []

  private mutating func report(_ code: Code, _ site: Site, _ message: @autoclosure () -> String, help: @autoclosure () -> String) {
    guard reported.insert(site.place).inserted else { return }
    diagnostics.append(Diagnostic(code, message(), at: site.place, help: help()))
  }

  mutating func missing(_ site: Site, among scopes: [Scope]) {
    let name = site.first.text
    let names = { scopes.reversed().flatMap { $0.fields.map(\.0.text) } }
    report(.templateMissing, site, "there is no `\(name)` here", help: Self.help(name, among: names()))
  }

  mutating func missing(_ key: Key, in record: Record, _ site: Site, part: Int) {
    let message = "`\(site.path(to: part))` has no `\(key.text)`"
    report(.templateMissing, site, message, help: Self.help(key.text, among: record.names))
  }

  mutating func notARecord(_ kind: String, _ site: Site, part: Int) {
    let path = site.path(to: part)
    let message = "`\(path)` is \(kind), so `\(site.text)` cannot be looked up in it"
    report(.templateKind, site, message, help: "put it into `{{#\(path)}}…{{/\(path)}}`, or give a record")
  }

  mutating func cannotPlace(_ kind: String, _ site: Site) {
    let help = "use it as a section, `{{#\(site.text)}}…{{/\(site.text)}}`, or give text"
    report(.templateKind, site, "`\(site.text)` is \(kind), which cannot be written into a page", help: help)
  }

  mutating func markup(_ site: Site) {
    let message = "`\(site.text)` is safe HTML, which cannot stand in an attribute or a title"
    report(.templateMarkup, site, message, help: "give text, which is escaped; safe HTML goes between tags")
  }

  mutating func link(_ address: ArraySlice<UInt8>, _ site: Site) {
    let shown = String(decoding: address.prefix(60), as: UTF8.self)
    report(.templateLink, site, "the address `\(shown)` is not one that a page may have", help: Link.help)
  }

  mutating func tooDeep(_ site: Site, _ limit: Int) {
    let help = "where a row lacks the list, its parent's is found: give every row the list, empty at the end"
    report(.templateDepth, site, "partials are nested deeper than \(limit)", help: help)
  }

  mutating func tooLarge(_ site: Site, runs: Int, bytes: Int) {
    let help = "place each partial once, and no section of rows within itself"
    report(.pageTooLarge, site, "a page is made of more than \(runs) parts or \(bytes >> 20) MiB", help: help)
  }

  private static func help(_ name: String, among names: [String]) -> String {
    let guess = didYouMean(name, among: names)
    return guess + "names here are \(listing(names)); an optional value that is empty is a flag that is false or an empty text"
  }
}
