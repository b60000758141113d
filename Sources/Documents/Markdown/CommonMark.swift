import CCMarkGFM
import CGoLive
import Glibc

/// libcmark-gfm: the only file that holds its pointers.
///
/// Trees live in an arena of their thread, hence one synchronous function and no way to keep a node.
enum CommonMark {
  /// What a page may take while it is parsed.
  static let maximumMemory = 160 << 20

  /// What the tree of this thread takes.
  static var memory: Int { cgolive_arena_used() }

  /// Parses a body and lends its tree; nil when it would need too much memory.
  static func read<Result>(_ body: UnsafeBufferPointer<UInt8>, _ use: (MarkdownNode) -> Result) -> Result? {
    let root = body.withMemoryRebound(to: CChar.self) { text in
      var none: CChar = 0
      return withUnsafePointer(to: &none) { cgolive_markdown_parse(text.baseAddress ?? $0, text.count, maximumMemory) }
    }
    defer { cgolive_arena_reset() }
    return root.map { use(MarkdownNode(node: $0)) }
  }
}

/// A node of the tree. Valid only inside the closure that it was lent to.
struct MarkdownNode {
  enum Kind: Int32 {
    case other, document, quote, list, item, task, codeBlock, htmlBlock, paragraph, heading, rule, table, row, cell
    case text, softBreak, lineBreak, code, html, emphasis, strong, strike, link, image
  }

  enum Alignment { case none, left, center, right }

  fileprivate let node: OpaquePointer

  var kind: Kind { Kind(rawValue: cgolive_kind(node)) ?? .other }
  var parent: MarkdownNode? { cmark_node_parent(node).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(node).map(MarkdownNode.init) }
  var firstChild: MarkdownNode? { cmark_node_first_child(node).map(MarkdownNode.init) }

  /// Lines of the body from 1, or 0 where the library has none.
  var startLine: Int { Int(cmark_node_get_start_line(node)) }
  var endLine: Int { Int(cmark_node_get_end_line(node)) }

  /// Text, code or HTML as bytes of the arena.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(node)) }
  var url: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(node)) }
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(node)) }
  /// The words after the fence of a code block.
  var info: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(node)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }
  var isOrdered: Bool { cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(node)) }
  var isTight: Bool { cmark_node_get_list_tight(node) != 0 }
  var isTicked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(node) }
  var isHeadRow: Bool { cmark_gfm_extensions_get_table_row_is_header(node) != 0 }
  var columns: Int { Int(cmark_gfm_extensions_get_table_columns(node)) }

  func alignment(of column: Int) -> Alignment {
    guard column < columns, let letters = cmark_gfm_extensions_get_table_alignments(node) else { return .none }
    switch letters[column] {
    case UInt8(ascii: "l"): return .left
    case UInt8(ascii: "c"): return .center
    case UInt8(ascii: "r"): return .right
    default: return .none
    }
  }

  private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text))
  }
}
