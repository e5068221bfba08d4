import Base

/// What the settings say about a project's templates.
package struct TemplateSettings: Hashable, Sendable {
  /// The templates, by their paths below `templates/`, that may make markup of a text with the filter `safe`.
  package let trusted: [Located<String>]

  package init(trusted: [Located<String>]) { self.trusted = trusted }

  package static let standard = TemplateSettings(trusted: [])
}

extension TemplateSettings {
  init(_ map: inout MapReader) {
    self.init(trusted: map.list("trusted", of: .located(.text)))
  }
}
