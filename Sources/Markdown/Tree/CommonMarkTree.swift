internal import CArena
internal import CCmark

/// A parsed text in libcmark's own tree, which lives as long as this value.
///
/// The files of this folder are the only ones that speak to libcmark. Its tree belongs to one call of this room and to
/// one thread: all that libcmark allocates for it comes from the thread's arena, and goes back with the tree.
@safe struct CommonMarkTree: ~Copyable {
  private let rootPointer: OpaquePointer
  /// How many bytes were parsed.
  private let length: Int

  /// Parses bytes from an offset on, as one text.
  ///
  /// - Parameter validating: whether bytes that are not UTF-8 become U+FFFD; else they stay as they are.
  init(parsing bytes: [UInt8], from start: Int = 0, validating: Bool = false) {
    self.init(parsing: bytes, from: start, inPortionsOf: max(1, bytes.count), validating: validating)
  }

  /// Parses bytes in portions of a given size, each fed as a read of its own.
  init(parsing bytes: [UInt8], from start: Int = 0, inPortionsOf size: Int, validating: Bool = false) {
    carena_open()
    let parsed = unsafe bytes.withUnsafeBytes { buffer -> OpaquePointer? in
      let text = unsafe buffer.bindMemory(to: CChar.self)
      // The parser is not freed by itself: it is the arena's, as the tree is.
      let parser = unsafe cmark_parser_new_with_mem(
        validating ? CMARK_OPT_VALIDATE_UTF8 : 0, CommonMarkMemory.allocator)
      for start in stride(from: start, to: text.count, by: size) {
        let portion = unsafe text[start..<min(start + size, text.count)]
        // Safe: cmark reads `count` bytes and copies what it keeps.
        unsafe cmark_parser_feed(parser, UnsafeBufferPointer(rebasing: portion).baseAddress, portion.count)
      }
      return unsafe cmark_parser_finish(parser)
    }
    guard let parsed = unsafe parsed else {
      preconditionFailure("libcmark makes a tree of every text; it ends the program when memory runs out")
    }
    unsafe rootPointer = parsed
    length = max(0, bytes.count - start)
  }

  deinit { carena_close() }

  /// Hands the tree over as HTML; raw HTML and every URL come out as the tree has them.
  func withHTML<Result>(_ use: (Span<UInt8>) -> Result) -> Result {
    // Prose becomes a sixth longer.
    unsafe TreeHTML(rootPointer, size: length + length / 4).withSpan(use)
  }

  /// The document; good until the tree goes.
  var root: CommonMarkNode { unsafe CommonMarkNode(rootPointer) }

  /// Begins a walk through the tree; the walk must end before the tree does.
  func walk() -> CommonMarkWalk { unsafe CommonMarkWalk(rootPointer) }
}

/// A walk through a tree in the order of the text, each node that may have children entered and left.
///
/// The step after the present one is already decided: the node just left, or just met when it can have no children,
/// may be replaced or freed, and what is inserted right after it is not visited.
@safe struct CommonMarkWalk: ~Copyable {
  private let iterator: OpaquePointer

  init(_ root: OpaquePointer) {
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
