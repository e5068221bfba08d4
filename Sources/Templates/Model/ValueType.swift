/// What a template knows about a value when it is loaded.
package indirect enum ValueType: Hashable, Sendable {
  case text
  /// Finished markup, written as it is.
  case html
  /// A checked address, the only thing that may begin the value of a URL attribute.
  case url
  case integer
  /// A number that may have a fraction.
  case number
  case boolean
  case date
  case list(ValueType)
  /// So many values, each of a type of its own: `(1, "a")`.
  case tuple([ValueType])
  /// Values of one type by name; where the names are known, each has a type of its own.
  case map(ValueType, MapNames? = nil)
  /// A value that may be missing; it must be tested before it is used.
  case optional(ValueType)
  /// A record of the model's type with that name.
  case record(String)
  /// Free data (front matter's `extra`), whose shape is known only when it is read.
  case any
  /// The items of a list without any, and what `none` would be if it were there: it fits wherever a value may stand.
  case nothing

  /// The type of a value that may be missing on top of what it is; an optional stays as it is.
  var madeOptional: ValueType {
    if case .optional = self { self } else { .optional(self) }
  }

  /// The type without the names of maps; nil when it has none.
  private var withoutNames: ValueType? {
    switch self {
    case .list(let item): item.withoutNames.map { .list($0) }
    case .optional(let wrapped): wrapped.withoutNames.map { .optional($0) }
    case .map(let value, nil): value.withoutNames.map { .map($0) }
    case .map(let value, _): .map(value.withoutNames ?? value)
    default: nil
    }
  }

  /// The type once the value is known to be there.
  var present: ValueType {
    if case .optional(let wrapped) = self { wrapped } else { self }
  }

  var isNumeric: Bool { self == .integer || self == .number }

  var isMap: Bool {
    if case .map = self { true } else { false }
  }

  var isOptional: Bool {
    if case .optional = self { true } else { false }
  }

  /// How messages call a value of this type, with its article.
  var phrase: String {
    switch self {
    case .text: "a text"
    case .html: "HTML"
    case .url: "a URL"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "a boolean"
    case .date: "a date"
    case .list: "a list"
    case .tuple(let parts): parts.count == 2 ? "a pair" : "a tuple of \(parts.count) values"
    case .map: "a map"
    case .optional(let wrapped): "\(wrapped.phrase) that may be missing"
    case .record(let name): "a record \"\(name)\""
    case .any: "free data"
    case .nothing: "nothing"
    }
  }

  /// The same, with what the items of a list or the values of a map are.
  var fullPhrase: String {
    switch self {
    case .list(let item) where item != .nothing: "a list whose items are each \(item.phrase)"
    case .map(let value, _) where value != .nothing: "a map whose values are each \(value.phrase)"
    default: phrase
    }
  }

  /// Whether a condition may ask for it: whether it is there, true or not empty.
  var hasTruth: Bool {
    switch self {
    case .boolean, .optional, .list, .map, .text, .html, .url, .any, .nothing: true
    case .integer, .number, .date, .record, .tuple: false
    }
  }

  /// Whether a value of this type may stand where one of type `wanted` is asked for.
  ///
  /// A URL and free data are taken as text, scalars as free data, and what is there as something that may be missing.
  func fits(_ wanted: ValueType) -> Bool {
    if self == wanted || self == .nothing { return true }
    if let plain = withoutNames { return plain.fits(wanted) }
    return switch (self, wanted) {
    case (.optional(let one), .optional(let other)): one.fits(other)
    case (.optional, _): false
    case (_, .optional(let other)): fits(other)
    case (.url, .text), (.any, .text): true
    case (.integer, .number): true
    case (.text, .any), (.url, .any), (.integer, .any), (.number, .any), (.boolean, .any), (.date, .any): true
    case (.list(let item), .list(let other)): item == .nothing || other == .optional(item)
    case (.map(let value, _), .map(let other, nil)): value == .nothing || other == .optional(value)
    case (.list(let item), .any), (.map(let item, _), .any): item.fits(.any)
    default: false
    }
  }

  /// The type of a value that is one or the other; nil when they have nothing in common.
  package func united(with other: ValueType) -> ValueType? {
    if self == other { return self }
    if self == .nothing { return other }
    if other == .nothing { return self }
    if isOptional || other.isOptional { return present.united(with: other.present)?.madeOptional }
    switch (self, other) {
    case (.integer, .number), (.number, .integer): return .number
    case (.list(let one), .list(let two)): if let item = one.united(with: two) { return .list(item) }
    case (.map(let one, _), .map(let two, _)): if let value = one.united(with: two) { return .map(value) }
    case (.tuple(let ones), .tuple(let twos)) where ones.count == twos.count:
      let parts = zip(ones, twos).compactMap { $0.united(with: $1) }
      if parts.count == ones.count { return .tuple(parts) }
    default: break
    }
    if self == .any, other.fits(.any) { return .any }
    if other == .any, fits(.any) { return .any }
    return nil
  }

  /// How many types one may be made of: comparing them takes time, and each level of them a call.
  static let largest = 1000

  /// How many types this one is made of, itself included.
  var size: Int {
    switch self {
    case .list(let item), .map(let item, _), .optional(let item): 1 + item.size
    case .tuple(let parts): parts.reduce(1) { $0 + $1.size }
    default: 1
    }
  }
}
