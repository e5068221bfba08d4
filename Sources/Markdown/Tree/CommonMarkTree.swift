internal import CCmark

/// A parsed text in libcmark's own tree, which lives as long as this value.
///
/// The three files of this folder are the only ones that speak to libcmark. Its tree belongs to one call of this room
/// and to one thread, and it is freed by iteration, so that no depth of nesting overflows the stack.
@safe struct CommonMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses bytes from an offset on, as one text.
  ///
  /// - Parameter validating: whether bytes that are not UTF-8 become U+FFFD; else they stay as they are.
  init(parsing bytes: [UInt8], from start: Int = 0, validating: Bool = false) {
    let parsed = unsafe bytes.withUnsafeBytes { buffer in
      let body = unsafe UnsafeRawBufferPointer(rebasing: buffer[start...])
      let text = unsafe body.bindMemory(to: CChar.self)
      // Safe: cmark reads `count` bytes of the buffer, copies what it keeps, and accepts NULL for none.
      return unsafe cmark_parse_document(text.baseAddress, text.count, validating ? CMARK_OPT_VALIDATE_UTF8 : 0)
    }
    unsafe root = Self.made(parsed)
  }

  /// Parses bytes in portions of a given size, each fed as a read of its own.
  init(parsing bytes: [UInt8], inPortionsOf size: Int) {
    let parsed = unsafe bytes.withUnsafeBytes { buffer -> OpaquePointer? in
      let text = unsafe buffer.bindMemory(to: CChar.self)
      let parser = unsafe cmark_parser_new(0)
      defer { unsafe cmark_parser_free(parser) }
      for start in stride(from: 0, to: text.count, by: size) {
        let portion = unsafe text[start..<min(start + size, text.count)]
        // Safe: cmark reads `count` bytes and copies what it keeps.
        unsafe cmark_parser_feed(parser, UnsafeBufferPointer(rebasing: portion).baseAddress, portion.count)
      }
      return unsafe cmark_parser_finish(parser)
    }
    unsafe root = Self.made(parsed)
  }

  deinit { unsafe cmark_node_free(root) }

  /// The tree as HTML; raw HTML and every URL come out as the tree has them.
  func html() -> [UInt8] {
    guard let text = unsafe cmark_render_html(root, CMARK_OPT_UNSAFE) else {
      preconditionFailure("libcmark renders every tree; it ends the program when memory runs out")
    }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(text) }
    // Safe: the text is ours until it is freed, and ends with the NUL that strlen finds.
    return unsafe [UInt8](UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  /// Begins a walk through the tree; the walk must end before the tree does.
  func walk() -> CommonMarkWalk { unsafe CommonMarkWalk(root) }

  private static func made(_ root: OpaquePointer?) -> OpaquePointer {
    guard let root = unsafe root else {
      preconditionFailure("libcmark makes a tree of every text; it ends the program when memory runs out")
    }
    return unsafe root
  }
}

/// A walk through a tree in the order of the text, each node that may have children entered and left.
///
/// The step after the present one is already decided: the node just left, or just met when it can have no children,
/// may be replaced or freed, and what is inserted right after it is not visited.
@safe struct CommonMarkWalk: ~Copyable {
  private let iterator: OpaquePointer

  fileprivate init(_ root: OpaquePointer) {
    guard let made = unsafe cmark_iter_new(root) else {
      preconditionFailure("libcmark makes an iterator for every tree")
    }
    unsafe iterator = made
  }

  deinit { unsafe cmark_iter_free(iterator) }

  struct Step {
    let isEntry: Bool
    let node: CommonMarkNode
  }

  /// Nil at the end.
  mutating func next() -> Step? {
    // Safe: the iterator is ours, and its nodes live as long as the tree.
    let event = unsafe cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return nil }
    return unsafe Step(isEntry: event == CMARK_EVENT_ENTER, node: CommonMarkNode(node))
  }
}
