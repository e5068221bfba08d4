import Base
import Content
import Markdown
import SiteModel
import Templates

/// The templates, loaded for each language that a page of the site is in.
///
/// A language decides what dates and numbers look like and what the theme says, so that nothing which is worked out once
/// (a footer, a card) is the same in two of them. Most sites have one.
struct PageTemplates: Sendable {
  /// The templates in one language, and the bodies whose components are among them.
  ///
  /// A class, because each page asks for one, and a copy would retain all that it holds.
  private final class Edition: Sendable {
    let templates: TemplateSet
    let bodies: EntryBodies

    init(_ templates: TemplateSet, _ bodies: EntryBodies) { (self.templates, self.bodies) = (templates, bodies) }
  }

  /// By the languages; those that are written alike share one.
  private let editions: [Manner: Edition]
  /// What a page's language decides: how dates, numbers and quotations are written, and whose words are.
  private struct Manner: Hashable {
    let dates: String
    let words: String
    /// Of texts that templates read as Markdown.
    let quotation: QuotationMarks

    init(_ language: String, in site: Site) {
      dates = Language.of(language).tag
      words = site.settings.words(in: language).tag
      quotation = QuotationMarks(language: language)
    }
  }

  /// The one in the site's own language.
  private let main: Edition
  private let context: SiteContext

  /// - Returns: the templates, and what is wrong with them, which is the same in all languages.
  static func load(
    _ sources: [SourceFile], for context: SiteContext
  ) -> (templates: PageTemplates, diagnostics: [Diagnostic]) {
    let site = context.site
    let (main, diagnostics) = load(sources, in: site.settings.language, for: context)
    var editions = [Manner(site.settings.language, in: site): main]
    for entry in site.entries {
      guard let language = entry.document.frontMatter.language else { continue }
      let manner = Manner(language, in: site)
      if editions[manner] == nil { editions[manner] = load(sources, in: language, for: context).edition }
    }
    return (PageTemplates(editions: editions, main: main, context: context), diagnostics)
  }

  /// The paths of the templates that one uses or is used by, through others too.
  func templates(relatedTo path: String) -> Set<String> { main.templates.templates(relatedTo: path) }

  private static func load(
    _ sources: [SourceFile], in language: String, for context: SiteContext
  ) -> (edition: Edition, diagnostics: [Diagnostic]) {
    let model = TemplateModel.model(context, in: language)
    var bodies = EntryBodies(context, components: .none)
    let (templates, diagnostics) = TemplateSet.compile(
      sources, folder: "templates", roots: TemplateModel.roots, components: .site, model: model,
      trusted: Set(context.site.settings.templates.trusted.map(\.value))
    ) { components in
      bodies = EntryBodies(context, components: components)
      return TemplateModel.model(model, context, bodies)
    }
    return (Edition(templates, bodies), diagnostics)
  }

  /// The bodies as they are shown in the site's own language.
  var bodies: EntryBodies { main.bodies }

  /// What is wrong with components that only a page shows, by the number of the entry whose text they are in.
  var componentProblems: [Int: Diagnostic] {
    if editions.count == 1 { return main.bodies.foundProblems }
    return editions.values.reduce(into: [:]) { $0.merge($1.bodies.foundProblems) { min($0, $1) } }
  }

  /// What is wrong with components in the text of an entry that a page shows: the first problem, and all that show nothing.
  func problems(inTextOf id: EntryID, on page: Page) -> [Diagnostic] {
    let bodies = edition(of: page).bodies
    _ = bodies.html(of: id, addresses: .path)
    return bodies.foundProblems(of: id)
  }

  /// The files of the theme that pages name with their fingerprints; every language has the same templates.
  var assets: [StaticFile] {
    main.templates.literals(of: AssetFilter.name).compactMap { AssetFilter.file(named: $0, in: context) }
      .filter { !context.site.routes.contains($0.address) }
  }

  func render(
    _ template: String, _ variables: [Value], for page: Page, into output: inout ByteBuffer
  ) -> Diagnostic? {
    edition(of: page).templates.render(template, variables, into: &output)
  }

  private func edition(of page: Page) -> Edition {
    if editions.count == 1 { return main }
    return editions[Manner(PageRecord.language(of: page, in: context.site), in: context.site)] ?? main
  }
}
