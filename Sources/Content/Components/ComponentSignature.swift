import Base
package import Markdown

/// What authors can say to a component, as its template declares it.
package struct ComponentSignature: Hashable, Sendable {
  /// Whether a use may or must have something.
  package enum Presence: Hashable, Sendable {
    case refused
    case optional
    case required
  }

  /// What a parameter's value must be, and so what it is turned into.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case text
    case integer
    case number
    case boolean
    case date
    /// A page or file of the site, or an absolute address.
    case url
    /// A file of the site, written as in a link.
    case file
    /// A picture of the site, written as in a link.
    case picture
    /// A file of the site, or the address of a film on a platform.
    case video
    /// An entry of the site, written as in a link.
    case entry
    /// A resource of the site, by its id.
    case resource
    /// A person, by id or name.
    case person
    /// A collection's list, by the collection's name.
    case list
    /// A tag, by its slug or title.
    case tag
  }

  package struct Parameter: Hashable, Sendable {
    package let name: String
    package let kind: Kind
    package let isRequired: Bool

    package init(_ name: String, _ kind: Kind, isRequired: Bool) {
      self.name = name
      self.kind = kind
      self.isRequired = isRequired
    }
  }

  /// What the template is given, in the order of its parameters.
  package enum Slot: Hashable, Sendable {
    case label
    case body
    case id
    /// Whether the use stands within text.
    case inline
    /// The level that a heading in it has.
    case level
    /// By index in `parameters`.
    case argument(Int)
  }

  package let name: String
  package let parameters: [Parameter]
  package let slots: [Slot]
  package let label: Presence
  package let body: Presence
  /// Required means that a use without one is given one, made from its label.
  package let id: Presence
  /// Whether it can stand within text.
  package let isInline: Bool
  /// A case in which its label stands in a link, and so can hold none: the form, and the parameters that are given.
  package struct LinkedLabel: Hashable, Sendable {
    package let form: ComponentUse.Form
    package let given: Set<String>

    package init(_ form: ComponentUse.Form, given: Set<String> = []) { (self.form, self.given) = (form, given) }
  }

  package let linkedLabels: Set<LinkedLabel>

  /// Whether authors give it a file, which it offers to readers.
  package var offersFile: Bool { parameters.contains { $0.kind == .file } }
  /// Whether it is a heading, which stands in lists of contents: it has a label, an id and a level.
  package var isHeading: Bool { label == .required && id == .required && slots.contains(.level) }
  /// Whether it is a question, as minutes have them.
  package var isQuestion: Bool { isHeading && name == "question" }

  package init(
    name: String, parameters: [Parameter], slots: [Slot], label: Presence, body: Presence, id: Presence, isInline: Bool,
    linkedLabels: Set<LinkedLabel> = []
  ) {
    self.linkedLabels = linkedLabels
    self.name = name
    self.parameters = parameters
    self.slots = slots
    self.label = label
    self.body = body
    self.id = id
    self.isInline = isInline
  }
}

/// The components of a theme.
package struct ComponentVocabulary: Sendable {
  /// By name, in byte order.
  package let signatures: [ComponentSignature]
  /// Those whose templates are wrong, which is told there; what uses them is not judged.
  package let broken: Set<String>
  private let numbers: [String: Int]

  package init(_ signatures: [ComponentSignature] = [], broken: Set<String> = []) {
    self.signatures = signatures.sorted { PathOrder.precedes($0.name, $1.name) }
    self.broken = broken
    numbers = Dictionary(self.signatures.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The number of a component in `signatures`.
  package func number(of name: String) -> Int? { numbers[name] }
}
