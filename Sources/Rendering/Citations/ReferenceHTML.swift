import Base
import Content
import SiteModel

/// A work as it stands in a list of references: authors, year, title, where it was published.
enum ReferenceHTML {
  /// - Parameters:
  ///   - url: where the work is, ready to be written.
  ///   - words: those of the text that cites.
  static func write(
    _ reference: EntryCitations.Reference, _ resource: SharedResource, url: String?, _ words: Wording,
    to output: inout ByteBuffer
  ) {
    let authors = resource.authors.isEmpty ? resource.publisher.map { [$0] } ?? [] : resource.authors
    if !authors.isEmpty { output.append(escaping: "\(Self.joined(authors, words)) (\(reference.year)). ") }
    if let url {
      output.append("<a href=\"")
      output.append(escaping: url)
      output.append("\">")
    }
    output.append("<cite>")
    output.append(escaping: resource.title)
    output.append("</cite>")
    if url != nil { output.append("</a>") }
    if authors.isEmpty { output.append(escaping: " (\(reference.year))") }
    if let last = resource.title.last, authors.isEmpty || !".?!".contains(last) { output.append(".") }
    if let journal = resource.journal {
      output.append(escaping: " \(ResourceRecord.text(of: journal)).")
    } else if let publisher = resource.publisher, !resource.authors.isEmpty, resource.authors != [publisher] {
      output.append(escaping: " \(publisher).")
    }
    if let doi = resource.doi { output.append(escaping: " doi:\(doi)") }
  }

  /// `A`, `A and B`, `A, B and C`.
  private static func joined(_ names: [String], _ words: Wording) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(words[.andLast]) " + last
  }
}
