/// Something within text that is ours and not CommonMark's, put into the tree before a block is read.
struct InlineConstruct {
  enum Kind {
    /// `~~…~~`, around what it strikes out.
    case deletion
    /// `==…==`, around what it marks.
    case highlight
    /// `[^label]`, by the index of its definition.
    case noteReference(Int)
    /// `[@id]` or `@id`, by its index in `LeafBlock.citations`.
    case citation(Int)
    /// A comment that CommonMark 0.30 takes for text.
    case comment
    /// An address that is a link by itself.
    case address
    /// `[ ]` or `[x]` at the beginning of a list item, around the item's text.
    case task
    /// An abbreviation, by its index in `Abbreviations.entries`.
    case abbreviation(Int)
    /// `{…}`, by its index in `LeafBlock.attributeLists`.
    case attributes(Int)
    /// `:name[label]{…}`, around its label.
    case component(InlineComponent)
  }

  let kind: Kind
  let node: CommonMarkNode
  /// Where what begins it stands in what libcmark read; of a construct without an end, all of it.
  let opening: Range<Int>
  /// Where what ends it stands; empty where nothing does.
  let closing: Range<Int>
}
