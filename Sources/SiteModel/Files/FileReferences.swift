import Base
import Content
import Markdown

/// The files that entries name, told from the text of their references alone.
enum FileReferences {
  /// Project paths, which need not exist, of everything an entry links to, shows or offers.
  static func of(_ document: Document, on url: SiteURL) -> [String] {
    let folder = RelativePath.folder(of: document.path)
    let links = document.facts.links.lazy.filter { $0.target == .site }.map(\.destination)
    let arguments = document.facts.components.lazy.flatMap(\.arguments).compactMap(\.value)
    let written = Array(links) + Array(arguments) + inFields(of: document) + texts(in: document.frontMatter)
    // An address in full reads like a strange path; what does not exist does no harm.
    return written.compactMap { path(of: $0, in: folder) } + written.compactMap { SiteAddresses.path(of: $0, on: url) }
      + SiteAddresses.paths(in: document, on: url) + bibliographies(of: document)
  }

  /// Likewise of an entry that is not public, with what only comments and the like name.
  static func ofHidden(_ document: Document, on url: SiteURL) -> [String] {
    let folder = RelativePath.folder(of: document.path)
    return of(document, on: url)
      + document.namedPlaces.flatMap { place in
        [path(of: place, in: folder), SiteAddresses.path(of: place, on: url)].compactMap(\.self)
      }
  }

  /// The bibliographies of a list of resources, which lie beside it under its name and which nothing names.
  private static func bibliographies(of document: Document) -> [String] {
    guard case .resourceList = document.fields, RelativePath.endsInMarkdown(document.path) else { return [] }
    return ["bib", "ris", "json"].map { document.path.dropLast("md".count) + $0 }
  }

  private static func inFields(of document: Document) -> [String] {
    var fields = (inFrontMatter(document).map(\.reference) + ofItems(document)).map(\.value)
    for case .page(let page)? in (attachments(of: document) + ofEvent(document)).map(\.html) {
      fields.append(page.value)
    }
    return fields + ofOthers(document)
  }

  /// Addresses elsewhere, as they mostly are.
  private static func ofOthers(_ document: Document) -> [String] {
    switch document.fields {
    case .post(let post): [post.source?.url?.value].compactMap(\.self)
    case .event(let event):
      [event.recording?.url, event.registration, event.online?.url, event.location?.url].compactMap(\.self)
        + event.speakers.compactMap(\.url)
    case .person(let person): [person.url].compactMap(\.self)
    case .organisation(let organisation): [organisation.url].compactMap(\.self)
    case .briefing, .resourceList, .page: []
    }
  }

  /// What the free data and the declared fields of an entry may name: a template may make links of them.
  static func inFreeData(of frontMatter: FrontMatter, in folder: String) -> [String] {
    texts(in: frontMatter).compactMap { path(of: $0, in: folder) }
  }

  private static func texts(in frontMatter: FrontMatter) -> [String] {
    let fields = frontMatter.fields.flatMap { field -> [String] in
      switch field.value {
      case .text(let text), .url(let text): [text]
      case .list(let texts): texts
      case .integer, .boolean, .date: []
      }
    }
    return fields + texts(in: frontMatter.extra)
  }

  private static func texts(in members: [FreeValue.Member]) -> [String] {
    var found: [String] = []
    var open = members.map(\.value)
    while let value = open.popLast() {
      switch value {
      case .text(let text): found.append(text)
      case .list(let items): open += items.map(\.value)
      case .map(let members): open += members.map(\.value)
      }
    }
    return found
  }

  static func inSettings(_ settings: Settings) -> [String] {
    let logos = [settings.theme.logo, settings.publisher?.logo].compactMap { $0 }
    return (logos + settings.navigation.map(\.target)).compactMap { path(of: $0.value, in: "content") }
      + texts(in: settings.extra).compactMap { path(of: $0, in: "content") }
  }

  /// The front matter's references to files, with the names under which `Entry.references` keeps them.
  static func inFrontMatter(_ document: Document) -> [(name: String, reference: Located<String>)] {
    var found: [(name: String, reference: Located<String>)] = []
    func add(_ name: String, _ reference: Located<String>?) {
      if let reference { found.append((name, reference)) }
    }
    add("image", document.frontMatter.image?.source)
    switch document.fields {
    case .event(let event):
      add("slides", event.slides)
      add("captions", event.recording?.captions)
      add("transcript", event.recording?.transcript)
    case .organisation(let organisation): add("logo", organisation.logo)
    case .post, .briefing, .resourceList, .person, .page: break
    }
    for attachment in attachments(of: document) { add("attachment", attachment.file) }
    return found
  }

  static func attachments(of document: Document) -> [Attachment] {
    switch document.fields {
    case .post(let post): post.attachments
    case .briefing(let briefing): briefing.attachments
    case .event, .resourceList, .person, .organisation, .page: []
    }
  }

  /// The slides and the transcript of an event.
  private static func ofEvent(_ document: Document) -> [Attachment] {
    guard let event = document.event else { return [] }
    return [event.slideFile, event.recording?.transcriptFile].compactMap(\.self)
  }

  /// Where the resources are that a list describes in its front matter.
  private static func ofItems(_ document: Document) -> [Located<String>] {
    guard case .resourceList(let list) = document.fields else { return [] }
    return list.items.compactMap(\.url)
  }

  /// The project path, which need not exist, of what a file of `folder` names; nil for what lies outside `content/`.
  static func path(of reference: String, in folder: String) -> String? {
    let end = reference.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    let bare = reference[..<(end ?? reference.endIndex)]
    guard !bare.isEmpty, let decoded = PercentEncoding.decode(String(bare)) else { return nil }
    return RelativePath.resolve(decoded, in: folder, root: "content")
  }
}
