/// What a set's components can name beside their parameters.
package struct ComponentHost: Sendable {
  package let variables: [(name: String, type: ValueType)]

  package init(variables: [(name: String, type: ValueType)]) { self.variables = variables }
}
