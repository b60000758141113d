/// Where golive writes something else than the specification of GitHub's Markdown, on purpose. By number of the example.
enum GFMDifferences {
  /// Tags and comments of HTML: an error, and shown as they are written.
  static let html: Set<Int> = Set(118...160).union([
    170, 288, 289, 317, 327, 354, 484, 485, 486, 500, 503, 532, 544, 632, 633, 634, 635, 636, 642, 644, 647, 648, 649, 650, 651,
    653, 663, 664,
  ])

  /// Links that are refused, each with an error; their words stay. Without an address, with a backslash, from the root of the
  /// host, or of a scheme of which a reader's browser knows nothing good.
  static let links: Set<Int> = [
    169, 495, 496, 575,
    171, 316, 510, 611,
    175, 186, 318, 319, 328, 329, 498, 587,
    604, 606, 607, 609, 628,
  ]

  /// Addresses in the text become links everywhere; the specification has examples without that extension.
  static let addresses: Set<Int> = [610, 614, 616, 619, 620]

  /// What is left of HTML when the difference is taken away.
  static func without(_ example: Int, _ html: String) -> String {
    var html = html
    if Self.html.contains(example) {
      html = html.replacing(/<pre class="raw"><code>(?s:(.*?))<\/code><\/pre>\n/) { $0.output.1 }
      for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] { html.replace(entity, with: sign) }
    }
    if links.contains(example) || addresses.contains(example) {
      html = html.replacing(/<a href="[^"]*"( title="[^"]*")?>|<\/a>/, with: "")
        .replacing(/<img src="[^"]*" alt="([^"]*)"[^>]*>/) { $0.output.1 }
    }
    return html
  }
}
