package import Base

/// What the host's values are made of: the record types and filters that templates are checked against.
///
/// It may be built for each site, its getters reading that site.
package struct Model: Sendable {
  package let records: [RecordType]
  package let filters: [Filter]
  /// What dates and numbers are written in.
  package let language: Language
  /// Where the fields of each record begin in ``fields``.
  private let fieldOffsets: [Int]
  /// Where records and their fields are: templates name some ten times as many fields as there are.
  private let numbers: RecordNumbers
  /// The fields of all records, one after the other.
  let fields: [Field]
  /// Whether components are checked against it, which cannot read all fields.
  private var isForComponents = false

  package init(records: [RecordType], filters: [Filter] = [], language: Language = .english) {
    self.init(records: records, filters: filters, language: language, numbers: RecordNumbers(records))
  }

  private init(records: [RecordType], filters: [Filter], language: Language, numbers: RecordNumbers) {
    self.numbers = numbers
    self.records = records
    self.filters = filters
    self.language = language
    var offsets: [Int] = []
    var fields: [Field] = []
    for record in records {
      offsets.append(fields.count)
      fields += record.fields
    }
    fieldOffsets = offsets
    self.fields = fields
  }

  /// The number by which ``RecordValue/indexed(type:index:)`` names a record type.
  ///
  /// - Precondition: the model has a record type of that name.
  package func recordNumber(_ name: String) -> Int {
    guard let number = numbers.records[name] else {
      preconditionFailure("the model has no record type \"\(name)\"")
    }
    return number
  }

  /// The field's place in ``fields``, its number within its record, and its type.
  func field(_ name: String, of record: Int) -> (place: Int, number: Int, type: ValueType)? {
    guard let number = numbers.fields[record][name], !hides(number, of: record) else { return nil }
    return (fieldOffsets[record] + number, number, records[record].fields[number].type)
  }
}

extension Model {
  /// The model with one field of one record type read otherwise.
  ///
  /// - Parameter write: writes the same, as text.
  package func reading(
    _ field: String, of record: String, get: @escaping @Sendable (UInt32) -> Value,
    write: @escaping @Sendable (UInt32, inout ByteBuffer) -> Void
  ) -> Model {
    reading(field, of: record, by: FieldReader(get, write: write))
  }

  /// Likewise, of what is made a value to be written.
  package func reading(_ field: String, of record: String, get: @escaping @Sendable (UInt32) -> Value) -> Model {
    reading(field, of: record, by: FieldReader(get))
  }

  private func reading(_ field: String, of record: String, by reader: FieldReader) -> Model {
    let changed = records.map { other in
      guard other.name == record else { return other }
      return RecordType(
        name: record, meaning: other.meaning,
        fields: other.fields.map {
          $0.name == field
            ? Field(field, $0.type, $0.meaning, holdsComponents: $0.holdsComponents, reader: reader) : $0
        })
    }
    return Model(records: changed, filters: filters, language: language, numbers: numbers)
  }

  /// The model as components see it.
  var forComponents: Model {
    var model = self
    model.isForComponents = true
    return model
  }

  /// Whether a record has a field of that name, which components cannot read.
  func hides(_ name: String, of record: Int) -> Bool {
    numbers.fields[record][name].map { hides($0, of: record) } ?? false
  }

  private func hides(_ field: Int, of record: Int) -> Bool {
    isForComponents && records[record].fields[field].holdsComponents
  }
}

/// Where record types and their fields are, by their names; of those with the same name, the first.
private struct RecordNumbers {
  let records: [String: Int]
  /// Of each record type.
  let fields: [[String: Int]]

  init(_ types: [RecordType]) {
    func numbers(_ names: [String]) -> [String: Int] { Dictionary(zip(names, names.indices)) { first, _ in first } }
    records = numbers(types.map(\.name))
    fields = types.map { numbers($0.fields.map(\.name)) }
  }
}

/// A kind of record: its name in types and messages, and its fields.
package struct RecordType: Sendable {
  package let name: String
  /// What it is, for the manual; empty where its name says it.
  package let meaning: String
  package let fields: [Field]

  package init(name: String, meaning: String = "", fields: [Field]) {
    self.name = name
    self.meaning = meaning
    self.fields = fields
  }

  /// Whether all its records carry their values, so that none has a number.
  var isCarried: Bool { fields.allSatisfy(\.isCarried) }
}

