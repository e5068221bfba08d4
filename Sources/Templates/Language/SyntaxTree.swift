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
  var problems: [SourceProblem] = []
}

/// A name with its place.
struct Name {
  let text: String
  let range: Range<Int>
}

/// Where a template names another.
struct Reference {
  let name: Name
}

/// One part of a template's text; a range is one of bytes in the file.
indirect enum Node {
  case text(Range<Int>)
  case output(Expression)
  case condition(Condition)
  case loop(Loop)
  case set(Name, Expression)
  /// An included template, as a number in the tree's references.
  case include(Int, Range<Int>)
  case block(Block)
}

struct Condition {
  /// The word `if`.
  let keyword: Range<Int>
  /// The `if` and each `elif`.
  let branches: [(condition: Expression, nodes: [Node])]
  let otherwise: [Node]?
}

struct Loop {
  /// The word `for`.
  let keyword: Range<Int>
  let variable: Name
  let sequence: Expression
  let body: [Node]
  let otherwise: [Node]?
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
    case text(String)
    case integer(Int)
    case boolean(Bool)
    case variable(String)
    case member(Expression, Name)
    case filter(Expression, Name, [Argument])
    case not(Expression)
    case all([Expression])
    case any([Expression])
    case comparison(Comparison, Expression, Expression)
    case contained(Expression, in: Expression, negated: Bool)
    case concatenation([Expression])
    case choice(Expression, condition: Expression, otherwise: Expression)
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
