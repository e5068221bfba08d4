/// A name that an `if` sets in one of its branches, and what it stands for behind them.
///
/// Each branch has a variable of its own for it; at its end the value goes into the one that is read from there on. A
/// branch that does not set the name leaves it what it was before, or missing.
struct BranchName {
  let name: String
  let slot: UInt32
  private var found = Found.nothing

  private enum Found {
    /// No branch has ended.
    case nothing
    case type(ValueType)
    /// A problem hides it.
    case unknown
    case different(ValueType, ValueType)
  }

  init(name: String, slot: UInt32) {
    self.name = name
    self.slot = slot
  }

  /// Notes what the name is at the end of a branch; nil when a problem hides it.
  mutating func join(_ type: ValueType?) {
    guard let type else { return found = .unknown }
    switch found {
    case .nothing: found = .type(type)
    case .type(let known):
      if let both = known.united(with: type) { found = .type(both) } else { found = .different(known, type) }
    case .unknown, .different: break
    }
  }

  /// Notes that the name has no one type at the end of a branch, as of an `if` within it.
  mutating func join(_ one: ValueType, _ other: ValueType) { found = .different(one, other) }

  var variable: Variable {
    switch found {
    case .type(let type): Variable(name: name, type: type, storage: .slot(slot))
    case .nothing, .unknown: Variable(name: name, type: nil, storage: .slot(slot))
    case .different(let one, let other): Variable(name: name, type: nil, storage: .branches(one, other))
    }
  }
}

extension Checker {
  /// Puts the values that names have at the end of a branch where they are read behind all branches.
  mutating func endBranch(_ names: inout [BranchName]) {
    for number in names.indices {
      let place = scope.place(of: names[number].name)
      let variable = place.map { scope.variables[$0] }
      switch variable?.storage {
      case nil, .loop:
        builder.emit(.constant(pool.addConstant(.none)))
        names[number].join(.optional(.nothing))
      case .slot(let slot):
        builder.emit(.load(slot: slot))
        let type = variable?.type
        names[number].join(place.map { scope.isPresent(Path(variable: $0)) } == true ? type?.present : type)
      case .branches(let one, let other):
        builder.emit(.constant(pool.addConstant(.none)))
        names[number].join(one, other)
      }
      builder.assign(names[number].slot)
    }
  }
}
