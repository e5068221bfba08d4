package struct ResourceListFields: Hashable, Sendable {
  package let items: [Resource]

  package init(
    items: [Resource] = []
  ) {
    self.items = items
  }
}
