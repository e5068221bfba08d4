import Base

extension Collection {
  /// The collections that every site has, in their order.
  static let standard: [Collection] = [
    Collection(standard: "posts", .post), Collection(standard: "news", .post), Collection(standard: "events", .event),
    Collection(standard: "briefings", .briefing), Collection(standard: "resources", .resourceList),
    Collection(standard: "people", .person), Collection(standard: "organisations", .organisation),
  ]

  /// The declared collections and after them the standard ones that are not declared.
  static func completed(_ declared: [Collection]) -> [Collection] {
    declared + Collection.standard.filter { collection in !declared.contains { $0.name == collection.name } }
  }

  private init(standard name: String, _ kind: Kind) {
    self.init(
      name: name, kind: kind, title: Collection.title(of: name), permalink: .standard(for: name))
  }

  /// A heading from a folder's name: `Working papers` from `working-papers`.
  private static func title(of name: String) -> String {
    let words = name.map { $0 == "-" || $0 == "_" ? " " : String($0) }.joined()
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  fileprivate init?(_ map: inout MapReader, named name: String) {
    let known = Collection.standard.first { $0.name == name }
    let kind = map.read("kind", known == nil ? .required : .optional, as: Form<Kind>.choice)
    let title = map.read("title", as: .text)
    let permalink = map.read("permalink", as: .permalink)
    let pageSize = map.read("page_size", as: .integer(in: 1...1000))
    let fields = map.read("fields", as: .fields) ?? []
    guard let kind = kind ?? known?.kind else { return nil }
    self.init(
      name: name, kind: kind, title: title ?? Collection.title(of: name), permalink: permalink ?? .standard(for: name),
      pageSize: pageSize ?? Collection.defaultPageSize, fields: fields)
  }
}

extension Form where Value == [Collection] {
  static var collections: Form {
    Form { field in
      let collections = Form.table("working-papers: {kind: briefing}") { Form<Collection>.collection.read($0) }
        .read(field)
      if let collections { field.report.checkFieldTypes(collections) }
      return collections
    }
  }
}

extension Form where Value == Collection {
  fileprivate static var collection: Form {
    Form { field in
      guard TextShape.isSlug(field.key) else {
        field.rejectKey("a collection's name is a folder's name of letters, digits, hyphens and underscores")
        return nil
      }
      return Form.map("a collection") { Collection(&$0, named: field.key) }.read(field)
    }
  }
}

extension Form where Value == [FieldDeclaration] {
  fileprivate static var fields: Form {
    .table("funder: text") { field in
      if KindKeys.all.contains(field.key) {
        field.report.add(
          .fieldName, at: field.position, length: field.length, "\"\(field.key)\" is a built-in key",
          help: "choose another name")
        return nil
      }
      return Form<FieldDeclaration>.declaration.read(field)
    }
  }
}

extension Form where Value == FieldDeclaration {
  /// `funder: text`, or `funder: {type: text, required: true}`.
  fileprivate static var declaration: Form {
    Form { field in
      func declare(_ type: FieldDeclaration.ValueType?, _ isRequired: Bool) -> FieldDeclaration? {
        type.map {
          FieldDeclaration(name: field.key, type: $0, isRequired: isRequired, position: field.position)
        }
      }
      guard case .map = field.value.content else {
        return declare(Form<FieldDeclaration.ValueType>.choice.read(field), false)
      }
      return Form.map("a field") { map in
        let type = map.read("type", .required, as: Form<FieldDeclaration.ValueType>.choice)
        let isRequired = map.read("required", as: .boolean)
        return declare(type, isRequired ?? false)
      }.read(field)
    }
  }
}

extension Report {
  /// Reports a field that has another type in a collection further up.
  fileprivate func checkFieldTypes(_ collections: [Collection]) {
    var known: [String: (type: FieldDeclaration.ValueType, collection: String)] = [:]
    for collection in collections {
      for field in collection.fields {
        guard let first = known[field.name] else {
          known[field.name] = (field.type, collection.name)
          continue
        }
        if first.type == field.type { continue }
        add(
          .fieldName, at: field.position, length: field.name.unicodeScalars.count,
          "\"\(field.name)\" is \(field.type.rawValue) here, but \(first.type.rawValue) in \"\(first.collection)\"",
          help: "give it the same type, or another name")
      }
    }
  }
}

extension Field {
  /// Reports a key that the author chose wrongly.
  func rejectKey(_ rule: String) {
    report.add(
      report.codes.invalidValue, at: position, length: length, "\"\(key)\" cannot be a name here", help: rule)
  }
}
