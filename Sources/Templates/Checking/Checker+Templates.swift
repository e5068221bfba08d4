import Base

extension Checker {
  /// Checks a template with those it extends: first what they set, from the outermost child to its parents, then the
  /// content of the last, with the children's blocks in their places.
  mutating func checkTemplate(_ number: Int) {
    let outside = (template, blocks, writtenBlocks, openBlock)
    (blocks, writtenBlocks, openBlock) = ([:], [], nil)
    var chain = [number]
    var last = number
    while let parent = library.templates[last].tree.parent {
      guard let target = library.templates[last].targets[parent] else {
        hasFailed = true
        break
      }
      chain.append(target)
      last = target
    }
    for number in chain {
      noteFailure(of: number)
      for block in library.templates[number].tree.blocks {
        blocks[block.name.text, default: []].append((number, block))
      }
    }
    for child in chain.dropLast() {
      template = child
      for node in library.templates[child].tree.nodes {
        switch node {
        case .set(let names, let value): checkSet(names, value)
        case .capture(let capture): checkCapture(capture)
        default: break
        }
      }
    }
    template = last
    let isWhole = library.templates[last].tree.parent == nil
    if isWhole {
      check(library.templates[last].tree.nodes)
      checkBlocks(of: chain)
    }
    checkMacros(reachedFrom: chain)
    (template, blocks, writtenBlocks, openBlock) = outside
  }

  private mutating func noteFailure(of number: Int) {
    let template = library.templates[number]
    for (target, reference) in zip(template.targets, template.tree.references) where target == nil {
      if !reference.isOptional || library.number(of: reference.name.text) != nil { hasFailed = true }
    }
    if template.isBroken { (hasFailed, isContextKnown) = (true, false) }
  }

  /// Reports the blocks of children that nothing in their parents has a place for.
  private mutating func checkBlocks(of chain: [Int]) {
    guard !isExhausted, !chain.contains(where: { library.templates[$0].isBroken }) else { return }
    let parent = chain.last.map { library.templates[$0].path } ?? ""
    for child in chain.dropLast() {
      template = child
      for name in library.templates[child].tree.outerBlocks where !writtenBlocks.contains(name.text) {
        report(
          .unknownBlock, name.range, "\"\(parent)\", which this one extends, has no block \"\(name.text)\"",
          help: Phrases.help(for: name.text, among: Array(writtenBlocks), called: "blocks"))
      }
    }
  }

  mutating func checkBlock(_ block: Block) {
    writtenBlocks.insert(block.name.text)
    let versions = blocks[block.name.text] ?? [(template, block)]
    writeBlock(OpenBlock(name: block.name.text, version: 0), versions, at: block.name.range)
  }

  mutating func writeBlock(
    _ open: OpenBlock, _ versions: [(template: Int, block: Block)], at range: Range<Int>
  ) {
    let outside = (template, openBlock)
    nested(at: range) { checker in
      (checker.template, checker.openBlock) = (versions[open.version].template, open)
      checker.check(versions[open.version].block.body)
    }
    (template, openBlock) = outside
  }

  mutating func checkInclude(_ include: Include) {
    guard let target = library.templates[template].targets[include.reference] else {
      // What a template is given is looked at whether it is there or not.
      let mark = builder.mark
      nested(at: include.range) { $0.declare(include.values) }
      return builder.goBack(to: mark)
    }
    guard includeDepth < Checker.deepestInclude else {
      report(
        .tooDeep, include.range, "templates include one another more than \(Checker.deepestInclude) deep",
        help: "include it from a template that is less deep")
      return
    }
    includeDepth += 1
    nested(at: include.range) { checker in
      checker.declare(include.values)
      // What stands before the included file is not made one with its beginning where that may be kept.
      let mayBeKept = checker.scope.slotsOfRecords.count > checker.recordsOfHost
      let start = mayBeKept ? Int(checker.builder.goal()) : checker.builder.count
      checker.enter(at: include.range) { $0.checkTemplate(target) }
      if mayBeKept {
        checker.builder.keepInclude(since: start, aboutOneOf: checker.scope.slotsOfRecords, in: &checker.pool)
      }
    }
    includeDepth -= 1
  }
}
