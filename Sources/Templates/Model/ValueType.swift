/// What a template knows about a value when it is loaded.
package indirect enum ValueType: Hashable, Sendable {
  case text
  /// Finished markup, written as it is.
  case html
  /// A checked address, the only thing that may begin the value of a URL attribute.
  case url
  case integer
  case boolean
  case date
  case list(ValueType)
  /// A value that may be missing; it must be tested before it is used.
  case optional(ValueType)
  /// A record of the model's type with that name.
  case record(String)
  /// Free data (front matter's `extra`), whose shape is known only when it is read.
  case any

  /// The type of a value that may be missing on top of what it is; an optional stays as it is.
  var madeOptional: ValueType {
    if case .optional = self { self } else { .optional(self) }
  }

  /// The type once the value is known to be there.
  var present: ValueType {
    if case .optional(let wrapped) = self { wrapped } else { self }
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
    case .boolean: "a boolean"
    case .date: "a date"
    case .list: "a list"
    case .optional(let wrapped): "\(wrapped.phrase) that may be missing"
    case .record(let name): "a record \"\(name)\""
    case .any: "free data"
    }
  }

  /// Whether a condition may ask for it: whether it is there, true or not empty.
  var hasTruth: Bool {
    switch self {
    case .boolean, .optional, .list, .text, .any: true
    case .html, .url, .integer, .date, .record: false
    }
  }

  /// Whether a value of this type may stand where one of type `wanted` is asked for.
  ///
  /// A URL and free data are taken as text, scalars as free data, and what is there as something that may be missing.
  func fits(_ wanted: ValueType) -> Bool {
    if self == wanted { return true }
    return switch (self, wanted) {
    case (.optional(let one), .optional(let other)): one.fits(other)
    case (.optional, _): false
    case (_, .optional(let other)): fits(other)
    case (.url, .text), (.any, .text): true
    case (.text, .any), (.url, .any), (.integer, .any), (.boolean, .any), (.date, .any): true
    default: false
    }
  }

  /// The type of a value that is one or the other; nil when they have nothing in common.
  func united(with other: ValueType) -> ValueType? {
    if self == other { return self }
    if isOptional || other.isOptional { return present.united(with: other.present)?.madeOptional }
    if self == .any, other.fits(.any) { return .any }
    if other == .any, fits(.any) { return .any }
    return nil
  }
}
