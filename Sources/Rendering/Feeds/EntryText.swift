import Base
import Content
import SiteModel
import Templates

/// An entry's text for readers elsewhere: what its page shows, without the page.
enum EntryText {
  static func html(of id: EntryID, in context: SiteContext, _ bodies: EntryBodies) -> [UInt8] {
    let entry = context.site[id]
    let words = context.words(of: entry)
    var output = ByteBuffer()
    if let schedule = entry.schedule {
      let language = Language.of(entry.document.frontMatter.language ?? context.site.settings.language)
      paragraph(words[.when], when(schedule, language), to: &output)
    }
    switch entry.document.fields {
    case .event(let event):
      if let place = event.location { paragraph(words[.where], place.name, to: &output) }
    case .briefing(let briefing):
      if let abstract = briefing.abstract { paragraph(words[.abstract], abstract, to: &output) }
    case .post, .resourceList, .person, .organisation, .page: break
    }
    bodies.write(id, addresses: .absolute, to: &output)
    references(of: entry, words, to: &output, context)
    resources(entry.items, to: &output, context)
    attachments(entry.attachments, to: &output, context)
    return output.bytes()
  }

  private static func paragraph(_ label: String, _ text: String, to output: inout ByteBuffer) {
    output.append("<p><strong>")
    output.append(escaping: label)
    output.append("</strong> ")
    output.append(escaping: text)
    output.append("</p>\n")
  }

  private static func when(_ schedule: Schedule, _ language: Language) -> String {
    func text(_ date: SiteDate) -> String {
      let text = language.text(of: DateValue(moment: date.moment, hasTime: date.hasTime))
      return date.hasTime ? "\(text) \(date.moment.abbreviation)" : text
    }
    return text(schedule.start) + (schedule.end.map { " – " + text($0) } ?? "")
  }

  private static func references(
    of entry: Entry, _ words: Wording, to output: inout ByteBuffer, _ context: SiteContext
  ) {
    guard !entry.citations.references.isEmpty else { return }
    output.append("<h2>")
    output.append(escaping: words[.references])
    output.append("</h2>\n<ul>\n")
    for reference in entry.citations.references {
      output.append("<li>")
      let resource = context.site[reference.resource]
      ReferenceHTML.write(reference, resource, url: url(of: resource.target, context), words, to: &output)
      output.append("</li>\n")
    }
    output.append("</ul>\n")
  }

  private static func resources(_ ids: [ResourceID], to output: inout ByteBuffer, _ context: SiteContext) {
    guard !ids.isEmpty else { return }
    output.append("<ul>\n")
    for id in ids {
      let resource = context.site[id]
      output.append("<li>")
      link(resource.title, to: resource.target, in: &output, context)
      if !resource.authors.isEmpty { output.append(escaping: " – " + resource.authors.joined(separator: ", ")) }
      output.append("</li>\n")
    }
    output.append("</ul>\n")
  }

  private static func attachments(_ files: [AttachedFile], to output: inout ByteBuffer, _ context: SiteContext) {
    for file in files {
      output.append("<p>")
      link(file.title, to: file.target, in: &output, context)
      let type = file.file.type
      output.append(escaping: type.isEmpty ? "" : " (\(type))")
      output.append("</p>\n")
    }
  }

  private static func link(
    _ title: String, to target: ResolvedReference?, in output: inout ByteBuffer, _ context: SiteContext
  ) {
    guard let url = url(of: target, context) else { return output.append(escaping: title) }
    output.append("<a href=\"")
    output.append(escaping: url)
    output.append("\">")
    output.append(escaping: title)
    output.append("</a>")
  }

  private static func url(of target: ResolvedReference?, _ context: SiteContext) -> String? {
    switch target {
    case .site(let address, let suffix): context.url.absolute(address) + suffix
    case .asWritten(let text): text
    case .broken, nil: nil
    }
  }
}
