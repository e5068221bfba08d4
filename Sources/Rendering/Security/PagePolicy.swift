import Base
import Content
import SiteModel
import Templates

/// The policy of a page: what a browser may load and run for it (Content Security Policy Level 3, W3C).
///
/// It stands in the page itself, in a `meta` element (CSP3, section 3.3), and so holds on any web server. It is made when
/// the page is finished, from what the page's markup says, and put where the theme wrote `page.policy`. Nearly all pages
/// need the same one, which they are made with; of another one the page is made anew.
///
/// A class, because every page asks it, on every thread.
final class PagePolicy: Sendable {
  /// What stands for a policy that is not known yet; no text contains 0xFF.
  ///
  /// An element of the same kind as the one that takes its place, so that filters make the same of both.
  static let hole = Value.html(holeBytes)
  private static let holeBytes = Array("<meta ".utf8) + [mark, UInt8(ascii: ">")]
  private static let mark: UInt8 = 0xFF

  private let settings: SecuritySettings
  /// The addresses of scripts and style sheets of which it is known what they do.
  private let ours: TextNumbers
  /// The element of a page that needs nothing: of nearly every one.
  let usual: Value

  /// - Parameter ours: addresses as pages write them.
  init(_ settings: SecuritySettings, ours: some Sequence<String>) {
    self.settings = settings
    self.ours = TextNumbers(ours)
    usual = Self.text(for: PolicyNeeds(), settings).map { .html(Self.element($0)) } ?? .none
  }

  /// Nil where the settings want none, or no template writes it.
  convenience init?(_ context: SiteContext, assets: [StaticFile], templates: [SourceFile]) {
    let settings = context.site.settings.security
    guard settings.policy != .off, templates.contains(where: Self.mentionsPolicy) else { return nil }
    let files = (context.site.files + assets).filter(\.isOriginal).map(\.address)
    self.init(settings, ours: (files + [SiteFiles.accent]).map { context.url.path(to: $0) })
  }

  private static func mentionsPolicy(_ template: SourceFile) -> Bool {
    let (name, bytes) = (Array(fieldName.utf8), template.bytes)
    var index = bytes.index(of: name[0], from: 0)
    while index < bytes.count {
      if bytes[index...].starts(with: name) { return true }
      index = bytes.index(of: name[0], from: index + 1)
    }
    return false
  }

  /// The field of `page` that writes it.
  static let fieldName = "policy"

  /// Whether a page is finished that was made with the usual policy: it has no other one, and needs no other.
  ///
  /// One that has none wants none, whatever it needs.
  func isUsual(_ page: [UInt8], _ markup: PageMarkup) -> Bool {
    switch markup.count(ofPolicies: page.span) {
    case 0: true
    case 1: PolicyScan(page, markup, ours: ours).needs == PolicyNeeds()
    default: false
    }
  }

  private static func element(_ policy: String) -> [UInt8] {
    var element: [UInt8] = []
    element.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    element.append(escaping: policy)
    element.append("\">")
    return element
  }

  /// Writes a finished page's policy where the page has a hole for it.
  ///
  /// - Parameter markup: that of the page, which is kept in step with it.
  func settle(_ page: inout [UInt8], _ markup: inout PageMarkup) {
    let holes = page.places(of: Self.mark).map { $0 + 2 - Self.holeBytes.count }
    if holes.isEmpty { return }
    let policy = text(for: PolicyScan(page, markup, ours: ours).needs)
    for (number, hole) in holes.enumerated().reversed() {
      let element = number == 0 ? policy.map(Self.element) ?? [] : []
      var end = hole + Self.holeBytes.count
      // Of a line of its own nothing is left.
      if element.isEmpty, hole > 0, end < page.count, page[hole - 1] == 0x0A, page[end] == 0x0A { end += 1 }
      page = Self.page(page, element, instead: hole..<end)
      markup.move(behind: hole, by: element.count - (end - hole))
    }
  }

