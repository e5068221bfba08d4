internal import CArena
internal import CCmark

/// Writes a tree as HTML: the bytes that libcmark's own renderer would write, raw HTML included, for half its
/// instructions.
///
/// The C library looks at each byte of a text by itself, and appends each piece of a tag through two functions. The tests
/// compare what comes out with what the program `cmark` prints.
@safe struct TreeHTML: ~Copyable {
  private var html: ArenaBytes
  /// The image within which all is text.
  private var image: OpaquePointer?

  /// - Parameter size: how many bytes it will have, about.
  init(_ root: OpaquePointer, size: Int) {
    html = ArenaBytes(capacity: size)
    unsafe write(root)
  }

  /// Hands over the HTML, which is good until the tree goes.
  consuming func withSpan<Result>(_ use: (Span<UInt8>) -> Result) -> Result { html.withSpan(use) }

  /// Walks through the tree without recursion: there is no depth that would be too deep.
  private mutating func write(_ root: OpaquePointer) {
    var node = unsafe root
    while true {
      if unsafe enter(node) {
        if let child = unsafe cmark_node_first_child(node) {
          unsafe node = child
          continue
        }
        unsafe leave(node)
      }
      while true {
        if node == root { return }
        if let next = unsafe cmark_node_next(node) {
          unsafe node = next
          break
        }
        guard let parent = unsafe cmark_node_parent(node) else {
          preconditionFailure("each node of a tree lies below its root")
        }
        unsafe node = parent
        unsafe leave(node)
      }
    }
  }

  /// Writes what stands before a node's children; of one that can have none, all.
  ///
  /// - Returns: whether it can have children.
  private mutating func enter(_ node: OpaquePointer) -> Bool {
    let kind = unsafe CommonMarkNode.Kind(of: node)
    if unsafe image != nil { return unsafe enterInImage(node, kind) }
    switch kind {
    case .text:
      unsafe escape(cmark_node_get_literal(node))
      return false
    case .softBreak:
      html.append(UInt8(ascii: "\n"))
      return false
    case .lineBreak:
      html.append("<br />\n")
      return false
    case .code:
      html.append("<code>")
      unsafe escape(cmark_node_get_literal(node))
      html.append("</code>")
      return false
    case .htmlInline:
      unsafe append(cmark_node_get_literal(node))
      return false
    case .customInline: unsafe append(cmark_node_get_on_enter(node))
    case .emphasis: html.append("<em>")
    case .strong: html.append("<strong>")
    case .link: unsafe openLink(node)
    case .image: unsafe openImage(node)
    default: return unsafe enterBlock(node, kind)
    }
    return true
  }

  private mutating func enterBlock(_ node: OpaquePointer, _ kind: CommonMarkNode.Kind) -> Bool {
    switch kind {
    case .paragraph:
      if unsafe !Self.isTight(node) {
        beginLine()
        html.append("<p>")
      }
      return true
    case .document: return true
    default: break
    }
    beginLine()
    switch kind {
    case .heading:
      html.append("<h")
      html.append(unsafe Self.level(of: node))
      html.append(UInt8(ascii: ">"))
      if unsafe Self.marks(of: node) > 0 { html.append(CommonMarkNode.mark) }
    case .blockQuote: html.append("<blockquote>\n")
    case .list: unsafe openList(node)
    case .item: html.append("<li>")
    case .customBlock:
      unsafe append(cmark_node_get_on_enter(node))
      beginLine()
    case .codeBlock:
      unsafe writeCode(node)
      return false
    case .htmlBlock:
      unsafe append(cmark_node_get_literal(node))
      beginLine()
      return false
    case .thematicBreak:
      html.append("<hr />\n")
      return false
    default: return false
    }
    return true
  }

