/// What the host's values are made of: the record types and filters that templates are checked against.
///
/// It may be built for each site, its getters reading that site.
package struct Model: Sendable {
  package let records: [RecordType]
  package let filters: [Filter]
  package let dateNames: DateNames
  /// Where the fields of each record begin in ``fields``.
  private let fieldOffsets: [Int]
  /// The fields of all records, one after the other.
  let fields: [Field]

  package init(records: [RecordType], filters: [Filter] = [], dateNames: DateNames = .english) {
    self.records = records
    self.filters = filters
    self.dateNames = dateNames
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
    guard let number = records.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("the model has no record type \"\(name)\"")
    }
    return number
  }

  /// The field's place in ``fields``, its number within its record, and its type.
  func field(_ name: String, of record: Int) -> (place: Int, number: Int, type: ValueType)? {
    guard let number = records[record].fields.firstIndex(where: { $0.name == name }) else { return nil }
    return (fieldOffsets[record] + number, number, records[record].fields[number].type)
  }
}

/// A kind of record: its name in types and messages, and its fields.
package struct RecordType: Sendable {
  package let name: String
  package let fields: [Field]

  package init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
  }
}

/// One named value of a record.
package struct Field: Sendable {
  package let name: String
  package let type: ValueType
  /// Reads the field of the record with that index.
  let reader: FieldReader
  /// What the field reads whichever record of its type it is asked of; what a template makes of it alone is worked out
  /// once, when the template is loaded.
  let fixed: Value?

  /// A field of records that the host computes from an index.
  package init(_ name: String, _ type: ValueType, get: @escaping @Sendable (UInt32) -> Value) {
    self.name = name
    self.type = type
    reader = FieldReader(get)
    fixed = nil
  }

  /// A field that is the same in all records of its type.
  package init(_ name: String, _ type: ValueType, always value: Value) {
    self.name = name
    self.type = type
    reader = FieldReader { _ in value }
    fixed = value
  }

  /// A field of records that carry their values.
  package init(_ name: String, _ type: ValueType) {
    self.init(name, type) { _ in preconditionFailure("the field \"\(name)\" has no getter; its record is stored") }
  }
}

/// A page's template: its file below the template folder, and what the host passes to it.
package struct RootTemplate: Sendable {
  package let name: String
  package let variables: [(name: String, type: ValueType)]

  package init(_ name: String, variables: [(name: String, type: ValueType)]) {
    self.name = name
    self.variables = variables
  }
}
