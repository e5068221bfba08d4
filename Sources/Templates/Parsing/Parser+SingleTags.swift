import Base

extension Parser {
  mutating func set(_ keyword: Range<Int>) throws(TagAbandoned) {
    var names: [Name] = []
    try takeVariables("a name", into: &names)
    if names.count == 1, position == limit || tokens[position].kind == .symbol(.pipe) {
      var frame = Frame(.set, keyword: keyword)
      frame.name = names[0]
      open(frame)
      return frames[frames.count - 1].filters = try takeFilters()
    }
    guard take(.assign) else {
      let failure = expected("\"=\"")
      add(.set(names, Expression(kind: .invalid, range: names[0].range)))
      throw failure
    }
    var value = wholeExpression(endsTag: false)
    if position < limit, !isBroken, take(.comma) {
      // `set a, b = 1, 2`
      var items = [value]
      repeat { items.append(wholeExpression(endsTag: false)) } while take(.comma)
      value = Expression(kind: .tuple(items), range: value.range.lowerBound..<items[items.count - 1].range.upperBound)
    }
    add(.set(names, value))
    try endOfTag()
  }

  /// Takes a name for a variable.
  mutating func takeVariable(_ wanted: String) throws(TagAbandoned) -> Name {
    let name = try takeName(wanted)
    if name.text == "loop" {
      report(
        .reservedName, name.range, "\"loop\" is the name of what a \"for\" knows about its round",
        help: "use another name")
    }
    return name
  }

  /// Takes names for variables, each another.
  mutating func takeVariables(_ wanted: String, into names: inout [Name]) throws(TagAbandoned) {
    repeat {
      let name = try takeVariable(wanted)
      if names.contains(where: { $0.text == name.text }) {
        report(.reservedName, name.range, "the name \"\(name.text)\" stands here twice", help: "use another name")
      }
      names.append(name)
    } while take(.comma)
  }

  mutating func include() throws(TagAbandoned) {
    let name = try templateName()
    let reference = tree.references.count - 1
    if take(word: "ignore") {
      guard take(word: "missing") else { throw expected("\"missing\"") }
      tree.references[reference].isOptional = true
    }
    let values = take(word: "with") ? try assignments() : []
    add(.include(Include(reference: reference, range: name.range, values: values)))
    try endOfTag()
  }

  /// Reads `a = 1, b = 2`.
  mutating func assignments() throws(TagAbandoned) -> [(name: Name, value: Expression)] {
    var values: [(name: Name, value: Expression)] = []
    repeat {
      let name = try takeVariable("a name")
      guard take(.assign) else { throw expected("\"=\"") }
      values.append((name, try expression()))
    } while take(.comma)
    return values
  }

  mutating func extends(_ keyword: Range<Int>) throws(TagAbandoned) {
    guard frames.count == 1, frames[0].nodes.allSatisfy(isSilent), tree.parent == nil else {
      let problem =
        tree.parent == nil ? "\"extends\" is not the first tag" : "a template extends only one other"
      report(.misplacedExtends, keyword, problem, help: "write it once, at the beginning of the file")
      throw TagAbandoned()
    }
    _ = try templateName()
    tree.parent = tree.references.count - 1
    try endOfTag()
  }

  mutating func templateName() throws(TagAbandoned) -> Name {
    guard position < limit, tokens[position].kind == .text else {
      throw expected("the name of a template in quotes")
    }
    let name = Name(text: try takeText(), range: tokens[position - 1].range)
    tree.references.append(Reference(name: name))
    return name
  }
}
