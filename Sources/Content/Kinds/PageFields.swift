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
