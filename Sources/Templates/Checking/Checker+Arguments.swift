import Base

extension Checker {
  /// Finds the argument for each parameter of a filter or macro, nil where there is none; nil as a whole after a problem.
  mutating func bind(
    _ arguments: [Expression.Argument], to parameters: [(name: String, isNeeded: Bool)], of owner: Name
  ) -> [Expression?]? {
    let names = arguments.isEmpty ? [] : parameters.map(\.name)
    let places = Dictionary(zip(names, names.indices)) { first, _ in first }
    var bound = [Expression?](repeating: nil, count: parameters.count)
    var isRight = true
    for (number, argument) in arguments.enumerated() {
      let place = argument.name.map { places[$0.text] } ?? (number < bound.count ? number : nil)
      if let place, bound[place] == nil {
        bound[place] = argument.value
      } else {
        isRight = false
        reportArgument(argument, at: place, names, of: owner)
      }
    }
    guard isRight else { return nil }
    let missing = zip(parameters, bound).filter { $0.isNeeded && $1 == nil }.map(\.0.name)
    guard !missing.isEmpty else { return bound }
    report(
      .badArgument, owner.range,
      "\"\(owner.text)\" needs its \(missing.count == 1 ? "parameter" : "parameters") \(Phrases.list(missing))",
      help: "write \(owner.text)(\(missing.map { "\($0)=…" }.joined(separator: ", ")))")
    return nil
  }

  /// Reports an argument for a parameter that there is not, or that has one already.
  private mutating func reportArgument(
    _ argument: Expression.Argument, at place: Int?, _ names: [String], of owner: Name
  ) {
    let range = argument.name?.range ?? argument.value.range
    if let place {
      report(
        .badArgument, range, "\"\(names[place])\" of \"\(owner.text)\" is given twice", help: "remove one of them")
    } else if let name = argument.name {
      report(
        .badArgument, range, "\"\(owner.text)\" has no parameter \"\(name.text)\"",
        help: names.isEmpty
          ? "it has none: remove it" : Phrases.help(for: name.text, among: names, called: "parameters"))
    } else {
      let count = names.isEmpty ? "no arguments" : names.count == 1 ? "one argument" : "\(names.count) arguments"
      report(.badArgument, range, "\"\(owner.text)\" takes \(count)", help: "remove this one")
    }
  }

  /// Makes the value that was emitted last a text where one is wanted and another kind of value stands for it.
  mutating func convert(_ type: ValueType, to wanted: ValueType) {
    if wanted.present == .text, type.present != .text { builder.emit(.text) }
  }
}
