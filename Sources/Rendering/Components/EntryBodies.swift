import Base
import Content
import Markdown
import SiteModel
import Synchronization
import Templates

/// The bodies of entries with their holes filled.
///
/// A class, because templates read bodies through the model, on every thread.
final class EntryBodies: Sendable {
  /// How a body's own links are written: as on the site's pages, or in full for readers elsewhere.
  enum AddressForm {
    case path
    case absolute
    /// As they stand in a text that is shown by itself.
    case alone
  }

  private let context: SiteContext
  private let components: ComponentSet
  /// The link beside headings in the site's language.
  private let sectionLink: SectionLink
  /// What went wrong in components, by entry: a body is a value that templates read, and has no other way to say so.
  private let problems = Mutex<[Int: [Diagnostic]]>([:])

  init(_ context: SiteContext, components: ComponentSet) {
    (self.context, self.components) = (context, components)
    sectionLink = SectionLink(context.words)
  }

  /// What is wrong with components in the bodies that were asked for, by the number of the entry: the first of each.
  var foundProblems: [Int: Diagnostic] { problems.withLock { $0.compactMapValues(\.first) } }

  /// What is wrong with components in a body that was asked for: the first problem, and all that show nothing.
  func foundProblems(of id: EntryID) -> [Diagnostic] { problems.withLock { $0[id.index] ?? [] } }

  func html(of id: EntryID, addresses form: AddressForm) -> [UInt8] {
    let fragment = context.site[id].document.fragment
    if fragment.holes.isEmpty { return fragment.html }
    var output = ByteBuffer()
    write(id, addresses: form, to: &output)
    return output.bytes()
  }

  func write(_ id: EntryID, addresses form: AddressForm, to output: inout ByteBuffer) {
    let entry = context.site[id]
    let (fragment, headings) = (entry.document.fragment, entry.document.facts.headings)
    // Lent to the closure: taken out of their owners for each link, they would be counted for each, by all threads.
    let (links, paths) = (context.site.links, context.entryPaths)
    var open: [OpenComponent] = []
    var effort = ComponentEffort()
    var found: [Diagnostic] = []
    let sectionLink = context.isInOtherLanguage(entry) ? SectionLink(context.words(of: entry)) : sectionLink
    // The entry's own picture stands above its text.
    var isFirst = entry.image == nil
    fragment.write(to: &output) { hole, output in
      switch hole {
      case .image(let link, let given):
        let size = context.pictureSize(of: context.site.reference(ofLink: Int(link), in: id))
        ImageSides(width: given.width, height: given.height, of: size).write(to: &output)
        // Readers elsewhere have their own ways.
        if form == .path, !isFirst { output.append(" loading=\"lazy\" decoding=\"async\"") }
        isFirst = false
      case .citation(let number):
        let page = form == .absolute ? context.url.absolute(entry.address) : ""
        CitationHTML(entry: entry, resources: context.site.resources, page: page).write(Int(number), to: &output)
      case .address(let link):
        switch links.target(ofLink: Int(link), in: id) {
        case .entry(let target):
          if form == .absolute { output.append(escaping: context.url.origin) }
          paths.write(target.index, into: &output)
        case .asWritten: output.append(escaping: entry.document.facts.links[Int(link)].destination)
        case .other(let reference): write(reference, in: entry, form, to: &output)
        }
      case .page: if form == .absolute { output.append(escaping: context.url.absolute(entry.address)) }
      case .elsewhere(let text): if form == .absolute { output.append(escaping: text) }
      case .beforeHeading: if form == .path { SectionLink.writeOpening(to: &output) }
      case .sectionLink(let heading):
        if form == .path { sectionLink.write(to: Int(heading), of: headings, &output) }
      case .componentStart(let use):
        open.append(OpenComponent(use: Int(use), start: output.count))
      case .labelEnd: open[open.count - 1].label = output.take(from: open[open.count - 1].start)
      case .componentEnd:
        guard let component = open.popLast() else { return }
        write(component, of: id, to: &output, open.isEmpty && form == .absolute, &effort, &found)
      }
    }
    // A body is written more than once, and its problems are the same each time.
    if !found.isEmpty { problems.withLock { $0[id.index] = $0[id.index] ?? found } }
  }

