package import Base

/// What a template can work with at run time; which case a value has is settled by its ``ValueType`` at load time.
package enum Value: Sendable {
  /// An optional without a value.
  case none
  case text(String)
  /// Markup that is finished and safe: it is written as it is.
  case html([UInt8])
  /// An address that the host vouches for: a harmless scheme, percent-encoded.
  case url(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  // Boxed, because it is five times as large as the other cases and every copy of a value would pay for it.
  indirect case date(DateValue)
  /// The items of a list, or the parts of a tuple.
  case list([Value])
  /// Values by name, of type ``ValueType/map(_:)`` or ``ValueType/any``.
  case map([(key: String, value: Value)])
  case record(RecordValue)

  /// A text, an address, a number or another scalar as text; nil for what is missing.
  package var plainText: String? {
    if case .none = self { return nil }
    var text = ""
    Scalars.append(self, to: &text)
    return text
  }
}

/// A moment as the clocks of its zone show it, or a day alone.
package struct DateValue: Hashable, Sendable {
  package let moment: ZonedTime
  /// False when the author wrote a day without a time.
  package let hasTime: Bool

  package init(moment: ZonedTime, hasTime: Bool) {
    self.moment = moment
    self.hasTime = hasTime
  }
}

/// A value with named fields: carried along, or computed by the getters of its type when a field is read.
package enum RecordValue: Sendable {
  /// The fields' values in the order of the type's fields.
  case stored([Value])
  /// The record number `index` of the type `type` of the model; its fields come from the type's getters.
  case indexed(type: Int, index: UInt32)
}
