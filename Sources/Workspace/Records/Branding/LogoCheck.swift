/// Whether a picture may be published: a PNG, or an SVG that runs nothing and asks for nothing.
enum LogoCheck {
  static let mostBytes = 100_000

  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// What an SVG may not have, in small letters.
  private static let refused = [
    ("<script", "a script"), ("<foreignobject", "a page inside"), ("<iframe", "a page inside"), ("<!", "a declaration or a remark"),
    ("<style", "a style sheet"), ("@import", "an import"), ("javascript:", "a script"), ("data:", "data inside"),
    ("<animate", "an animation"), ("<set", "an animation"), ("<image", "a picture inside"), ("image-set", "a picture inside"),
    ("&#", "hidden letters"), ("\\", "hidden letters"),
  ]

  /// Words that follow the name of the file; nil if nothing is wrong.
  static func problem(of bytes: [UInt8], named path: String) -> String? {
    if path.hasSuffix(".png") { return bytes.starts(with: png) ? nil : "is no PNG" }
    guard path.hasSuffix(".svg") else { return "is neither `.svg` nor `.png`" }
    guard let text = String(validating: bytes, as: UTF8.self)?.lowercased(), text.contains("<svg") else { return "is no SVG" }
    if let (_, words) = refused.first(where: { text.contains($0.0) }) { return "holds \(words)" }
    if text.contains(/[\s"'\/]on[a-z]+\s*=/) { return "holds a script" }
    // `<x:script>` is a script where `x` stands for SVG.
    if text.contains(/<[^\s>\/]*:/) { return "holds an element with a prefix" }
    if text.contains(/href\s*=\s*["']?\s*[^#"'\s]/) || text.contains(/url\(\s*["']?\s*[^#"'\s]/) { return "asks for another file" }
    return nil
  }
}
