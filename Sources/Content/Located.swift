package import Base

/// A value of a YAML file together with where it stands, for those who find fault with it later.
package struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let position: SourcePosition
  /// How many characters of the line the value covers.
  package let length: Int

  package init(_ value: Value, at position: SourcePosition, length: Int = 1) {
    self.value = value
    self.position = position
    self.length = length
  }
}

/// Data without a schema: what an author puts under `extra` for templates to use.
package indirect enum FreeValue: Hashable, Sendable {
  case text(String)
  case list([Item])
  case map([Member])

  /// One of a list.
  package struct Item: Hashable, Sendable {
    package let position: SourcePosition
    /// How many characters of its line it covers.
    package let length: Int
    package let value: FreeValue

    package init(at position: SourcePosition, length: Int, value: FreeValue) {
      (self.position, self.length, self.value) = (position, length, value)
    }
  }

  package struct Member: Hashable, Sendable {
    package let name: String
    /// Where the name stands.
    package let position: SourcePosition
    /// How many characters the name covers.
    package let length: Int
    package let value: FreeValue

    package init(name: String, at position: SourcePosition, length: Int, value: FreeValue) {
      (self.name, self.position, self.length, self.value) = (name, position, length, value)
    }
  }
}
