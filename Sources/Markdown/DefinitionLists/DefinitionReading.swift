/// The lists of definitions in a tree, which the walk comes to.
struct DefinitionReading {
  private var lists: Set<CommonMarkNode> = []
  private var terms: Set<CommonMarkNode> = []
  /// The definitions without space around their paragraphs.
  private var tight: Set<CommonMarkNode> = []

  /// Makes one list of a paragraph of terms and the items behind it, or adds them to the list that stands before them.
  mutating func add(_ items: CommonMarkNode, definedBy term: CommonMarkNode) {
    let isTight = items.isTightList && term.endLine + 1 == items.startLine
    let list: CommonMarkNode
    if let before = term.previous, lists.contains(before) {
      list = before
    } else {
      list = .block("<dl>", "</dl>")
      term.insertBefore(list)
      lists.insert(list)
    }
    list.append(term)
    terms.insert(term)
    for item in items.children {
      let definition = CommonMarkNode.block("<dd>", "</dd>")
      list.append(definition)
      for child in item.children { definition.append(child) }
      if isTight { tight.insert(definition) }
    }
    items.free()
  }

  func isList(_ node: CommonMarkNode) -> Bool { !lists.isEmpty && lists.contains(node) }

  /// Whether a paragraph is the terms of definitions.
  func isTerm(_ paragraph: CommonMarkNode) -> Bool { !terms.isEmpty && terms.contains(paragraph) }

  /// Whether a paragraph stands in a definition without space.
  func isTight(_ paragraph: CommonMarkNode) -> Bool {
    guard !tight.isEmpty, let parent = paragraph.parent else { return false }
    return tight.contains(parent)
  }
}
