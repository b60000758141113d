import Assessment
import Templates

/// What can be relied on by people who cannot see, hear, point or read as others do, and whom they can tell what stops them.
struct Accessibility: Sendable {
  static let page = "accessibility.html"
  static var name: String { Message.text("accessibility-name") }

  let contact: Phrase

  /// The owners of the part across areas keep the portal; without one, those of the first area that has some.
  init(_ site: SiteMap) {
    let owned = ([site.across].compactMap(\.self) + site.areas).first { !$0.owners.isEmpty }
    contact = owned.map { site.owners($0) } ?? .alert(Message.text("accessibility-nobody"))
  }

  func record(_ frame: Frame) -> Record {
    var record = frame.record(
      Self.page, title: Self.name, description: Message.text("accessibility-description"), current: "", last: Self.name,
      icons: false)
    record["contact"] = contact.field(on: Self.page)
    return record
  }
}
