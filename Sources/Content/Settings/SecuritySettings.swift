/// What the settings say about the policy (Content Security Policy Level 3) that pages give browsers.
package struct SecuritySettings: Hashable, Sendable {
  package enum Policy: String, Hashable, Sendable, CaseIterable {
    /// What the page uses, and no limit for what nobody can foresee: what a script of the project's own asks for.
    case auto
    /// Nothing but what stands in the page and under `sources`.
    case strict
    case off
  }

  package let policy: Policy
  /// What is let in beside what pages are seen to use.
  package let sources: [PolicyDirective: [String]]

  package init(policy: Policy, sources: [PolicyDirective: [String]]) {
    self.policy = policy
    self.sources = sources
  }

  package static let standard = SecuritySettings(policy: .auto, sources: [:])
}

/// The directives that can be given sources, by their names in CSP3, section 6.
package enum PolicyDirective: String, Hashable, Sendable, CaseIterable {
  case connect = "connect-src"
  case font = "font-src"
  case formAction = "form-action"
  case frame = "frame-src"
  case image = "img-src"
  case manifest = "manifest-src"
  case media = "media-src"
  case object = "object-src"
  case script = "script-src"
  case style = "style-src"
  case worker = "worker-src"
}
