import Base
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
