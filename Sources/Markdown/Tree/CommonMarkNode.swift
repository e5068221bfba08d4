internal import Base
internal import CCmark

/// One node of a tree; good until the tree or the node itself is freed.
@safe struct CommonMarkNode: Hashable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

  static func == (one: CommonMarkNode, other: CommonMarkNode) -> Bool { unsafe one.pointer == other.pointer }

  func hash(into hasher: inout Hasher) { unsafe hasher.combine(pointer) }

  /// In the order and with the numbers of `cmark_node_type`.
  enum Kind: UInt32 {
    case none, document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image

    private static let last: UInt32 = 20

    /// The case whose number libcmark says; without the call that `init(rawValue:)` is, as a page asks 450 times.
    @inline(__always)
    init(of node: OpaquePointer) {
      let number = unsafe cmark_node_get_type(node).rawValue
      // Safe: the cases are numbered from 0 on as they are declared, and a byte each; the tests ask for the last.
      self = number > Self.last ? .none : unsafe unsafeBitCast(UInt8(truncatingIfNeeded: number), to: Kind.self)
    }
  }

  var kind: Kind { unsafe Kind(of: pointer) }

  // MARK: - What it holds

  var parent: CommonMarkNode? { unsafe cmark_node_parent(pointer).map { unsafe CommonMarkNode($0) } }

  /// How many nodes it lies in.
  var depth: Int {
    var (depth, node) = (0, parent)
    while let ancestor = node { (depth, node) = (depth + 1, ancestor.parent) }
    return depth
  }
  var firstChild: CommonMarkNode? { unsafe cmark_node_first_child(pointer).map { unsafe CommonMarkNode($0) } }
  var next: CommonMarkNode? { unsafe cmark_node_next(pointer).map { unsafe CommonMarkNode($0) } }

  var previous: CommonMarkNode? { unsafe cmark_node_previous(pointer).map { unsafe CommonMarkNode($0) } }
  var lastChild: CommonMarkNode? { unsafe cmark_node_last_child(pointer).map { unsafe CommonMarkNode($0) } }
  /// Its children in order, as they are now.
  var children: [CommonMarkNode] {
    var nodes: [CommonMarkNode] = []
    var child = firstChild
    while let node = child {
      nodes.append(node)
      child = node.next
    }
    return nodes
  }

  /// Begins a walk through the node and all it holds.
  func walk() -> CommonMarkWalk { unsafe CommonMarkWalk(pointer) }

  /// Its child, when it has exactly one.
  var onlyChild: CommonMarkNode? {
    guard let first = unsafe cmark_node_first_child(pointer),
      unsafe first == cmark_node_last_child(pointer)
    else { return nil }
    return unsafe CommonMarkNode(first)
  }

  /// 1-based, counted from the start of the parsed bytes.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  /// 1-based, in bytes; right for blocks only.
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
  /// The last line of a block as libcmark has it; `BodyText.lastLine(of:)` is right for all.
  var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
  /// The level of a heading: as written at first, then as it was set.
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }

  /// Whether a leaf has no text.
  var isEmpty: Bool {
    // Safe: the literal is the node's own string, which ends with NUL.
    guard let literal = unsafe cmark_node_get_literal(pointer) else { return true }
    return unsafe literal.pointee == 0
  }

  /// Whether a block of raw HTML is, or begins with, a comment.
  var beginsWithComment: Bool {
    var literal: [UInt8] = []
    appendLiteral(to: &literal)
    return literal.drop { $0 == 0x20 }.starts(with: "<!--".utf8)
  }

  /// Appends the text of a leaf: text, code or raw HTML.
  func appendLiteral(to bytes: inout [UInt8]) {
    guard let literal = unsafe cmark_node_get_literal(pointer) else { return }
    unsafe Self.append(literal, to: &bytes)
  }

  /// Likewise.
  func appendLiteral(to text: inout GrowingText) {
    guard let literal = unsafe cmark_node_get_literal(pointer) else { return }
    // Safe: the node's own string, which ends with the NUL that strlen finds.
    let length = unsafe strlen(literal)
    unsafe text.append(copying: UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self), length)
  }

  /// Appends the destination of a link or image, its escapes and entities resolved.
  func appendDestination(to bytes: inout [UInt8]) {
    guard let destination = unsafe cmark_node_get_url(pointer) else { return }
    unsafe Self.append(destination, to: &bytes)
  }

  /// Whether the destination of a link or image ends with the text of a leaf.
  func destinationEnds(withLiteralOf leaf: CommonMarkNode) -> Bool {
    guard let destination = unsafe cmark_node_get_url(pointer),
      let literal = unsafe cmark_node_get_literal(leaf.pointer)
    else { return false }
    // Safe: both are the nodes' own strings, which end with the NUL that strlen finds.
    let (length, whole) = unsafe (strlen(literal), strlen(destination))
    return unsafe whole >= length && memcmp(destination + (whole - length), literal, length) == 0
  }

  /// Appends the title of a link or image, its escapes and entities resolved.
  func appendTitle(to bytes: inout [UInt8]) {
    guard let title = unsafe cmark_node_get_title(pointer) else { return }
    unsafe Self.append(title, to: &bytes)
  }

  private static func append(_ text: UnsafePointer<CChar>, to bytes: inout [UInt8]) {
    // Safe: the node's own string, which ends with the NUL that strlen finds and lives past this call.
    let length = unsafe strlen(text)
    unsafe text.withMemoryRebound(to: UInt8.self, capacity: length) {
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
    }
  }

  // MARK: - Changing it

  /// Offers each text of the node's own, and puts back what the closure changed, which it says.
  ///
  /// They are a text itself, a link's or image's address and title, and the language of a code block.
  func rewriteTexts(_ change: (_ text: inout [UInt8], _ isAddress: Bool) -> Bool) {
    func rewrite(
      isAddress: Bool = false, _ get: (OpaquePointer) -> UnsafePointer<CChar>?,
      _ set: (OpaquePointer, UnsafePointer<CChar>) -> Int32
    ) {
      guard let text = unsafe get(pointer) else { return }
      var bytes: [UInt8] = []
      unsafe Self.append(text, to: &bytes)
      if change(&bytes, isAddress) { unsafe Self.withText(bytes) { unsafe _ = set(pointer, $0) } }
    }
    switch kind {
    case .text: unsafe rewrite({ unsafe cmark_node_get_literal($0) }, { unsafe cmark_node_set_literal($0, $1) })
    case .codeBlock:
      unsafe rewrite({ unsafe cmark_node_get_fence_info($0) }, { unsafe cmark_node_set_fence_info($0, $1) })
    case .link, .image:
      unsafe rewrite(isAddress: true, { unsafe cmark_node_get_url($0) }, { unsafe cmark_node_set_url($0, $1) })
      unsafe rewrite({ unsafe cmark_node_get_title($0) }, { unsafe cmark_node_set_title($0, $1) })
    default: return
    }
  }

  /// The byte that marks a place in rendered HTML; no UTF-8 text contains it, and cmark lets it pass.
  static let mark: UInt8 = 0xFF

  func setHeadingLevel(_ level: Int) { unsafe _ = cmark_node_set_heading_level(pointer, Int32(level)) }

  /// Puts a mark at the beginning of the title of a link or image.
  func markTitle(keepingTitle: Bool, keepingAddress: Bool = false) {
    // Safe: the title is the node's own string, which ends with NUL.
    if keepingTitle, let text = unsafe cmark_node_get_title(pointer), unsafe text.pointee != 0 {
      var title: [UInt8] = [Self.mark]
      unsafe Self.append(text, to: &title)
      unsafe Self.withText(title) { unsafe _ = cmark_node_set_title(pointer, $0) }
    } else {
      unsafe Self.withMark { unsafe _ = cmark_node_set_title(pointer, $0) }
    }
    if !keepingAddress { unsafe _ = cmark_node_set_url(pointer, nil) }
  }

  /// Has marks written where the text of a heading begins, and perhaps where it ends, without nodes of their own.
  func markHeading(atEnd: Bool) {
    // Safe: no pointer to anything, but a number that libcmark keeps with the node.
    unsafe _ = cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: atEnd ? 2 : 1))
  }

  func prependMark() { unsafe _ = cmark_node_prepend_child(pointer, Self.makeMark()) }

  func appendMark() { unsafe _ = cmark_node_append_child(pointer, Self.makeMark()) }

  func insertMarkAfter() { unsafe _ = cmark_node_insert_after(pointer, Self.makeMark()) }

  /// Whether it is a mark by itself.
  var isMark: Bool {
    guard kind == .customInline, let text = unsafe cmark_node_get_on_enter(pointer) else { return false }
    var bytes: [UInt8] = []
    unsafe Self.append(text, to: &bytes)
    return bytes == [Self.mark] && firstChild == nil
  }

  /// Replaces a leaf's text.
  func setLiteral(_ literal: [UInt8]) {
    unsafe Self.withText(literal) { unsafe _ = cmark_node_set_literal(pointer, $0) }
  }

  /// Puts a text in the node's place and frees the node with all it holds.
  func replace(withText text: [UInt8]) {
    insertBefore(.text(text))
    free()
  }

  /// Puts a heading with the children of the paragraph's only child in the paragraph's place.
  func replaceWithHeading(level: Int) -> CommonMarkNode {
    let heading = unsafe CommonMarkNode(Self.make(CMARK_NODE_HEADING))
    heading.setHeadingLevel(level)
    let inner = unsafe cmark_node_first_child(pointer)
    while let child = unsafe cmark_node_first_child(inner) {
      unsafe _ = cmark_node_append_child(heading.pointer, child)
    }
    unsafe _ = cmark_node_insert_before(pointer, heading.pointer)
    free()
    return heading
  }

  /// Takes the node with all it holds out of the tree.
  func free() { unsafe cmark_node_free(pointer) }

  /// Takes the node with all it holds out of its parent, to be put elsewhere in the same tree.
  func unlink() { unsafe cmark_node_unlink(pointer) }

  /// Moves a node into this one, behind its other children.
  func append(_ child: CommonMarkNode) { unsafe _ = cmark_node_append_child(pointer, child.pointer) }

  /// Moves a node behind this one.
  func insertAfter(_ sibling: CommonMarkNode) { unsafe _ = cmark_node_insert_after(pointer, sibling.pointer) }

  /// Moves a node before this one.
  func insertBefore(_ sibling: CommonMarkNode) { unsafe _ = cmark_node_insert_before(pointer, sibling.pointer) }

  // MARK: - Making others

  static func text(_ literal: [UInt8]) -> CommonMarkNode {
    let node = unsafe CommonMarkNode(make(CMARK_NODE_TEXT))
    node.setLiteral(literal)
    return node
  }

  static func link(to destination: [UInt8]) -> CommonMarkNode {
    let node = unsafe make(CMARK_NODE_LINK)
    unsafe withText(destination) { unsafe _ = cmark_node_set_url(node, $0) }
    return unsafe CommonMarkNode(node)
  }

  /// An inline that is written as HTML of ours around what it holds.
  static func inline(_ before: String = "", _ after: String = "") -> CommonMarkNode {
    let node = unsafe CommonMarkNode(make(CMARK_NODE_CUSTOM_INLINE))
    node.setHTML(before, after)
    return node
  }

  /// A block that is written as HTML of ours, on lines of their own, around what it holds, be it blocks or inlines.
  static func block(_ before: String = "", _ after: String = "") -> CommonMarkNode {
    let node = unsafe CommonMarkNode(make(CMARK_NODE_CUSTOM_BLOCK))
    node.setHTML(before, after)
    return node
  }

  /// Sets the HTML that is written before and after what an inline or a block of ours holds.
  func setHTML(_ before: String, _ after: String = "") { setHTML(Array(before.utf8), Array(after.utf8)) }

  /// Likewise, as bytes, which may hold marks.
  func setHTML(_ before: [UInt8], _ after: [UInt8] = []) {
    unsafe Self.withText(before) { unsafe _ = cmark_node_set_on_enter(pointer, $0) }
    unsafe Self.withText(after) { unsafe _ = cmark_node_set_on_exit(pointer, $0) }
  }

  /// Whether it is the first block of a list item.
  var isFirstOfItem: Bool { parent.map { $0.kind == .item && $0.firstChild == self } ?? false }

  /// Whether it is a paragraph of a list without space between its items, which is written without a tag.
  var isTight: Bool {
    guard let item = parent, item.kind == .item, let list = item.parent else { return false }
    return list.isTightList
  }

  /// Whether it is a list without space between its items.
  var isTightList: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

  private static func makeMark() -> OpaquePointer {
    let node = unsafe make(CMARK_NODE_CUSTOM_INLINE)
    unsafe withMark { unsafe _ = cmark_node_set_on_enter(node, $0) }
    return unsafe node
  }

  /// Hands the mark over as a C string, which the called function copies.
  private static func withMark(_ use: (UnsafePointer<CChar>) -> Void) {
    var text = (CChar(bitPattern: mark), CChar(0))
    unsafe withUnsafeBytes(of: &text) { buffer in
      // Safe: the mark and its NUL.
      if let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress { unsafe use(start) }
    }
  }

  private static func make(_ type: cmark_node_type) -> OpaquePointer {
    guard let node = unsafe cmark_node_new_with_mem(type, CommonMarkMemory.allocator) else {
      preconditionFailure("libcmark makes a node of every type; it ends the program when memory runs out")
    }
    return unsafe node
  }

  /// Hands text over as a C string, which the called function copies.
  private static func withText(_ text: [UInt8], _ use: (UnsafePointer<CChar>) -> Void) {
    unsafe (text + [0]).withUnsafeBytes { buffer in
      // Safe: the buffer is never empty and ends with NUL.
      if let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress { unsafe use(start) }
    }
  }
}
