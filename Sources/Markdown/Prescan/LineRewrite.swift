/// One line that is given to libcmark otherwise than its author wrote it, so that it comes out as a block of its own.
struct LineRewrite {
  /// What libcmark is to make of the line.
  enum Form {
    /// A list item that begins where the rewritten bytes do.
    ///
    /// It interrupts a paragraph, and what is indented as far as its text belongs to it.
    case item
    /// A block of raw HTML: a comment on one line, which interrupts a paragraph and ends with its line.
    case comment
    /// Text, of which the tree is not asked.
    case text
  }

  /// What wants it, and is told of the block.
  enum Owner {
    case note
    case table
    case definition
    case component
    case abbreviation
    case comment
  }

  let owner: Owner
  let form: Form
  /// The bytes of the file that are replaced, none beyond their line.
  ///
  /// What stands before them on the line, the markers of the containers it lies in, stays.
  let range: Range<Int>
  let replacement: [UInt8]

  /// The line of a comment.
  static let comment = Array("<!---->".utf8)
}
