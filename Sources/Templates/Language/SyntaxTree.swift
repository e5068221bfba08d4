/// What a template says, before anyone knows what its names mean.
struct SyntaxTree {
  var nodes: [Node] = []
  /// The template it extends, as a number in ``references``.
  var parent: Int?
  /// The templates it names, in the order of its text.
  var references: [Reference] = []
  /// All its blocks, also those within others.
  var blocks: [Block] = []
  /// Those of them that stand in no other tag.
  var outerBlocks: [Name] = []
  /// Its macros, which are known in the whole file.
  private(set) var macros: [Macro] = []
  /// The macros of other templates that it names.
  private(set) var imports: [Import] = []
  /// What stands behind each name of a macro, and of all macros of another template.
  private(set) var macroPlaces: [String: MacroPlace] = [:]
  var problems: [SourceProblem] = []

  /// Where a name leads: to a macro by its number, to one of another template, or to all of them.
  enum MacroPlace {
    case own(Int)
    case imported(Name, reference: Int)
    case module(reference: Int)
  }

  /// Adds a macro; false when its name is taken.
  mutating func add(_ macro: Macro) -> Bool {
    guard macroPlaces.updateIfFree(macro.name.text, .own(macros.count)) else { return false }
    macros.append(macro)
    return true
  }

  /// Adds macros of another template; returns those of its names that are taken.
  mutating func add(_ other: Import) -> [Name] {
    imports.append(other)
    if let module = other.module {
      return macroPlaces.updateIfFree(module.text, .module(reference: other.reference)) ? [] : [module]
    }
    return other.names.compactMap { original, local in
      macroPlaces.updateIfFree(local.text, .imported(original, reference: other.reference)) ? nil : local
    }
  }

  /// The macro that stands under a name here.
  func macro(_ name: String) -> Macro? {
    guard case .own(let number)? = macroPlaces[name] else { return nil }
    return macros[number]
  }
}

extension [String: SyntaxTree.MacroPlace] {
  /// Keeps what a name stands for; false when it stands for something already.
  fileprivate mutating func updateIfFree(_ name: String, _ place: Value) -> Bool {
    guard self[name] == nil else { return false }
    self[name] = place
    return true
  }
}

/// A name with its place.
struct Name {
  let text: String
  let range: Range<Int>
}

/// Where a template names another.
struct Reference {
  let name: Name
  /// Whether it may name one that does not exist.
  var isOptional = false
}

/// One part of a template's text; a range is one of bytes in the file.
indirect enum Node {
  case text(Range<Int>)
  case output(Expression)
  case condition(Condition)
  case loop(Loop)
  case set([Name], Expression)
  /// A variable that is set to what its content writes.
  case capture(Capture)
  case include(Include)
  case block(Block)
  /// Names that hold for its content, behind the word `with`.
  case with(Range<Int>, [(name: Name, value: Expression)], [Node])
  /// A call of a macro with content for its `caller()`.
  case call(MacroCall, body: [Node])
}

extension Node {
  /// Where it stands, or its first word.
  var range: Range<Int> {
    switch self {
    case .text(let range): range
    case .output(let expression): expression.range
    case .condition(let condition): condition.keyword
    case .loop(let loop): loop.keyword
    case .set(let names, _): names[0].range
    case .capture(let capture): capture.keyword
    case .include(let include): include.range
    case .block(let block): block.name.range
    case .with(let keyword, _, _): keyword
    case .call(let call, _): call.range
    }
  }
}

extension Node {
  /// The names that it sets for what comes after it.
  fileprivate var names: [String] {
    switch self {
    case .set(let names, _): names.map(\.text)
    case .capture(let capture): [capture.name?.text].compactMap(\.self)
    case .condition(let condition): condition.names
    case .text, .output, .loop, .include, .block, .with, .call: []
    }
  }
}

/// An included template, as a number in the tree's references.
struct Include {
  let reference: Int
  let range: Range<Int>
  /// The names that it is given on top of those of the place.
  let values: [(name: Name, value: Expression)]
}

struct Capture {
  /// The word `set` or `filter`.
  let keyword: Range<Int>
  /// The variable; without one the content is written through the filters.
  let name: Name?
  /// The filters, in order.
  let filters: [(name: Name, arguments: [Expression.Argument])]
  let body: [Node]
}

