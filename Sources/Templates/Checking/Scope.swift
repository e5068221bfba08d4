/// A way to a value from a variable through fields: `entry.location.name`.
struct Path: Hashable {
  /// The variable's place in the scope.
  let variable: Int
  var fields: [String] = []
}

/// A name that a template can use.
struct Variable {
  enum Storage {
    case slot(UInt32)
    /// What the loop of that depth knows about its round.
    case loop(UInt32)
    /// None: the branches of an `if` leave values of types that have nothing in common.
    case branches(ValueType, ValueType)
  }

  let name: String
  /// Nil when a problem hides what it is.
  let type: ValueType?
  let storage: Storage

  /// Where it is, if it holds a record.
  fileprivate var slotOfRecord: UInt32? {
    if case (.record, .slot(let slot)) = (type, storage) { slot } else { nil }
  }
}

/// The variables that are visible at one place, and the optionals that are known to have a value there.
struct Scope {
  private(set) var variables: [Variable] = []
  /// The places of each name's variables, the newest last.
  private var places: [String: [Int]] = [:]
  /// Where the variables are that hold a record.
  private(set) var slotsOfRecords: Set<UInt32> = []
  private var present: [Path] = []
  /// How often each of them is found there.
  private var known: [Path: Int] = [:]
  /// Where variables are that cannot be seen from here: those around the call of a macro.
  private var hidden: [Range<Int>] = []

  /// How far the scope reached before something narrower was opened.
  struct Mark {
    fileprivate let variables: Int
    fileprivate let present: Int
  }

  var mark: Mark { Mark(variables: variables.count, present: present.count) }

  /// Forgets what was declared or found out since the mark.
  mutating func leave(_ mark: Mark) {
    while variables.count > mark.variables, let last = variables.popLast() {
      places[last.name]?.removeLast()
      if let slot = last.slotOfRecord { slotsOfRecords.remove(slot) }
    }
    while present.count > mark.present, let last = present.popLast() { known[last, default: 1] -= 1 }
  }

  /// Declares a variable, which hides others of its name.
  mutating func declare(_ variable: Variable) {
    places[variable.name, default: []].append(variables.count)
    variables.append(variable)
    if let slot = variable.slotOfRecord { slotsOfRecords.insert(slot) }
  }

  /// The place of the variable that a name means.
  func place(of name: String) -> Int? {
    places[name]?.last(where: isVisible)
  }

  private func isVisible(_ place: Int) -> Bool { !hidden.contains { $0.contains(place) } }

  /// The names of all variables.
  var names: [String] { Array(Set(variables.indices.filter(isVisible).map { variables[$0].name })) }

  /// What is seen from a place: the variables there were, without those that were hidden.
  struct View {
    fileprivate let count: Int
    fileprivate let hidden: [Range<Int>]
  }

  var view: View { View(count: variables.count, hidden: hidden) }

  /// Sees only the first variables, which the host passes, and those that are declared from here on.
  mutating func hideAll(after first: Int) {
    if first < variables.count { hidden = [first..<variables.count] }
  }

  /// Sees what was seen from another place, and what is declared from here on.
  mutating func look(from view: View) {
    hidden = view.hidden
    if view.count < variables.count { hidden.append(view.count..<variables.count) }
  }

  /// Goes back to the place of a view.
  mutating func goBack(to view: View) { hidden = view.hidden }

  mutating func assume(_ paths: [Path]) { for path in paths { assume(path) } }

  private mutating func assume(_ path: Path) {
    present.append(path)
    known[path, default: 0] += 1
  }

  func isPresent(_ path: Path) -> Bool { known[path, default: 0] > 0 }

  /// Assumes of the newest variable what is known about the value that it was given.
  mutating func inherit(from path: Path) {
    let newest = variables.count - 1
    for known in present where known.variable == path.variable && known.fields.starts(with: path.fields) {
      assume(Path(variable: newest, fields: Array(known.fields.dropFirst(path.fields.count))))
    }
  }

  /// A path as templates write it.
  func text(of path: Path) -> String {
    path.fields.reduce(variables[path.variable].name) { $1.hasPrefix("[") ? $0 + $1 : "\($0).\($1)" }
  }
}
