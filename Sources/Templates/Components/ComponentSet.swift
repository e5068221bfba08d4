package import Base

/// Components that are ready to be put into texts.
package struct ComponentSet: Sendable {
  private let pool: Pool
  private let components: [CompiledComponent]

  /// A set without any.
  package static let none = ComponentSet(pool: Pool(), components: [])

  init(pool: Pool, components: [CompiledComponent]) { (self.pool, self.components) = (pool, components) }

  /// Renders a component with the values of the host's variables and of its parameters, in their order; none where its
  /// default holds.
  ///
  /// - Returns: what is wrong with it that only shows on a page, as ``TemplateSet/render(_:_:into:)`` says; the output
  ///   then ends there.
  /// - Parameter rounds: the rounds of its loops are added to it.
  /// - Precondition: the set has a component of that name, and there is a value for each of its parameters.
  package func render(
    _ name: String, _ variables: [Value], into output: inout ByteBuffer, counting rounds: inout Int
  ) -> Diagnostic? {
    guard let component = components.first(where: { $0.name == name }) else {
      preconditionFailure("\"\(name)\" is not one of the components that were compiled")
    }
    return component.program.render(variables, in: pool, into: &output, counting: &rounds)
  }
}
