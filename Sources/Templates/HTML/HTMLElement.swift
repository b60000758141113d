/// Elements whose content is not ordinary markup.
enum HTMLElement: String {
  case ordinary
  case title, textarea
  case script, style, xmp, iframe, noembed, noframes, plaintext

  init(tag: [UInt8]) { self = HTMLElement(rawValue: String(decoding: tag, as: UTF8.self)) ?? .ordinary }

  /// References are decoded in titles and text areas, so that escaped text is text; the others are code or unescapable.
  var acceptsValues: Bool {
    switch self {
    case .ordinary, .title, .textarea: true
    default: false
    }
  }
}

/// What an attribute's value is used for.
enum HTMLAttribute {
  case plain
  /// An address: its scheme is checked when it is rendered.
  case link
  /// Code, style, markup or several addresses: no value can be made safe here.
  case refused

  init(name: [UInt8]) {
    switch String(decoding: name, as: UTF8.self) {
    case "href", "src", "action", "formaction", "xlink:href", "poster", "cite", "data", "background", "ping", "longdesc",
      "manifest":
      self = .link
    case "style", "srcdoc", "srcset", "imagesrcset": self = .refused
    case let name where name.hasPrefix("on"): self = .refused
    default: self = .plain
    }
  }
}
