/// What the manual says of a filter.
///
/// Its parameters are the declaration's; the example's result is what it writes.
package struct FilterReference: Sendable {
  package let name: String
  /// What it can be applied to, in Markdown.
  package let takes: String
  package let gives: String
  /// A template that shows it.
  package let example: String

  package init(_ name: String, takes: String, gives: String, example: String) {
    self.name = name
    self.takes = takes
    self.gives = gives
    self.example = example
  }

  /// Every filter as templates write it, by name: `truncate(length)`.
  ///
  /// - Parameter added: those of the host, beside the language's own.
  package static func calls(with added: [Filter]) -> [String: String] {
    let filters = FilterDefinition.builtIn + added.map { FilterDefinition($0) }
    return Dictionary(uniqueKeysWithValues: filters.map { ($0.name, call(of: $0)) })
  }

  private static func call(of filter: FilterDefinition) -> String {
    let names = filter.parameters.map(\.name).joined(separator: ", ")
    return names.isEmpty ? filter.name : "\(filter.name)(\(names))"
  }
}