/// One named value of a record.
package struct Field: Sendable {
  package let name: String
  package let type: ValueType
  /// What it is, for the manual: a part of a sentence, in Markdown.
  package let meaning: String
  /// Reads the field of the record with that index.
  let reader: FieldReader
  /// What the field reads whichever record of its type it is asked of; what a template makes of it alone is worked out
  /// once, when the template is loaded.
  let fixed: Value?
  /// The names in braces in its text, for which a filter puts values in: it stands nowhere but before such a filter.
  let parts: [String]
  /// Whether components are rendered to read it; then none of them can, for they would be rendered for ever.
  let holdsComponents: Bool
  /// Whether it is read in records that carry their values, and in no others.
  private(set) var isCarried = false

  /// A field of records that the host computes from an index.
  package init(
    _ name: String, _ type: ValueType, _ meaning: String = "", get: @escaping @Sendable (UInt32) -> Value
  ) {
    self.init(name, type, meaning, reader: FieldReader(get))
  }

  /// A field of records that the host computes from an index.
  ///
  /// - Parameter write: writes the same in text or in a double-quoted attribute value, escaped, with less than what it
  ///   takes to make a value of it.
  package init(
    _ name: String, _ type: ValueType, _ meaning: String = "", get: @escaping @Sendable (UInt32) -> Value,
    write: @escaping @Sendable (UInt32, inout ByteBuffer) -> Void
  ) {
    self.init(name, type, meaning, reader: FieldReader(get, write: write))
  }

  /// A list or an optional value that most records lack.
  ///
  /// - Parameter isMissing: tells this of a record with less than what it takes to look at what the value is made of; where
  ///   it is false, the value may yet be missing.
  package init(
    _ name: String, _ type: ValueType, _ meaning: String = "", unless isMissing: @escaping @Sendable (UInt32) -> Bool,
    get: @escaping @Sendable (UInt32) -> Value
  ) {
    let missing: Value = if case .list = type { .list([]) } else { .none }
    self.init(
      name, type, meaning,
      reader: FieldReader(
        { isMissing($0) ? missing : get($0) },
        write: { record, output in if !isMissing(record) { Scalars.write(get(record), .markup, into: &output) } },
        holds: { !isMissing($0) && Scalars.truth(of: get($0)) }))
  }

  init(_ name: String, _ type: ValueType, _ meaning: String, holdsComponents: Bool = false, reader: FieldReader) {
    self.name = name
    self.meaning = meaning
    self.holdsComponents = holdsComponents
    self.type = type
    self.reader = reader
    (fixed, parts) = (nil, [])
  }

  /// A field whose value is made with components, which cannot read it; ``Model/reading(_:of:get:write:)`` says how.
  package static func holdingComponents(_ name: String, _ type: ValueType, _ meaning: String = "") -> Field {
    let reader = FieldReader { _ in preconditionFailure("\"\(name)\" is read on pages alone") }
    return Field(name, type, meaning, holdsComponents: true, reader: reader)
  }

  /// A field that is the same in all records of its type.
  ///
  /// - Parameter parts: the names in braces in its text.
  package init(_ name: String, _ type: ValueType, _ meaning: String = "", always value: Value, parts: [String] = []) {
    self.name = name
    self.meaning = meaning
    self.type = type
    reader = FieldReader { _ in value }
    (fixed, self.parts) = (value, parts)
    holdsComponents = false
  }

  /// A field of records that carry their values.
  package init(_ name: String, _ type: ValueType, _ meaning: String = "") {
    self.init(name, type, meaning) { _ in
      preconditionFailure("the field \"\(name)\" has no getter; its record is stored")
    }
    isCarried = true
  }
}

/// A page's template: its file below the template folder, and what the host passes to it.
package struct RootTemplate: Sendable {
  package let name: String
  /// Which page it makes, for the manual.
  package let meaning: String
  package let variables: [(name: String, type: ValueType)]

  package init(_ name: String, _ meaning: String = "", variables: [(name: String, type: ValueType)]) {
    self.name = name
    self.meaning = meaning
    self.variables = variables
  }
}
