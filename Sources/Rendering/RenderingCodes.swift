package import Base

/// The problems that this room reports.
package enum RenderingCodes {
  package static let all: [DiagnosticCode] = [
    .unknownTrustedTemplate, .mixedExtra, .boundlessComponents, .emptyComponent,
  ]
}

extension DiagnosticCode {
  static let unknownTrustedTemplate = DiagnosticCode(
    "settings/unknown-template", .error, title: "the settings name a template that does not exist",
    explanation: "Under \"templates\", \"trusted\" stand the paths of templates below \"templates/\". A name that no "
      + "template has would be trusted the day that somebody adds a template of it.")

  static let boundlessComponents = DiagnosticCode(
    "component/boundless", .error, title: "a text's components write more than a page can hold",
    explanation:
      "A list of contents or of cards is as long as what it lists, so many of them in one text grow it without "
      + "bound. All components of a text together may write 64 MiB, and their loops take 10 million rounds. Those from the "
      + "one named on are left out, and nothing is published.")

  static let emptyComponent = DiagnosticCode(
    "component/empty", .error, title: "a component shows nothing",
    explanation:
      "Readers would see a gap, or an empty frame. A \"toc\" needs headings, a \"contact\" somebody to write to: a person, or "
      + "the \"contact\" of the settings; a \"speaker\" needs a label or a person, and a component around a text that text."
  )

  static let mixedExtra = DiagnosticCode(
    "front-matter/mixed-extra", .warning, title: "free data is not written in one way",
    explanation:
      "What stands under \"extra\" has the type that all who write it give it: a text, a list or a map. Where "
      + "they differ, a template cannot know what it gets: a loop over a text, for one, writes nothing. The message names "
      + "the first of each.")
}
