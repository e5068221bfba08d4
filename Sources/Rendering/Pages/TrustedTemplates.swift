package import Base
import Content

/// The templates that the settings trust to make markup of texts.
enum TrustedTemplates {
  /// Reports the names that no template has.
  static func unknown(in settings: Settings, among sources: [SourceFile]) -> [Diagnostic] {
    let names = sources.map { String($0.path.dropFirst("templates/".count)) }
    return settings.templates.trusted.filter { !names.contains($0.value) }.map { name in
      Diagnostic(
        .unknownTrustedTemplate, path: Settings.path, at: name.position, length: name.length,
        "there is no template \"\(name.value)\" to trust",
        help: NearestName.suggestion(for: name.value, among: names)
          ?? "write its path below \"templates\", such as \"partials/card.html\"")
    }
  }
}

/// The problems that this room reports.
package enum RenderingCodes {
  package static let all: [DiagnosticCode] = [.unknownTrustedTemplate]
}

extension DiagnosticCode {
  static let unknownTrustedTemplate = DiagnosticCode(
    "settings/unknown-template", .error, title: "the settings name a template that does not exist",
    explanation: "Under \"templates\", \"trusted\" stand the paths of templates below \"templates/\". A name that no "
      + "template has would be trusted the day that somebody adds a template of it.")
}
