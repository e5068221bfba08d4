package struct PageFields: Hashable, Sendable {
  package let navigation: Navigation?

  package init(
    navigation: Navigation? = nil
  ) {
    self.navigation = navigation
  }

  package struct Navigation: Hashable, Sendable {
    package let title: String?
    package let order: Int?

    package init(
      title: String? = nil, order: Int? = nil
    ) {
      self.title = title
      self.order = order
    }
  }
}

extension PageFields {
  init(_ map: inout MapReader) {
    self.init(navigation: map.read("navigation", as: .map("a navigation entry") { Navigation(&$0) }))
  }
}

extension PageFields.Navigation {
  fileprivate init(_ map: inout MapReader) {
    self.init(
      title: map.read("title", as: .text),
      order: map.read("order", as: .integer(in: Int.min...Int.max)))
  }
}
