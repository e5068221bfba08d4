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
  }

  let name: String
  /// Nil when a problem hides what it is.
  let type: ValueType?
  let storage: Storage
}

/// The variables that are visible at one place, and the optionals that are known to have a value there.
struct Scope {
  private(set) var variables: [Variable] = []
  private var present: [Path] = []

  /// How far the scope reached before something narrower was opened.
  struct Mark {
    fileprivate let variables: Int
    fileprivate let present: Int
  }

  var mark: Mark { Mark(variables: variables.count, present: present.count) }

  /// Forgets what was declared or found out since the mark.
  mutating func leave(_ mark: Mark) {
    variables.removeSubrange(mark.variables...)
    present.removeSubrange(mark.present...)
  }

  /// Declares a variable, which hides others of its name; returns its place.
  mutating func declare(_ variable: Variable) {
    variables.append(variable)
  }

  /// The place of the variable that a name means.
  func place(of name: String) -> Int? { variables.lastIndex { $0.name == name } }

  /// The names of all variables.
  var names: [String] { Array(Set(variables.map(\.name))) }

  mutating func assume(_ paths: [Path]) { present += paths }

  func isPresent(_ path: Path) -> Bool { present.contains(path) }

  /// Assumes of the newest variable what is known about the value that it was given.
  mutating func inherit(from path: Path) {
    let newest = variables.count - 1
    for known in present where known.variable == path.variable && known.fields.starts(with: path.fields) {
      present.append(Path(variable: newest, fields: Array(known.fields.dropFirst(path.fields.count))))
    }
  }

  /// A path as templates write it.
  func text(of path: Path) -> String {
    ([variables[path.variable].name] + path.fields).joined(separator: ".")
  }
}