  /// A page with other bytes in a place.
  private static func page(_ page: [UInt8], _ bytes: [UInt8], instead range: Range<Int>) -> [UInt8] {
    // Piece by piece: to replace a range of an array, or to append a slice, takes in the elements one at a time.
    var changed: [UInt8] = []
    changed.reserveCapacity(page.count + bytes.count)
    changed.append(page.span, in: 0..<range.lowerBound)
    changed.append(bytes.span, in: bytes.indices)
    changed.append(page.span, in: range.upperBound..<page.count)
    return changed
  }

  /// The policy for a page that needs that; nil for one of which only a browser could tell what it needs.
  func text(for needs: PolicyNeeds) -> String? { Self.text(for: needs, settings) }

  private static func text(for needs: PolicyNeeds, _ settings: SecuritySettings) -> String? {
    let isStrict = settings.policy == .strict
    if needs.isOpen, !isStrict { return nil }
    let own = ["'self'", needs.base?.source].compactMap(\.self)
    var directives = ["default-src " + own.joined(separator: " "), "base-uri " + own.joined(separator: " ")]
    var allowsStyleAttributes = false
    for directive in PolicyDirective.allCases {
      let given = settings.sources[directive] ?? []
      guard var sources = isStrict ? strict(directive, needs, given) : automatic(directive, needs) else { continue }
      sources += given
      if !sources.contains("*"), needsOwn(directive, needs) { sources = own + sources }
      if directive == .style { allowsStyleAttributes = sources.contains("'unsafe-inline'") }
      // What is missing is as `default-src` has it.
      if sources.isEmpty, directive == .object || directive == .frame { sources = ["'none'"] }
      var seen: Set<String> = []
      let list = sources.filter { seen.insert($0).inserted }
      let isNeeded = list != own || directive == .formAction || directive == .object || directive == .frame
      if isNeeded, !list.isEmpty {
        directives.append(directive.rawValue + " " + list.joined(separator: " "))
      }
    }
    if needs.hasStyleAttributes, !allowsStyleAttributes { directives.append("style-src-attr 'unsafe-inline'") }
    return directives.joined(separator: "; ")
  }

  /// Whether the site's own files are let in under a directive: objects and frames are rare, so only where there are some.
  private static func needsOwn(_ directive: PolicyDirective, _ needs: PolicyNeeds) -> Bool {
    directive == .object || directive == .frame ? needs.own.contains(directive) : true
  }

  /// The sources elsewhere that a page needs, with room for what cannot be foreseen; nil for no limit.
  private static func automatic(_ directive: PolicyDirective, _ needs: PolicyNeeds) -> [String]? {
    if needs.hasOtherStyles {
      // A style sheet of the project's own may take in others, fonts and pictures.
      switch directive {
      case .style: return needs.styles.isEmpty && !needs.hasStyleAttributes ? ["*"] : ["*", "'unsafe-inline'"]
      case .image: return ["*", "data:", "blob:"]
      case .font: return ["*", "data:"]
      default: break
      }
    }
    let sources = needs.sources.filter { $0.directive == directive }
    // Where a form is sent, its readers may be sent on, and no page says where to.
    if directive == .formAction, !sources.isEmpty { return nil }
    return sources.compactMap { $0.isSettled ? $0.place.source : $0.place.wideSource }.sorted()
  }

  /// The sources elsewhere that stand in the page, and the hashes of scripts and style sheets in it.
  private static func strict(_ directive: PolicyDirective, _ needs: PolicyNeeds, _ given: [String]) -> [String] {
    let sources = needs.sources.filter { $0.directive == directive }.compactMap(\.place.source).sorted()
    // Beside a hash, 'unsafe-inline' would count for nothing (CSP3, section 6.7.3.2).
    if given.contains("'unsafe-inline'") { return sources }
    switch directive {
    case .script: return sources + needs.scripts.map(hash)
    case .style: return sources + needs.styles.map(hash)
    default: return sources
    }
  }

  /// The hash by which a text in the page may run: of what a browser reads, to which all line ends are one.
  private static func hash(_ text: [UInt8]) -> String {
    let feed = UInt8(ascii: "\n")
    var read: [UInt8] = []
    for (index, byte) in text.enumerated() {
      if byte == feed, index > 0, text[index - 1] == 0x0D { continue }
      read.append(byte == 0x0D ? feed : byte)
    }
    return "'sha256-\(Base64.encode(SHA256.digest(of: read)))'"
  }
}