  /// A component whose end has not come yet: what is written meanwhile is its label, and then its body.
  private struct OpenComponent {
    let use: Int
    /// How far the output was when it began.
    let start: Int
    /// The label of a container.
    var label: [UInt8]?
  }

  private func write(
    _ open: OpenComponent, of id: EntryID, to output: inout ByteBuffer, _ makesAbsolute: Bool,
    _ effort: inout ComponentEffort, _ found: inout [Diagnostic]
  ) {
    func note(_ problem: Diagnostic) { if found.isEmpty || problem.code == .emptyComponent { found.append(problem) } }
    let inside = output.take(from: open.start)
    let entry = context.site[id]
    let use = entry.document.facts.components[open.use]
    guard let component = entry.components[open.use] else {
      // Of one that is wrong, what it holds; such a page is never published.
      output.append(open.label ?? [])
      return output.append(inside)
    }
    if let problem = effort.problem(at: use, in: entry.document.path) { return note(problem) }
    let signature = context.site.components[component.number]
    let label = open.label ?? (use.form == .container ? [] : inside)
    let values = signature.slots.map { slot -> Value in
      switch slot {
      case .label: label.isEmpty ? .none : .html(label)
      case .body: use.form == .container ? .html(inside) : .none
      case .id: .optional(component.id)
      case .inline: .boolean(use.form == .inline)
      case .level: .integer(Self.level(ofHeadingIn: use, entry.document.facts))
      case .argument(let number): component.values[number].map { value($0, of: id) } ?? .none
      }
    }
    let variables = ComponentHost.values(for: id, in: context) + values
    var written = ByteBuffer()
    let problem = components.render(signature.name, variables, into: &written, counting: &effort.rounds)
    let html = written.bytes()
    effort.bytes += html.count
    if let problem {
      note(problem.shown("at \(entry.document.path):\(use.position.line):\(use.position.column)"))
    } else if let problem = EmptyComponent.problem(of: use, signature, inside: inside, html, in: entry.document.path) {
      note(problem)
    }
    if makesAbsolute {
      AbsoluteMarkup.append(html, page: context.url.absolute(entry.address), on: context.url, to: &output)
    } else {
      output.append(html)
    }
  }

  /// The level of a heading in a component: one below that of the section in which it stands.
  static func level(ofHeadingIn use: ComponentUse, _ facts: Facts) -> Int {
    min(6, (use.heading.map { facts.headings[$0].level } ?? 1) + 1)
  }

  private func value(_ value: ComponentValue, of entry: EntryID) -> Value {
    switch value {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .boolean(let holds): .boolean(holds)
    case .date(let date): .of(date)
    case .reference(let reference): context.link(reference)
    case .file(let file): FileRecord.value(file, of: entry, in: context)
    case .picture(let target): PictureRecord.value(target, in: context)
    case .video(let video): VideoRecord.value(video, in: context)
    case .entry(let id): context.entry(id)
    case .resource(let id): context.resource(id)
    case .person(let id): context.person(id)
    case .list(let id): context.list(id)
    case .tag(let id): context.tag(id)
    }
  }

  /// Writes an address, escaped.
  private func write(
    _ reference: ResolvedReference, in entry: Entry, _ form: AddressForm, to output: inout ByteBuffer
  ) {
    switch reference {
    case .site(let address, let suffix):
      // A link to a heading of the page itself stays one, wherever the page is shown.
      let isOwn = form != .absolute && suffix.utf8.first == UInt8(ascii: "#") && address == entry.address
      if !isOwn {
        if form == .absolute { output.append(escaping: context.url.origin) }
        output.append(escaping: context.url.path(to: address))
      }
      output.append(escaping: suffix)
    case .asWritten(let text): output.append(escaping: text)
    case .broken: break
    }
  }
}
