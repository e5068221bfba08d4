package struct ResourceListFields: Hashable, Sendable {
  package let items: [Resource]

  package init(
    items: [Resource] = []
  ) {
    self.items = items
  }
}

extension ResourceListFields {
  init(_ map: inout MapReader) { self.init(items: map.list("items", of: .resource)) }
}
