import Content

/// What a page asks browsers to load and to run, as its markup says it.
struct PolicyNeeds: Equatable {
  /// Something that is not on the page's own site.
  struct Source: Hashable {
    let directive: PolicyDirective
    let place: WebPlace
    /// Whether it is known to stay where it is: the player of a film.
    let isSettled: Bool
  }

  private(set) var sources: Set<Source> = []
  /// Whether pages of the site itself are shown in frames, or files of it as objects.
  private(set) var own: Set<PolicyDirective> = []
  /// Whether it has a script that is not the built-in theme's, or something else of which only a browser can tell what
  /// it will ask for.
  private(set) var isOpen = false
  /// Whether it has a style sheet that is not the built-in theme's.
  private(set) var hasOtherStyles = false
  private(set) var hasStyleAttributes = false
  /// The texts of scripts and of style sheets that stand in it.
  private(set) var scripts: [[UInt8]] = []
  private(set) var styles: [[UInt8]] = []
  /// What its relative addresses begin with, if it says so.
  private(set) var base: WebPlace?

  mutating func add(_ place: WebPlace, for directive: PolicyDirective, isSettled: Bool = false) {
    switch place {
    case .own: if directive == .frame || directive == .object { own.insert(directive) }
    case .code, .unclear: isOpen = true
    case .host, .scheme:
      sources.insert(Source(directive: directive, place: place, isSettled: isSettled))
    }
  }

  mutating func open() { isOpen = true }
  mutating func addOtherStyles() { hasOtherStyles = true }
  mutating func addStyleAttribute() { hasStyleAttributes = true }

  mutating func addScript(_ text: [UInt8]) {
    isOpen = true
    scripts.append(text)
  }

  mutating func addStyles(_ text: [UInt8]) {
    hasOtherStyles = true
    styles.append(text)
  }

  mutating func setBase(_ place: WebPlace) {
    isOpen = true
    base = place
  }
}