/// A part of a template with parameters of its own, written where it is called.
struct Macro {
  struct Parameter {
    let name: Name
    let type: WrittenType?
    let `default`: Expression?

    /// Whether its type ends with `?`, so that a call may leave it out.
    var mayBeMissing: Bool { if case .optional = type { true } else { false } }
  }

  let name: Name
  let parameters: [Parameter]
  let body: [Node]
}

/// A type as templates write it.
indirect enum WrittenType {
  case named(Name)
  case list(WrittenType)
  case map(WrittenType)
  case optional(WrittenType)
}

/// Macros of another template: all under one name, or some under names of their own.
struct Import {
  /// The other template, as a number in the tree's references.
  let reference: Int
  let names: [(original: Name, local: Name)]
  /// The name before the macros' own: `forms` in `forms.field()`.
  let module: Name?
}

struct MacroCall {
  /// The name before the macro's, for an import as a whole.
  let module: Name?
  let name: Name
  let arguments: [Expression.Argument]
  let range: Range<Int>
}

struct Condition {
  /// The word `if`.
  let keyword: Range<Int>
  /// The `if` and each `elif`.
  let branches: [(condition: Expression, nodes: [Node])]
  let otherwise: [Node]?
  /// The names that are set in one of its branches, each once: an `if` is no end to them.
  let names: [String]

  init(keyword: Range<Int>, branches: [(condition: Expression, nodes: [Node])], otherwise: [Node]?) {
    self.keyword = keyword
    self.branches = branches
    self.otherwise = otherwise
    var known: Set<String> = []
    var names: [String] = []
    for node in branches.lazy.map(\.nodes).joined() + (otherwise ?? []) {
      for name in node.names where known.insert(name).inserted { names.append(name) }
    }
    self.names = names
  }
}

struct Loop {
  /// The word `for`.
  let keyword: Range<Int>
  /// One name for the item, or a name for each of its parts; perhaps none where its head is broken.
  let variables: [Name]
  let sequence: Expression
  /// What an item must fulfil to have a round.
  let filter: Expression?
  let body: [Node]
  let otherwise: [Node]?
  /// Whether its head was not readable, so that what its names are and hold is not known.
  let isHeadBroken: Bool
}

struct Block {
  let name: Name
  let body: [Node]
}

/// Something that has a value.
struct Expression {
  let kind: Kind
  let range: Range<Int>

  indirect enum Kind {
    /// What could not be read, which has been reported.
    case invalid
    case nothing
    case text(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case list([Expression])
    case tuple([Expression])
    case map([(key: Expression, value: Expression)])
    case variable(String)
    case member(Expression, Name)
    case index(Expression, Expression)
    case slice(Expression, Slice)
    case filter(Expression, Name, [Argument])
    case test(Expression, Name, [Argument])
    case call(Expression, [Argument])
    case not(Expression)
    case all([Expression])
    case any([Expression])
    /// One comparison, or a chain such as `1 < x < 5`.
    case relation(Expression, [(relation: Relation, right: Expression)])
    case concatenation([Expression])
    case arithmetic(Arithmetic, Expression, Expression)
    case negative(Expression)
    /// Without an `else` it is missing.
    case choice(Expression, condition: Expression, otherwise: Expression?)
  }

  /// What stands in the brackets of `a[1:5:2]`.
  struct Slice {
    let lower: Expression?
    let upper: Expression?
    let step: Expression?
  }

  struct Argument {
    let name: Name?
    let value: Expression
  }
}

/// A comparison of two values.
enum Comparison: String {
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  var isEquality: Bool { self == .equal || self == .unequal }
}

/// What stands between two values that are compared.
enum Relation {
  case comparison(Comparison)
  case contained(negated: Bool)
}

/// An operation on two numbers.
package enum Arithmetic: String {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"
  /// Divided and rounded down.
  case floor = "//"
  /// What is left by ``floor``, with the divisor's sign.
  case remainder = "%"
  case power = "**"

  /// Why an operation has no result.
  package enum Fault: Error, Hashable, Sendable {
    /// An integer would need more than 64 bits, or a number is past all numbers.
    case tooLarge
    case zeroDivisor
  }

  /// Whether it has no result for a second operand of zero.
  var isDivision: Bool { self == .divided || self == .floor || self == .remainder }
}