  private mutating func leave(_ node: OpaquePointer) {
    let kind = unsafe CommonMarkNode.Kind(of: node)
    if let image = unsafe image {
      guard node == image else { return }
      unsafe self.image = nil
      unsafe appendTitle(of: node)
      return html.append("\" />")
    }
    switch kind {
    case .emphasis: html.append("</em>")
    case .strong: html.append("</strong>")
    case .link: html.append("</a>")
    case .customInline: unsafe append(cmark_node_get_on_exit(node))
    case .paragraph: if unsafe !Self.isTight(node) { html.append("</p>\n") }
    case .heading:
      if unsafe Self.marks(of: node) > 1 { html.append(CommonMarkNode.mark) }
      html.append("</h")
      html.append(unsafe Self.level(of: node))
      html.append(">\n")
    case .item: html.append("</li>\n")
    case .list: html.append(unsafe cmark_node_get_list_type(node) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
    case .blockQuote:
      beginLine()
      html.append("</blockquote>\n")
    case .customBlock:
      beginLine()
      unsafe append(cmark_node_get_on_exit(node))
      beginLine()
    default: return
    }
  }

  // MARK: - Kinds of nodes

  /// Writes of what lies in an image its text alone.
  private mutating func enterInImage(_ node: OpaquePointer, _ kind: CommonMarkNode.Kind) -> Bool {
    switch kind {
    case .text, .code, .htmlInline: unsafe escape(cmark_node_get_literal(node))
    case .softBreak, .lineBreak: html.append(UInt8(ascii: " "))
    default: return true
    }
    return false
  }

  private mutating func openLink(_ node: OpaquePointer) {
    html.append("<a href=\"")
    unsafe appendAddress(of: node)
    unsafe appendTitle(of: node)
    html.append("\">")
  }

  private mutating func openImage(_ node: OpaquePointer) {
    html.append("<img src=\"")
    unsafe appendAddress(of: node)
    html.append("\" alt=\"")
    unsafe image = node
  }

  private mutating func openList(_ node: OpaquePointer) {
    if unsafe cmark_node_get_list_type(node) == CMARK_BULLET_LIST { return html.append("<ul>\n") }
    let start = unsafe cmark_node_get_list_start(node)
    if start == 1 { return html.append("<ol>\n") }
    html.append("<ol start=\"")
    for digit in String(start).utf8 { html.append(digit) }
    html.append("\">\n")
  }

  private mutating func writeCode(_ node: OpaquePointer) {
    html.append("<pre><code")
    // The first word says the language.
    if let words = unsafe cmark_node_get_fence_info(node), unsafe words.pointee != 0 {
      html.append(" class=\"language-")
      unsafe escape(words, length: strcspn(words, "\t\n\u{B}\u{C}\r "))
      html.append(UInt8(ascii: "\""))
    }
    html.append(UInt8(ascii: ">"))
    unsafe escape(cmark_node_get_literal(node))
    html.append("</code></pre>\n")
  }

  // MARK: - Their parts

  private mutating func beginLine() {
    if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
  }

  private mutating func appendAddress(of node: OpaquePointer) {
    guard let address = unsafe cmark_node_get_url(node) else { return }
    // Safe: the node's own string, as all below, which ends with the NUL that strlen finds.
    unsafe html.append(address: UnsafeRawPointer(address).assumingMemoryBound(to: UInt8.self), strlen(address))
  }

  private mutating func appendTitle(of node: OpaquePointer) {
    guard let title = unsafe cmark_node_get_title(node), unsafe title != Self.noTitle else { return }
    html.append("\" title=\"")
    unsafe escape(title)
  }

  private mutating func append(_ text: UnsafePointer<CChar>?) {
    guard let text = unsafe text else { return }
    unsafe html.append(UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), strlen(text))
  }

  @inline(__always)
  private mutating func escape(_ text: UnsafePointer<CChar>?) {
    guard let text = unsafe text else { return }
    unsafe escape(text, length: strlen(text))
  }

  private mutating func escape(_ text: UnsafePointer<CChar>, length: Int) {
    unsafe html.append(escaping: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), length)
  }

  private static func level(of heading: OpaquePointer) -> UInt8 {
    UInt8(ascii: "0") + UInt8(clamping: unsafe cmark_node_get_heading_level(heading))
  }

  /// How many marks a heading has (`CommonMarkNode.markHeading`).
  private static func marks(of heading: OpaquePointer) -> Int {
    unsafe Int(bitPattern: cmark_node_get_user_data(heading))
  }

  /// Whether a paragraph is one of a list without space between its items.
  private static func isTight(_ paragraph: OpaquePointer) -> Bool {
    // Nothing has no parent, and is no list.
    unsafe cmark_node_get_list_tight(cmark_node_parent(cmark_node_parent(paragraph))) != 0
  }

  /// What libcmark gives as the title of a link that has none, as opposed to one that is empty: `[a](/b "")`.
  // Safe: a constant of libcmark's, which is only compared with.
  nonisolated(unsafe) private static let noTitle: UnsafePointer<CChar>? = {
    carena_open()
    defer { carena_close() }
    return unsafe cmark_node_get_title(cmark_node_new_with_mem(CMARK_NODE_LINK, CommonMarkMemory.allocator))
  }()
}
